import { booleanPointInPolygon, polygon } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { crossesItself } from '../../../src/own/join/crossing.ts';
import { pointInside } from '../../../src/own/join/pointInside.ts';

const area = (...rings: Position[][]): Geometry => ({ type: 'Polygon', coordinates: rings });
const point: Geometry = { type: 'Point', coordinates: [104, 30] };
const line: Geometry = {
  type: 'LineString',
  coordinates: [
    [104, 30],
    [105, 31],
  ],
};
/** A horseshoe: its middle lies outside. */
const horseshoe: Position[] = [
  [0, 0],
  [3, 0],
  [3, 3],
  [2, 3],
  [2, 1],
  [1, 1],
  [1, 3],
  [0, 3],
  [0, 0],
];

describe('a point that stands for a geometry', () => {
  it('is the point itself, without its height', () => {
    expect(pointInside({ type: 'Point', coordinates: [104, 30, 500] })).toEqual([104, 30]);
  });

  it('lies inside an area whose middle does not', () => {
    const [x, y] = pointInside(area(horseshoe)) ?? [-1, -1];
    expect(booleanPointInPolygon([x, y], polygon([horseshoe]))).toBe(true);
  });

  it('lies on a line', () => {
    const [x, y] = pointInside(line) ?? [0, 0];
    expect(x - 104).toBeCloseTo(y - 30, 6);
  });

  it('is the first of several points', () => {
    const several: Geometry = {
      type: 'MultiPoint',
      coordinates: [
        [104, 30],
        [105, 31],
      ],
    };
    expect(pointInside(several)).toEqual([104, 30]);
  });

  it('is that of the first area of a collection', () => {
    const collection: Geometry = {
      type: 'GeometryCollection',
      geometries: [point, line, area(horseshoe)],
    };
    expect(pointInside(collection)).toEqual(pointInside(area(horseshoe)));
  });

  const square: Position[] = [
    [104, 30],
    [105, 30],
    [105, 31],
    [104, 31],
    [104, 30],
  ];
  const broken: [string, unknown][] = [
    ['no number', { type: 'Point', coordinates: [Number.NaN, 30] }],
    ['nothing', { type: 'Point', coordinates: [] }],
    ['a pole', { type: 'Point', coordinates: [104, 90] }],
    ['text', { type: 'Point', coordinates: ['104', '30'] }],
    ['beyond the Earth', { type: 'Point', coordinates: [1e9, 30] }],
    ['no points', { type: 'MultiPoint', coordinates: [] }],
    ['a line of one point', { type: 'LineString', coordinates: [[104, 30]] }],
    ['an open ring', area(square.slice(0, 4).concat([[104.5, 30.5]]))],
    ['a short ring', area(square.slice(0, 2).concat(square.slice(0, 1)))],
    [
      'a crossing ring',
      area([square[0], square[2], square[1], square[3], square[0]] as Position[]),
    ],
    ['no rings', area()],
    ['null inside', { type: 'Polygon', coordinates: [null] }],
    ['an unknown type', { type: 'Circle', coordinates: [104, 30] }],
    ['an empty collection', { type: 'GeometryCollection', geometries: [] }],
    ['no coordinates', { type: 'Polygon' }],
  ];
  it.each(broken)('is none of %s', (_, geometry) => {
    expect(pointInside(geometry as Geometry)).toBeNull();
  });

  it('is none of a line that is one point twice, or that point', () => {
    const dot: Geometry = {
      type: 'LineString',
      coordinates: [
        [104, 30],
        [104, 30],
      ],
    };
    expect([null, [104, 30]]).toContainEqual(pointInside(dot));
  });
});

describe('a ring that crosses itself', () => {
  it('is told from one that only touches itself', () => {
    const touching: Position[] = [
      [0, 0],
      [2, 0],
      [1, 1],
      [2, 2],
      [0, 2],
      [1, 1],
      [0, 0],
    ];
    expect(crossesItself(touching)).toBe(false);
    const eight: Position[] = [
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
      [0, 0],
    ];
    expect(crossesItself(eight)).toBe(true);
  });

  it('is found among thousands of corners', () => {
    const corners = Array.from({ length: 5000 }, (_, step): Position => {
      const angle = (step / 5000) * 2 * Math.PI;
      return [Math.cos(angle), Math.sin(angle)];
    });
    expect(crossesItself([...corners, [1, 0]])).toBe(false);
    const knotted = corners.toSpliced(2500, 1, [2, 0.3]);
    expect(crossesItself([...knotted, [1, 0]])).toBe(true);
  });
});
