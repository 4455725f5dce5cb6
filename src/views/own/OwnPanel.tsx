import { useState } from 'react';
import type { TileLayer } from '../../own/layer.ts';
import { fetched } from '../../ui/fetched.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useActions, useMessages, useShelf } from '../atlasContext.ts';
import { Part } from '../shell/Part.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { KeepingTrouble, Kept } from './Kept.tsx';
import { LayerItem } from './LayerItem.tsx';
import { ProjectFile } from './ProjectFile.tsx';
import { RemovedNotice } from './RemovedNotice.tsx';
import { TileDialog } from './TileDialog.tsx';
import { TileItem } from './TileItem.tsx';

const DraftSection = fetched(() =>
  import('../draft/DraftSection.tsx').then((module) => module.DraftSection),
);

/** What the reader brought along: in, on the map, looked at, kept, taken along, and out again. */
export function OwnPanel() {
  const { own } = useMessages();
  const layers = useShelf((shelf) => shelf.layers);
  const tiles = useShelf((shelf) => shelf.tiles);
  const actions = useActions();
  // The address of tiles being typed; of a new layer while it is `null`.
  const [tileForm, setTileForm] = useState<{ tile: TileLayer | null }>();
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
                onReplace={() => actions.setImporting({ replaces: layer.id })}
              />
            ))}
            {tiles.map((tile) => (
              <TileItem key={tile.id} tile={tile} onEdit={() => setTileForm({ tile })} />
            ))}
          </ul>
        )}
        <RemovedNotice />
        <p className="own-ways">
          <button
            type="button"
            className="button own-import"
            onClick={() => actions.setImporting({ replaces: null })}
          >
            <Glyph name="plus" /> {own.importData}
          </button>
          <button type="button" className="button" onClick={() => setTileForm({ tile: null })}>
            {own.tiles.title}
          </button>
        </p>
      </section>
      <ProjectFile />
      {!isEmpty && <Kept />}
      <Part>
        <DraftSection />
      </Part>
      {tileForm && <TileDialog tile={tileForm.tile} onClose={() => setTileForm(undefined)} />}
    </div>
  );
}
