import { Popover } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import { Glyph } from '../../ui/Glyph.tsx';

/** A question mark that opens what is behind a number: its definition, formula and sources. */
export function Explain({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Popover.Root>
      <Popover.Trigger className="explain" aria-label={label} title={label}>
        <Glyph name="help" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className="explain-place" sideOffset={4} collisionPadding={8}>
          <Popover.Popup className="explain-popup">
            <Popover.Title className="explain-title">{label}</Popover.Title>
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
