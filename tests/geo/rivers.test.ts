import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { joinLines } from '../../geo/pipeline/river-background.ts';
import { buildRiverGraph } from '../../geo/pipeline/river-graph.ts';
import { parseSegments, type Segment } from '../../geo/pipeline/river-source.ts';
import { traceRiver } from '../../geo/pipeline/rivers.ts';
import { checkRiverFrame, checkRiverNames, checkRiverOrder } from '../../geo/rules/rivers.ts';
import { river, row, words } from './fixtures.ts';

const trunk = river('trunk', [
  [100, 30],
  [101, 30],
  [102, 30],
]);
const branch = river('branch', [
  [101, 31],
  [101, 30],
]);
const table = [
  row('trunk', [
    [100, 30],
    [102, 30],
  ]),
  row(
    'branch',
    [
      [101, 31],
      [101, 30],
    ],
    'trunk',
  ),
];

describe('frame', () => {
  it('passes rivers inside', () => {
    expect(checkRiverFrame([trunk, branch])).toEqual([]);
  });

  it('finds a corner outside and one that is no number', () => {
    const outside = river('outside', [
      [100, 30],
      [115, 30],
    ]);
    const broken = river('broken', [
      [100, 30],
      [Number.NaN, 30],
    ]);
    expect(words(checkRiverFrame([outside, broken]))).toEqual([
      'outside: 115, 30 is outside the frame or no number',
      'broken: NaN, 30 is outside the frame or no number',
    ]);
  });
});

describe('names', () => {
  it('passes the rivers of the table', () => {
    expect(checkRiverNames([trunk, branch], table)).toEqual([]);
  });

  it('finds one that is missing, one too many, and one in pieces', () => {
    const pieces = {
      ...trunk,
      geometry: {
        type: 'MultiLineString' as const,
        coordinates: [
          [
            [100, 30],
            [101, 30],
          ],
        ],
      },
    };
    expect(words(checkRiverNames([pieces, river('unknown', [])], table))).toEqual([
      'trunk: is in several pieces, should be one line',
      'branch: stands 0 times, should stand once',
      'unknown: is not in the table of rivers',
    ]);
  });
});

describe('downstream order', () => {
  it('passes rivers that run from head to mouth', () => {
    expect(checkRiverOrder([trunk, branch], table)).toEqual([]);
  });

  it('finds a river that runs upstream', () => {
    const upstream = river('trunk', [...(trunk.geometry.coordinates as Position[])].reverse());
    expect(words(checkRiverOrder([upstream], table))).toEqual([
      'trunk: comes to 102, 30 too early: it must run downstream',
    ]);
  });

  it('finds a river far from where it should be', () => {
    const astray = river('trunk', [
      [100, 30],
      [102, 31],
    ]);
    expect(words(checkRiverOrder([astray], table))).toEqual(['trunk: passes 102, 30 at 111 km']);
  });

  it('finds a mouth that misses the trunk', () => {
    const short = river('branch', [
      [101, 31],
      [101, 30.1],
    ]);
    expect(words(checkRiverOrder([trunk, short], table))).toEqual([
      'branch: ends 11.1 km from "trunk"',
    ]);
  });
});

describe('tracing', () => {
  /** Two bins of a river, a branch whose confluence is left open, and a river far away. */
  const segments: Segment[] = [
    {
      level: 1,
      line: [
        [100, 30],
        [100.5, 30],
      ],
    },
    {
      level: 1,
      line: [
        [101, 30],
        [100.5, 30],
      ],
    },
    {
      level: 3,
      line: [
        [100.7, 30.3],
        [100.7, 30.01],
      ],
    },
    {
      level: 3,
      line: [
        [105, 33],
        [106, 33],
      ],
    },
  ];
  const graph = buildRiverGraph(segments);
  const trace = (anchors: Position[], into?: readonly number[]): Position[] =>
    traceRiver(graph, { id: 'test', anchors }, into).map((node) => graph.nodes[node] ?? []);

  it('follows segments whichever way they are written, over open confluences', () => {
    const line = trace([
      [100.7, 30.3],
      [101, 30],
    ]);
    expect(line.map(([lon = 0, lat = 0]) => [lon.toFixed(2), lat.toFixed(2)].join())).toEqual([
      '100.70,30.30',
      '100.70,30.01',
      '100.70,30.00',
      '101.00,30.00',
    ]);
  });

  it('ends a branch where it meets its trunk', () => {
    const into = traceRiver(graph, {
      id: 'trunk',
      anchors: [
        [100, 30],
        [101, 30],
      ],
    });
    const [lon, lat] =
      trace(
        [
          [100.7, 30.3],
          [100.5, 30],
        ],
        into,
      ).at(-1) ?? [];
    expect([lon, lat]).toEqual([expect.closeTo(100.7, 6), expect.closeTo(30, 6)]);
  });

  it('never invents a course', () => {
    expect(() =>
      trace([
        [100, 30],
        [103, 35],
      ]),
    ).toThrow('no line of WDBII within 15 km of 103, 35');
    expect(() =>
      trace([
        [100, 30],
        [106, 33],
      ]),
    ).toThrow('does not connect 100, 30 and 106, 33');
  });
});

describe('source', () => {
  it('reads what gmt writes', () => {
    const text = '# pscoast\n> River Bin # 18454, Level 3\n95.0000\t38.0045\n94.9967\t38.0039\n';
    expect(parseSegments(text)).toEqual([
      {
        level: 3,
        line: [
          [95, 38.0045],
          [94.9967, 38.0039],
        ],
      },
    ]);
  });

  it('names the line that it cannot read', () => {
    expect(() => parseSegments('> River Bin # 1, Level 1\n95 x\n')).toThrow(
      'line 2 cannot be read',
    );
  });
});

describe('background', () => {
  it('joins lines end to end, but not where three meet', () => {
    const lines: Position[][] = [
      [
        [0, 0],
        [1, 0],
      ],
      [
        [2, 0],
        [1, 0],
      ],
      [
        [2, 0],
        [3, 1],
      ],
      [
        [2, 0],
        [3, -1],
      ],
    ];
    expect(joinLines(lines).map((line) => line.length)).toEqual([3, 2, 2]);
  });
});
