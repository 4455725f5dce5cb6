import { Menu } from '@base-ui/react/menu';
import { PALETTES } from '../../map/palette.ts';
import type { TileLayer } from '../../own/layer.ts';
import { ownHue } from '../../store/pointLayers.ts';
import { useActions, useAtlasState, useMessages } from '../atlasContext.ts';
import { useOwnDeeds } from './ownDeeds.ts';
import { RowMenu } from './RowMenu.tsx';
import { ShownSwitch } from './ShownSwitch.tsx';

/** Tiles that are read by their address: shown or hidden, and what to do when they cannot be read. */
export function TileItem({ tile, onEdit }: { tile: TileLayer; onEdit: () => void }) {
  const actions = useActions();
  const { own } = useMessages();
  const { showOnly, remove, retryTiles } = useOwnDeeds();
  const theme = useAtlasState((state) => state.theme);
  const isShown = useAtlasState((state) => state.own.has(tile.id));
  const hasFailed = useAtlasState((state) => state.tileFailures.has(tile.id));
  const entries: [string, () => void][] = [
    [own.row.only, () => showOnly(tile)],
    [own.tiles.edit, onEdit],
    [own.row.remove, () => remove(tile.id)],
  ];
  return (
    <li className="own-layer">
      <div className={`layer-row is-${isShown ? 'on' : 'off'}`}>
        <ShownSwitch
          name={tile.name}
          count=""
          isShown={isShown}
          onToggle={() => actions.toggleOwn(tile.id)}
        >
          <span
            className="swatch-disc"
            style={{ background: ownHue(PALETTES[theme], tile.hue) }}
            aria-hidden="true"
          />
        </ShownSwitch>
        <RowMenu name={tile.name}>
          {entries.map(([words, act]) => (
            <Menu.Item key={words} className="menu-item" onClick={act}>
              {words}
            </Menu.Item>
          ))}
        </RowMenu>
      </div>
      <p className="hint own-facts">
        {own.kinds.tiles} · {own.facts.host(hostOf(tile.url))}
      </p>
      {isShown && hasFailed && (
        <p className="doubt" role="alert">
          {own.tiles.failed}{' '}
          <button type="button" className="link-button" onClick={() => retryTiles(tile)}>
            {own.tiles.retry}
          </button>
        </p>
      )}
    </li>
  );
}

/** The host of an address that was checked when it came in; the address itself where it was not. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
