import { Menu } from '@base-ui/react/menu';
import { Glyph } from '../../ui/Glyph.tsx';
import { useMessages } from '../atlasContext.ts';
import { FORMATS, type Format } from './exporting.ts';

interface ExportMenuProps {
  /** How many rows a file would have. */
  rows: number;
  isWriting: boolean;
  onChoose: (format: Format) => void;
}

/** Which file the rows on show are saved as. */
export function ExportMenu({ rows, isWriting, onChoose }: ExportMenuProps) {
  const { files } = useMessages();
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger className="button" disabled={rows === 0 || isWriting}>
        <Glyph name="download" /> {files.title}
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
            <Menu.Group>
              <Menu.GroupLabel className="menu-label">{files.scope(rows)}</Menu.GroupLabel>
              {FORMATS.map((format) => (
                <Menu.Item key={format} className="menu-item" onClick={() => onChoose(format)}>
                  <span>{files.formats[format].name}</span>
                  <span className="menu-help">{files.formats[format].help}</span>
                </Menu.Item>
              ))}
            </Menu.Group>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
