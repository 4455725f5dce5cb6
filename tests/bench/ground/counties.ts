import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { AtlasTopology, Shape } from '../../../src/atlas/geography.ts';

/** Five classes of a map of figures. */
export const COLOURS = ['#edf3f5', '#c3d9e0', '#8fb8c6', '#558fa3', '#22627a'] as const;
export const BORDER = '#ffffff';

/** The 183 counties out of the file that our own page fetches, each with a class. */
export async function fetchCounties() {
  const response = await fetch('/topology.json');
  const topology = (await response.json()) as AtlasTopology;
  const { features } = feature(topology, topology.objects.counties);
  return {
    type: 'FeatureCollection' as const,
    features: features.map(({ geometry, properties }) => ({
      type: 'Feature' as const,
      geometry: geometry as Polygon | MultiPolygon,
      properties: { name: String(properties.adcode), ...classOf(properties) },
    })),
  };
}

function classOf({ adcode = 0 }: Shape['properties']) {
  const place = adcode % COLOURS.length;
  return { place, colour: COLOURS[place] ?? BORDER };
}

/** Where a page draws. */
export const container = document.getElementById('map') as HTMLDivElement;

/** What a window of the whole province shows. */
export const CENTRE: [longitude: number, latitude: number] = [102.95, 30.2];
export const ZOOM = 5.6;
