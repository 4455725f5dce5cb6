import { useState } from 'react';
import { PALETTES } from '../../map/palette.ts';
import { indicatorId } from '../../own/extend/ownRecords.ts';
import type { OwnLayer } from '../../own/layer.ts';
import { ownHue } from '../../store/pointLayers.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { useActions, useAtlas, useAtlasState, useMessages, useNumber } from '../atlasContext.ts';
import { FigureList } from './FigureList.tsx';
import { LayerMenu } from './LayerMenu.tsx';
import { NameField } from './NameField.tsx';
import { useOwnDeeds } from './ownDeeds.ts';
import { PointFilters } from './PointFilters.tsx';
import { PointStyle } from './PointStyle.tsx';
import { ShownSwitch } from './ShownSwitch.tsx';
import { useLayerCount } from './useLayerCount.ts';

/** A layer: the row shows or hides it; under it stand where it is from and how it is looked at. */
export function LayerItem({ layer, onReplace }: { layer: OwnLayer; onReplace: () => void }) {
  const atlas = useAtlas();
  const actions = useActions();
  const { own } = useMessages();
  const { rename, toggleIndicator } = useOwnDeeds();
  const count = useLayerCount(layer);
  const shownFigure = useAtlasState(({ indicator }) => indicator?.id ?? null);
  const isOnMap = useAtlasState((state) => state.own.has(layer.id));
  const [isRenaming, setRenaming] = useState(false);
  const { name, kind } = layer;
  // Points stand by themselves; the others are part of the atlas, or do not fit it any more.
  const isJoined = kind === 'points' || atlas.sources.has(layer.id);
  const isFigure = kind === 'statistics';
  const isShown = isFigure
    ? shownFigure !== null && atlas.indicators.get(shownFigure)?.layer === layer.id
    : isOnMap;
  const toggle = () => {
    if (!isFigure) actions.toggleOwn(layer.id);
    else if (isShown) actions.setIndicator(null);
    else toggleIndicator(indicatorId(layer.id, 0));
  };
  return (
    <li className="own-layer">
      {isRenaming ? (
        <NameField
          name={name}
          onDone={(next) => {
            setRenaming(false);
            if (next !== null) rename(layer, next);
          }}
        />
      ) : (
        <div className={`layer-row is-${isShown ? 'on' : 'off'}`}>
          <ShownSwitch name={name} count={count} isShown={isShown} onToggle={toggle}>
            <Swatch layer={layer} />
          </ShownSwitch>
          <LayerMenu layer={layer} onRename={() => setRenaming(true)} onReplace={onReplace} />
        </div>
      )}
      <LayerFacts layer={layer} count={count} />
      {!isJoined && <p className="doubt">{own.row.unjoined}</p>}
      {kind === 'statistics' && isJoined && <FigureList layer={layer} />}
      {kind === 'points' && (
        <Disclosure
          className="own-look"
          title={
            <>
              <span aria-hidden="true">{`${own.style.title} · ${own.filters.title}`}</span>
              <span className="visually-hidden">{own.row.unfold(name)}</span>
            </>
          }
        >
          <PointStyle layer={layer} />
          <PointFilters layer={layer} />
        </Disclosure>
      )}
    </li>
  );
}

function Swatch({ layer }: { layer: OwnLayer }) {
  const theme = useAtlasState((state) => state.theme);
  if (layer.kind === 'points') {
    const color = ownHue(PALETTES[theme], layer.look.hue);
    return <span className="swatch-disc" style={{ background: color }} aria-hidden="true" />;
  }
  return <Glyph name={layer.kind === 'statistics' ? 'legend' : 'layers'} />;
}

/** What kind of layer it is, how much of the file is in it, and which file that was. */
function LayerFacts({ layer, count }: { layer: OwnLayer; count: string }) {
  const { own } = useMessages();
  const number = useNumber();
  const { kind, read, rows, file, added } = layer;
  return (
    <p className="hint own-facts">
      {[own.kinds[kind], count, own.facts.rows(number(read), number(rows))].join(' · ')}
      <br />
      {[file, own.facts.added(added.slice(0, 10))].join(' · ')}
    </p>
  );
}
