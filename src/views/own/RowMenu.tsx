import { Menu } from '@base-ui/react/menu';
import type { ReactNode } from 'react';
import { Glyph } from '../../ui/Glyph.tsx';
import { useMessages } from '../atlasContext.ts';

/** The menu at the end of a row. */
export function RowMenu({ name, children }: { name: string; children: ReactNode }) {
  const { own } = useMessages();
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger className="icon-button own-more" aria-label={own.row.menu(name)}>
        <Glyph name="more" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="menu-place" side="bottom" align="end" sideOffset={4}>
          <Menu.Popup
            className="menu"
            // Letters choose an entry here; they are no shortcuts of the desk.
            onKeyDown={(event) => {
              if (event.key.length === 1) event.stopPropagation();
            }}
          >
            {children}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
