import {
  type AtlasTopology,
  type Geography,
  type Rivers,
  readGeography,
  type ShapeProperties,
} from '../../src/atlas/geography.ts';
import { type Atlas, joinAtlas } from '../../src/atlas/join.ts';
import { parseRecords } from '../../src/atlas/parse.ts';
import type { AtlasRecords, RecordFile } from '../../src/atlas/schema/records.ts';

/**
 * A world of six boxes in a row, each one degree wide, from 100° E and from 30° to 32° N:
 *
 *     | 510104 | 510105 | 510703 | 510704 | 500000        |
 *     |     510100      |     510700      | (a neighbour) |
 *     |              510000               |               |
 */
const WEST = 100;
const [SOUTH, NORTH] = [30, 32];
const COLUMNS = 6;

const ids = Array.from({ length: COLUMNS }, (_, column) => column);
const uprights = [...ids, COLUMNS].map((column) => [
  [WEST + column, SOUTH],
  [WEST + column, NORTH],
]);
const level = (latitude: number) =>
  ids.map((column) => [
    [WEST + column, latitude],
    [WEST + column + 1, latitude],
  ]);

/** The box over columns `from` up to `to`, cut from the shared arcs. */
function boxOver(from: number, to: number, properties: Omit<ShapeProperties, 'label'>) {
  const columns = ids.slice(from, to);
  const top = columns.map((column) => COLUMNS + 1 + column);
  const bottom = columns.map((column) => ~(2 * COLUMNS + 1 + column)).reverse();
  return {
    type: 'Polygon' as const,
    arcs: [[from, ...top, ~to, ...bottom]],
    properties: { ...properties, label: [WEST + (from + to) / 2, 31] as [number, number] },
  };
}

const collect = (...geometries: ReturnType<typeof boxOver>[]) => ({
  type: 'GeometryCollection' as const,
  geometries,
});

export const TOPOLOGY: AtlasTopology = {
  type: 'Topology',
  arcs: [...uprights, ...level(NORTH), ...level(SOUTH)],
  objects: {
    counties: collect(
      boxOver(0, 1, { adcode: 510104 }),
      boxOver(1, 2, { adcode: 510105 }),
      boxOver(2, 3, { adcode: 510703 }),
      boxOver(3, 4, { adcode: 510704 }),
    ),
    prefectures: collect(boxOver(0, 2, { adcode: 510100 }), boxOver(2, 4, { adcode: 510700 })),
    regions: collect(boxOver(0, 2, { id: 'west' }), boxOver(2, 4, { id: 'east' })),
    province: collect(boxOver(0, 4, { adcode: 510000 })),
    neighbours: collect(boxOver(4, 6, { adcode: 500000 })),
  },
};

/** One river in two named reaches along 31° N, the second in two parts. */
export const RIVERS: Rivers = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { id: 'upper', name: { zh: '上河', en: 'Upper' }, rank: 1 },
      geometry: {
        type: 'LineString',
        coordinates: [
          [100, 31],
          [101, 31.5],
          [102, 31],
        ],
      },
    },
    {
      type: 'Feature',
      properties: { id: 'lower', name: { zh: '下河', en: 'Lower' }, rank: 2 },
      geometry: {
        type: 'MultiLineString',
        coordinates: [
          [
            [102, 31],
            [103, 30.5],
          ],
          [
            [103, 30.5],
            [105, 31],
          ],
        ],
      },
    },
  ],
};

const text = (word: string) => ({ zh: `${word}名`, en: word });

const division = (
  adcode: number,
  level: 'province' | 'prefecture' | 'county',
  parent: number | null,
  longitude: number,
) => ({
  adcode,
  level,
  name: text(`Division ${adcode}`),
  shortName: text(`D${adcode}`),
  parent,
  seat: [longitude, 31.2],
  areaKm2: 100,
});

/** A raw record with any field open to change. */
export type RawRecord = Record<string, unknown>;
export type RawWorld = Record<RecordFile, RawRecord[]>;

const RAW: RawWorld = {
  sources: [
    {
      id: 'gazette',
      title: 'Gazette',
      publisher: 'Press',
      url: 'https://example.org/gazette',
      date: '2023-06-19',
      reliability: 'original',
    },
  ],
  documents: [
    { id: 'decision', title: text('Decision'), date: '2023-06', publisher: text('Committee') },
  ],
  clauses: [
    {
      id: 'clause-4',
      document: 'decision',
      article: 4,
      heading: text('Pillars'),
      summary: text('Summary'),
      mapping: 'mapped',
    },
    {
      id: 'clause-15',
      document: 'decision',
      article: null,
      heading: text('Works'),
      summary: text('Summary'),
      mapping: 'partly',
      reason: text('Reason'),
      counterpart: 'clause-4',
      difference: text('Difference'),
    },
  ],
  divisions: [
    division(510000, 'province', null, 100.5),
    division(500000, 'province', null, 105),
    division(510700, 'prefecture', 510000, 102.5),
    division(510100, 'prefecture', 510000, 100.5),
    division(510104, 'county', 510100, 100.5),
    division(510105, 'county', 510100, 101.5),
    division(510703, 'county', 510700, 102.5),
    division(510704, 'county', 510700, 103.5),
  ],
  regions: [
    {
      id: 'west',
      kind: 'zone',
      name: text('West Zone'),
      shortName: text('West'),
      members: [510100],
      clauses: ['clause-4'],
    },
    {
      id: 'east',
      kind: 'zone',
      name: text('East Zone'),
      shortName: text('East'),
      members: [510700],
      clauses: ['clause-4'],
      note: text('Note'),
      sources: ['gazette'],
    },
    {
      id: 'belt',
      kind: 'cluster',
      name: text('Belt'),
      shortName: text('Belt'),
      members: [510105, 510703],
      clauses: [],
    },
  ],
  industries: [
    { id: 'equipment', parent: null, family: 'pillar', name: text('Equipment') },
    { id: 'turbines', parent: 'equipment', family: 'pillar', name: text('Turbines') },
    { id: 'wind-turbines', parent: 'turbines', family: 'pillar', name: text('Wind turbines') },
    { id: 'rail-cars', parent: 'equipment', family: 'pillar', name: text('Rail cars') },
    { id: 'electronics', parent: null, family: 'pillar', name: text('Electronics') },
    { id: 'farming', parent: null, family: 'agriculture', name: text('Farming') },
  ].map((industry) => ({ ...industry, clauses: ['clause-4'] })),
  assignments: [
    {
      id: 'turbines-west',
      industry: 'turbines',
      adcode: 510100,
      county: 510104,
      evidence: 'document',
      commitment: 'existing',
      clause: 'clause-4',
      note: text('Note'),
      figures: [{ name: text('Output'), value: 3, unit: text('GW'), year: 2024 }],
      sources: ['gazette'],
    },
    {
      id: 'equipment-west',
      industry: 'equipment',
      adcode: 510100,
      evidence: 'public',
      commitment: 'building',
      clause: 'clause-4',
      note: text('Note'),
      sources: ['gazette'],
    },
    {
      id: 'farming-east',
      industry: 'farming',
      adcode: 510700,
      evidence: 'inferred',
      commitment: 'exploring',
      clause: 'clause-15',
      note: text('Note'),
      sources: [],
      doubt: text('Doubt'),
    },
  ],
  infrastructure: [
    {
      id: 'power-station',
      name: text('Station'),
      category: 'power-plant',
      status: 'operating',
      statusYear: 2020,
      evidence: 'public',
      precision: 'stations',
      place: { type: 'point', at: [100.5, 31], county: 510104 },
      clauses: ['clause-15'],
      summary: text('Summary'),
      sources: ['gazette'],
    },
    {
      id: 'waterway',
      name: text('Waterway'),
      category: 'transport-water',
      status: 'planned',
      statusYear: null,
      evidence: 'document',
      precision: 'stations',
      place: {
        type: 'line',
        stations: [
          { name: text('Pier'), at: [101.5, 31.25], county: 510105 },
          { name: text('Mouth'), at: [104.5, 30.9] },
        ],
        rivers: ['upper', 'lower'],
        outward: text('The sea'),
      },
      clauses: ['clause-15', 'clause-4'],
      summary: text('Summary'),
      sources: ['gazette'],
    },
    {
      id: 'reserve',
      name: text('Reserve'),
      category: 'ecology',
      status: 'policy-area',
      statusYear: null,
      evidence: 'inferred',
      precision: 'area-by-county',
      place: { type: 'area', members: [510700] },
      clauses: ['clause-15'],
      summary: text('Summary'),
      sources: [],
    },
  ],
  indicators: [
    { id: 'output', name: text('Output'), unit: text('yuan'), definition: text('Definition') },
  ],
  'indicator-values': [
    { indicator: 'output', adcode: 510100, year: 2022, value: 5, source: 'gazette' },
    { indicator: 'output', adcode: 510100, year: 2024, value: 7, source: 'gazette' },
    { indicator: 'output', adcode: 510700, year: 2022, value: 4, source: 'gazette' },
  ],
  targets: [
    {
      id: 'more-turbines',
      name: text('More turbines'),
      industry: 'turbines',
      year: 2027,
      value: 9,
      unit: text('GW'),
      clause: 'clause-4',
      baseline: { value: 3, year: 2022, source: 'gazette' },
    },
  ],
};

/** The raw records, open to change. */
export function rawWorld(change: (raw: RawWorld) => void = () => {}): RawWorld {
  const raw = structuredClone(RAW);
  change(raw);
  return raw;
}

/** The parsed records after a change of the raw ones. */
export function worldRecords(change?: (raw: RawWorld) => void): AtlasRecords {
  const parsed = parseRecords(rawWorld(change));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

export function worldGeography(): Geography {
  return readGeography(TOPOLOGY, RIVERS, ['west', 'east']);
}

export function worldAtlas(change?: (raw: RawWorld) => void): Atlas {
  const joined = joinAtlas(worldRecords(change), worldGeography());
  if (!joined.ok) throw new Error(JSON.stringify(joined.problems));
  return joined.value;
}

/** The raw record of that id or adcode; a test that mistypes it fails at once. */
export function rawRecord(rows: readonly RawRecord[], key: string | number): RawRecord {
  const found = rows.find((row) => row.id === key || row.adcode === key);
  if (!found) throw new Error(`The world has no ${key}.`);
  return found;
}

/** Set a value deep inside a raw record by its dotted path; `undefined` takes the field away. */
export function setField(row: RawRecord, path: string, value: unknown): void {
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const inner = steps.reduce<RawRecord>((at, step) => at[step] as RawRecord, row);
  if (value === undefined) delete inner[last];
  else inner[last] = value;
}
