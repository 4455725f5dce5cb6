import { useRef, useState } from 'react';
import type { OwnLayer, TileLayer } from '../../own/layer.ts';
import { fetched } from '../../ui/fetched.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useMessages, useShelf } from '../atlasContext.ts';
import { Part } from '../shell/Part.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { KeepingTrouble, Kept } from './Kept.tsx';
import { LayerItem } from './LayerItem.tsx';
import { ProjectFile } from './ProjectFile.tsx';
import { RemovedNotice } from './RemovedNotice.tsx';
import { TileDialog } from './TileDialog.tsx';
import { TileItem } from './TileItem.tsx';

const ImportDialog = fetched(() =>
  import('../import/ImportDialog.tsx').then((module) => module.ImportDialog),
);
const DraftSection = fetched(() =>
  import('../draft/DraftSection.tsx').then((module) => module.DraftSection),
);

/** What is open over the panel: an import, new or in a layer's place, or the address of tiles. */
type Open =
  | { what: 'import'; replaces: OwnLayer | null }
  | { what: 'tiles'; tile: TileLayer | null }
  | null;

/** What the reader brought along: in, on the map, looked at, kept, taken along, and out again. */
export function OwnPanel() {
  const { own } = useMessages();
  const layers = useShelf((shelf) => shelf.layers);
  const tiles = useShelf((shelf) => shelf.tiles);
  const [open, setOpen] = useState<Open>(null);
  const importButton = useRef<HTMLButtonElement>(null);
  const isEmpty = layers.length + tiles.length === 0;
  return (
    <div className="own-panel">
      <KeepingTrouble />
      <section aria-labelledby="own-heading">
        <h2 id="own-heading">{own.title}</h2>
        {isEmpty && <p>{own.intro}</p>}
        {isEmpty && <p className="hint">{own.private}</p>}
        <Elsewhere />
        {!isEmpty && (
          <ul className="own-layers" aria-label={own.layers}>
            {layers.map((layer) => (
              <LayerItem
                key={layer.id}
                layer={layer}
                onReplace={() => setOpen({ what: 'import', replaces: layer })}
              />
            ))}
            {tiles.map((tile) => (
              <TileItem key={tile.id} tile={tile} onEdit={() => setOpen({ what: 'tiles', tile })} />
            ))}
          </ul>
        )}
        <RemovedNotice />
        <p className="own-ways">
          <button
            ref={importButton}
            type="button"
            className="button own-import"
            onClick={() => setOpen({ what: 'import', replaces: null })}
          >
            <Glyph name="plus" /> {own.importData}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => setOpen({ what: 'tiles', tile: null })}
          >
            {own.tiles.title}
          </button>
        </p>
      </section>
      <ProjectFile />
      {!isEmpty && <Kept />}
      <Part>
        <DraftSection />
      </Part>
      {open?.what === 'import' && (
        <Part onClose={() => setOpen(null)}>
          <ImportDialog replaces={open.replaces} file={null} onClose={() => setOpen(null)} />
        </Part>
      )}
      {open?.what === 'tiles' && <TileDialog tile={open.tile} onClose={() => setOpen(null)} />}
    </div>
  );
}
