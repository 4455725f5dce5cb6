import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { locate } from '../../geo/outputs.ts';
import type { AtlasTopology, Shape, ShapeProperties } from '../../geo/pipeline/atlas.ts';
import type { DivisionRecord, Level } from '../../geo/pipeline/divisions.ts';
import type { NamedRiver } from '../../geo/pipeline/river-table.ts';
import type { River, Rivers } from '../../geo/pipeline/rivers.ts';

/** A box in degrees as a closed clockwise ring, from its south-west corner. */
export function box(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
}

/** A shape of one part: its outer ring, then holes. */
export function shape(
  adcode: number,
  rings: Position[][],
  properties: Partial<ShapeProperties> = {},
): Shape {
  return {
    type: 'Feature',
    id: adcode,
    properties: { adcode, label: [0.5, 0.5], ...properties },
    geometry: { type: 'Polygon', coordinates: rings },
  };
}

/** A record of a division; what a test does not care about is filled in. */
export function division(
  adcode: number,
  level: Level,
  parent: number | null,
  rest: Partial<DivisionRecord> = {},
): DivisionRecord {
  const name = { zh: `区${adcode}`, en: `Division ${adcode}` };
  return { adcode, level, parent, name, shortName: name, seat: [0.5, 0.5], areaKm2: 1, ...rest };
}

/** A river of one line. */
export function river(id: string, coordinates: Position[]): River {
  return {
    type: 'Feature',
    properties: { id, name: { zh: id, en: id }, rank: 1 },
    geometry: { type: 'LineString', coordinates },
  };
}

/** A row of the table of rivers. */
export function row(id: string, anchors: Position[], into: string | null = null): NamedRiver {
  return { id, name: { zh: id, en: id }, rank: 1, into, anchors };
}

function read(path: string): string {
  return readFileSync(locate(path), 'utf8');
}

/** The committed outputs. */
export const committed = {
  topology: (): AtlasTopology => JSON.parse(read('geo/out/atlas.topo.json')) as AtlasTopology,
  rivers: (): Rivers => JSON.parse(read('geo/out/rivers.json')) as Rivers,
  divisions: (): DivisionRecord[] =>
    read('data/divisions.ndjson')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as DivisionRecord),
};

/** The words of a list of problems, each with its record. */
export const words = (problems: readonly { record: string; message: string }[]): string[] =>
  problems.map(({ record, message }) => `${record}: ${message}`);
