import { REGION_KINDS } from '../../atlas/schema/vocabulary.ts';
import { BASE_LAYERS } from '../../map/view.ts';
import { useActions, useAtlas, useAtlasState, useMessages, useText } from '../atlasContext.ts';
import { LayerRow } from './LayerRow.tsx';

/** Regions as outlines, by kind. */
export function RegionLayers() {
  const atlas = useAtlas();
  const actions = useActions();
  const messages = useMessages();
  const text = useText();
  const shown = useAtlasState(({ regions }) => regions);
  const regions = [...atlas.regions.values()];
  return REGION_KINDS.map((kind) => (
    <fieldset key={kind} className="layer-set">
      <legend>{messages.regionKinds[kind]}</legend>
      {regions
        .filter((region) => region.kind === kind)
        .map(({ id, name, members }) => (
          <LayerRow
            key={id}
            name={text(name)}
            count={members.length}
            coverage={shown.has(id) ? 'on' : 'off'}
            onToggle={() => actions.toggleRegion(id)}
            onOnly={() => {
              actions.setRegions(new Set([id]));
              actions.select({ kind: 'region', id });
            }}
            onPoint={(isOver) => actions.light(isOver ? [{ kind: 'region', id }] : [])}
          />
        ))}
    </fieldset>
  ));
}

/** What lies under the subject: zones, borders, rivers, names. */
export function BaseLayers() {
  const atlas = useAtlas();
  const actions = useActions();
  const messages = useMessages();
  const shown = useAtlasState(({ base }) => base);
  const counts = {
    zones: atlas.zones.length,
    borders: atlas.prefectures.length + atlas.geography.layers.counties.features.length,
    rivers: atlas.geography.rivers.features.filter(({ properties }) => properties.name).length,
    labels: atlas.prefectures.length,
  };
  return BASE_LAYERS.map((layer) => (
    <LayerRow
      key={layer}
      name={messages.layers.bases[layer]}
      count={counts[layer]}
      coverage={shown.has(layer) ? 'on' : 'off'}
      onToggle={() => actions.toggleBase(layer)}
    />
  ));
}
