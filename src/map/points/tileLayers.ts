import type {
  AddProtocolAction,
  addProtocol,
  CircleLayerSpecification,
  Map as MapLibreMap,
} from 'maplibre-gl';
import { byZoom } from '../layers/layer.ts';
import { POINT_EDGE, POINT_GROWTH, POINT_OPACITY } from '../layers/points.ts';
import { PALETTES } from '../palette.ts';
import type { MapTiles, MapView } from '../view.ts';

/** What reads PMTiles. */
export type TileReader = Pick<typeof import('pmtiles'), 'PMTiles' | 'Protocol' | 'TileType'>;

/** What a running map gives its tiles. */
export interface TileHost {
  map: MapLibreMap;
  /** Loads what reads them; called when the first are on the map. */
  reader(): Promise<TileReader>;
  addProtocol: typeof addProtocol;
  /** Id of the layer that tiles are painted under. */
  below: string;
  failed(id: string, hasFailed: boolean): void;
}

/** Radius of a point out of tiles at zoom 7, in CSS pixels. */
const RADIUS = 4;

/** Where the source of a layer of tiles begins its name. */
const PREFIX = 'tiles-';

interface Shown {
  tiles: MapTiles;
  /** Ids of its layers in the style, once it is there. */
  layers: string[];
}

/**
 * Points out of PMTiles files at addresses that the reader typed. The reader for them loads with the
 * first, nothing is asked of an address before its tiles are on the map, and nothing but the file.
 */
export class TileLayers {
  readonly #host: TileHost;
  readonly #shown = new Map<string, Shown>();
  #view: MapView | null = null;

  constructor(host: TileHost) {
    this.#host = host;
  }

  show(view: MapView): void {
    const before = this.#view;
    this.#view = view;
    const wanted = new Map(view.tiles.map((tiles) => [tiles.id, tiles]));
    for (const [id, { tiles }] of this.#shown) {
      const next = wanted.get(id);
      if (!next || next.url !== tiles.url || next.sourceLayer !== tiles.sourceLayer) this.#drop(id);
    }
    for (const tiles of view.tiles) {
      const shown = this.#shown.get(tiles.id);
      if (!shown) this.#add(tiles);
      else if (
        shown.tiles.color !== tiles.color ||
        before?.theme !== view.theme ||
        before.scale !== view.scale
      ) {
        shown.tiles = tiles;
        this.#repaint(shown, view);
      }
    }
  }

  /** Takes an error of the map that is about tiles. @returns whether it was. */
  take(source: unknown): boolean {
    if (typeof source !== 'string' || !source.startsWith(PREFIX)) return false;
    this.#host.failed(source.slice(PREFIX.length), true);
    return true;
  }

  #add(tiles: MapTiles): void {
    const shown: Shown = { tiles, layers: [] };
    this.#shown.set(tiles.id, shown);
    this.#open(shown).then(
      () => this.#isStill(shown) && this.#host.failed(tiles.id, false),
      () => this.#isStill(shown) && this.#host.failed(tiles.id, true),
    );
  }

  async #open(shown: Shown): Promise<void> {
    const { map, below, reader } = this.#host;
    const { id, url, sourceLayer } = shown.tiles;
    const { PMTiles, Protocol, TileType } = await reader();
    archives ??= openProtocol(this.#host, new Protocol());
    const archive = new PMTiles(url);
    const [{ tileType }, metadata] = await Promise.all([
      archive.getHeader(),
      archive.getMetadata(),
    ]);
    if (tileType !== TileType.Mvt) throw new Error(`${url} holds no vector tiles.`);
    const layers = sourceLayer === '' ? layersIn(metadata) : [sourceLayer];
    if (layers.length === 0) throw new Error(`${url} names no layers.`);
    if (!this.#isStill(shown) || !this.#view) return;
    archives.add(archive);
    const source = PREFIX + id;
    map.addSource(source, { type: 'vector', url: `pmtiles://${url}` });
    const paint = paintOf(shown.tiles, this.#view);
    for (const layer of layers) {
      const added: CircleLayerSpecification = {
        id: `${source}-${layer}`,
        type: 'circle',
        source,
        'source-layer': layer,
        filter: ['==', ['geometry-type'], 'Point'],
        paint,
      };
      map.addLayer(added, below);
      shown.layers.push(added.id);
    }
  }

  #repaint({ tiles, layers }: Shown, view: MapView): void {
    for (const layer of layers) {
      for (const [name, value] of Object.entries(paintOf(tiles, view))) {
        this.#host.map.setPaintProperty(layer, name as 'circle-color', value as string);
      }
    }
  }

  #drop(id: string): void {
    const { map } = this.#host;
    for (const layer of this.#shown.get(id)?.layers ?? []) map.removeLayer(layer);
    if (map.getSource(PREFIX + id)) map.removeSource(PREFIX + id);
    this.#shown.delete(id);
  }

  #isStill(shown: Shown): boolean {
    return this.#shown.get(shown.tiles.id) === shown;
  }
}

/** Archives by their address, for every map of the page: MapLibre keeps protocols for all of them. */
let archives: Pick<InstanceType<TileReader['Protocol']>, 'add'> | undefined;

function openProtocol<Kept extends InstanceType<TileReader['Protocol']>>(
  host: TileHost,
  protocol: Kept,
): Kept {
  // It answers with JSON or a tile as it was asked; its types say no more than that.
  host.addProtocol('pmtiles', protocol.tilev4 as AddProtocolAction);
  return protocol;
}

/** Names of the layers that the metadata of an archive tells of. */
function layersIn(metadata: unknown): string[] {
  const { vector_layers: layers } = Object(metadata) as { vector_layers?: unknown };
  if (!Array.isArray(layers)) return [];
  return layers.flatMap((layer: unknown) => {
    const { id } = Object(layer) as { id?: unknown };
    return typeof id === 'string' ? [id] : [];
  });
}

function paintOf(
  { color }: MapTiles,
  { theme, scale }: MapView,
): NonNullable<CircleLayerSpecification['paint']> {
  return {
    'circle-color': color,
    'circle-radius': byZoom(RADIUS * scale, ...POINT_GROWTH),
    'circle-opacity': POINT_OPACITY,
    'circle-stroke-color': PALETTES[theme].ink,
    'circle-stroke-width': POINT_EDGE.width * scale,
    'circle-stroke-opacity': POINT_EDGE.opacity,
  };
}
