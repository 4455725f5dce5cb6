import { booleanClockwise } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { collectionOf, geojsonOf } from '../../src/files/geojson.ts';
import { geometryOfProject, pointOfAssignment, polygonOfDivision } from '../../src/files/shapes.ts';
import { worldAtlas } from '../atlas/world.ts';
import { atlas as real } from '../views/realAtlas.ts';
import { TABLE } from './table.ts';

const SQUARE: Position[] = [
  [0, 0],
  [0, 1],
  [1, 1],
  [1, 0],
  [0, 0],
];
const HOLE: Position[] = [
  [0.2, 0.2],
  [0.4, 0.2],
  [0.4, 0.4],
  [0.2, 0.4],
  [0.2, 0.2],
];
const STATEMENTS = [{ key: 'notice', label: 'Notice', value: '示意图，未经地图审核' }];

const rowsOf = (count: number) => ({ ...TABLE, rows: TABLE.rows.slice(0, count) });

/** Every ring of a geometry, outer rings apart from holes. */
function ringsOf(geometry: Geometry | null): { outer: Position[][]; holes: Position[][] } {
  const polygons =
    geometry?.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry?.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  return {
    outer: polygons.flatMap(([outer]) => (outer ? [outer] : [])),
    holes: polygons.flatMap(([, ...holes]) => holes),
  };
}

describe('a GeoJSON file', () => {
  it('winds outer rings anticlockwise and holes clockwise', () => {
    const { features } = collectionOf(
      rowsOf(1),
      [{ type: 'Polygon', coordinates: [SQUARE, HOLE] }],
      [],
    );
    const { outer, holes } = ringsOf(features[0]?.geometry ?? null);
    expect(booleanClockwise(SQUARE)).toBe(true);
    expect(outer.map((ring) => booleanClockwise(ring))).toEqual([false]);
    expect(holes.map((ring) => booleanClockwise(ring))).toEqual([true]);
  });

  it('keeps the direction of a line, and rounds to five decimals', () => {
    const line = [
      [104.123456789, 30],
      [103, 31.000004],
      [104, 31],
    ];
    const { features } = collectionOf(rowsOf(1), [{ type: 'LineString', coordinates: line }], []);
    expect(features[0]?.geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [104.12346, 30],
        [103, 31],
        [104, 31],
      ],
    });
  });

  it('has the fields of a row as properties, the statements, and the box of all', () => {
    const collection = collectionOf(
      rowsOf(2),
      [
        { type: 'Point', coordinates: [104, 30] },
        { type: 'Point', coordinates: [103, 31.5] },
      ],
      STATEMENTS,
    );
    expect(collection.features.map(({ properties }) => properties)).toEqual([
      { id: 'plain', name: '德阳市', value: 3387.12 },
      { id: 'quoted', name: 'He said "yes", twice', value: -5 },
    ]);
    expect(collection.bbox).toEqual([103, 30, 104, 31.5]);
    expect(collection.about).toEqual({ notice: '示意图，未经地图审核' });
  });

  it('stays valid without rows or without a geometry', async () => {
    expect(collectionOf(rowsOf(0), [], [])).toEqual({
      type: 'FeatureCollection',
      about: {},
      features: [],
    });
    const file = geojsonOf(collectionOf(rowsOf(1), [null], []));
    expect(file.type).toBe('application/geo+json');
    expect(JSON.parse(await file.text()).features[0].geometry).toBeNull();
  });

  it('leaves what it was given as it was', () => {
    const polygon: Geometry = { type: 'Polygon', coordinates: [structuredClone(SQUARE)] };
    collectionOf(rowsOf(1), [polygon], []);
    expect(polygon.coordinates).toEqual([SQUARE]);
  });
});

describe('geometries of the atlas', () => {
  it('put an assignment at the seat of its county, else of its prefecture', () => {
    const world = worldAtlas();
    const [known, unknown] = world.assignments;
    if (!known || !unknown) throw new Error('The world has no assignments.');
    expect(pointOfAssignment(world, known)).toEqual({
      type: 'Point',
      coordinates: world.divisions.get(510104)?.seat,
    });
    expect(pointOfAssignment(world, unknown)).toEqual({
      type: 'Point',
      coordinates: world.divisions.get(510100)?.seat,
    });
  });

  it('are whole and rightly wound for every prefecture and project', () => {
    const shapes = [
      ...real.prefectures.map(({ adcode }) => polygonOfDivision(real, adcode)),
      ...[...real.projects.values()].map((project) => geometryOfProject(real, project)),
    ];
    const table = { columns: [], rows: shapes.map(() => []) };
    const { features, bbox } = collectionOf(table, shapes, []);
    expect(features).toHaveLength(shapes.length);
    for (const { geometry } of features) {
      const { outer, holes } = ringsOf(geometry);
      expect(outer.every((ring) => !booleanClockwise(ring))).toBe(true);
      expect(holes.every((ring) => booleanClockwise(ring))).toBe(true);
      for (const ring of [...outer, ...holes]) {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1)).toEqual(ring[0]);
        const coarse = ring.flat().filter((degrees) => !/^\d+(\.\d{1,5})?$/.test(String(degrees)));
        expect(coarse).toEqual([]);
      }
    }
    expect(bbox).toHaveLength(4);
  });
});
