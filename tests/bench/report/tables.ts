import { GROUNDS } from '../ground/measure.ts';
import type { Needed } from '../ground/needed.ts';
import type { Growth } from '../sums/growth.ts';
import type { Answered } from '../sums/page.ts';
import type { Samples } from './samples.ts';

/** All that a run has measured. */
export interface Results {
  samples: Samples;
  answers: readonly Answered[];
  growth: readonly Growth[];
  needed: readonly Needed[];
}

/** A row of design section 7. */
interface Budget {
  what: string;
  against: string;
  measured: number;
  budget: number;
  unit: '×' | 'ms' | 'kB';
}

const FRAME = 16;

/** Every budget with what was measured for it. */
export function budgetsOf({ samples, answers, needed }: Results): Budget[] {
  const ratio = (what: string, of: string, against: string, than: string, budget: number) =>
    ({ what, against, measured: samples.ratio(of, than), budget, unit: '×' }) as const;
  const kilobytes = (what: string, against: string, bytes: number, budget: number) =>
    ({ what, against, measured: bytes / 1000, budget, unit: 'kB' }) as const;
  const slowest =
    answers.length > 0 ? Math.max(...answers.map(({ median }) => median)) : Number.NaN;
  const brought = needed.reduce((sum, { bytes, isNeeded }) => sum + (isNeeded ? bytes : 0), 0);
  return [
    ratio('first visible map', 'seen ours', 'modular ECharts', 'seen echarts', 0.5),
    ratio('interactive map idle after load', 'live ours', 'bare MapLibre', 'live bare', 1.15),
    ratio('industry picked → painted', 'painted ours', 'feature states', 'painted states', 1.2),
    ratio('the same', 'painted ours', '`setPaintProperty`', 'painted expression', 0.35),
    ratio('frame while flying', 'flight ours', 'bare MapLibre', 'flight bare', 1.1),
    kilobytes(
      'script before the map is interactive, zipped',
      'more than bare MapLibre',
      samples.median('script ours') - samples.median('script maplibre'),
      150,
    ),
    kilobytes(
      'data and geometry the map cannot do without, zipped',
      '–',
      needed.length > 0 ? brought : Number.NaN,
      200,
    ),
    {
      what: 'slowest analysis, asked again',
      against: 'one frame',
      measured: slowest,
      budget: FRAME,
      unit: 'ms',
    },
    ratio('100,000 points drawn, clustered', 'drawn ours', 'bare MapLibre', 'drawn bare', 1.3),
    ratio('frame while flying over them', 'frame ours', 'deck.gl', 'frame deck', 0.5),
  ];
}

export function budgetTable(results: Results): string {
  return table(
    ['what', 'held against', 'measured', 'budget', ''],
    budgetsOf(results).map(({ what, against, measured, budget, unit }) => [
      what,
      against,
      unit === '×' ? `${decimals(measured, 2)} ×` : `${decimals(measured, 0)} ${unit}`,
      unit === '×' ? `≤ ${budget} ×` : `≤ ${budget} ${unit}`,
      Number.isNaN(measured) ? '–' : measured <= budget ? 'kept' : 'over',
    ]),
  );
}

const NAMES = {
  ours: 'ours, all of it',
  bare: 'MapLibre with our layers',
  echarts: 'ECharts, 183 counties',
  leaflet: 'Leaflet, 183 counties',
  maplibre: 'MapLibre, 183 counties',
  deck: 'deck.gl, 183 counties',
} as const;

export function groundTable({ samples }: Results): string {
  const ms = (of: string) => decimals(samples.median(of), 0);
  const kB = (of: string) => decimals(samples.median(of) / 1000, 0);
  return table(
    ['page', 'seen', 'interactive', 'seen, office line', 'interactive, office line', 'script, kB'],
    GROUNDS.map((ground) => [
      NAMES[ground],
      spanned(samples, `seen ${ground}`),
      spanned(samples, `live ${ground}`),
      ms(`seen ${ground}, office`),
      ms(`live ${ground}, office`),
      kB(`script ${ground}`),
    ]),
  );
}

export function workTable({ samples }: Results): string {
  const row = (what: string, of: string) => [what, spanned(samples, of)];
  return table(
    ['what', 'ms'],
    [
      row('frame while flying, ours', 'flight ours'),
      row('frame while flying, MapLibre with our layers', 'flight bare'),
      row('industry picked → painted, ours', 'painted ours'),
      row('→ painted, feature states', 'painted states'),
      row('→ painted, `setPaintProperty`', 'painted expression'),
      row('industry picked → at rest, ours', 'settled ours'),
      row('→ at rest, feature states', 'settled states'),
      row('→ at rest, `setPaintProperty`', 'settled expression'),
      row('first industry out of the overview → painted, detail opened, ours', 'first ours'),
    ],
  );
}

export function pointsTable({ samples }: Results): string {
  return table(
    ['way', 'drawn, ms', 'frame while flying, ms'],
    ['ours', 'bare', 'deck', 'ours, each alone'].map((way) => [
      way,
      spanned(samples, `drawn ${way}`),
      spanned(samples, `frame ${way}`),
    ]),
  );
}

export function bytesTable({ samples, needed }: Results): string {
  const kinds = ['page', 'style', 'script', 'data'] as const;
  const kB = (bytes: number) => decimals(bytes / 1000, 1);
  return [
    table(
      ['page', ...kinds],
      (['ours', 'maplibre'] as const).map((ground) => [
        NAMES[ground],
        ...kinds.map((kind) => kB(samples.median(`${kind} ${ground}`))),
      ]),
    ),
    table(
      ['our data', 'kB', 'the map cannot do without'],
      needed.map(({ path, bytes, isNeeded }) => [
        `\`${path.replace('/ours/assets/', '').replace(/-[\w-]{8}\./, '.')}\``,
        kB(bytes),
        isNeeded ? 'yes' : 'no',
      ]),
    ),
  ].join('\n\n');
}

export function answersTable({ answers }: Results): string {
  return table(
    ['question', 'asked again, ms', 'first time, ms'],
    answers.map(({ about, median, first }) => [about, decimals(median, 2), decimals(first, 1)]),
  );
}

/** Cost at 1, 10 and 100 times, and the power of the number by which it grows. */
export function growthTable({ growth }: Results): string {
  return table(
    ['what', '1 ×', '10 ×', '100 ×', 'grows by the power'],
    growth.map(({ about, ms }) => {
      const [least = Number.NaN, , most = Number.NaN] = ms;
      return [
        about,
        ...ms.map((one) => decimals(one, 2)),
        decimals(Math.log10(most / least) / 2, 2),
      ];
    }),
  );
}

/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) =>
    Math.max(3, ...[head, ...rows].map((row) => (row[column] ?? name).length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** The median, and in brackets the least and the most. */
function spanned(samples: Samples, of: string): string {
  const median = samples.median(of);
  if (Number.isNaN(median)) return '–';
  const [least, most] = samples.span(of);
  return `${decimals(median, 0)} (${decimals(least, 0)}–${decimals(most, 0)})`;
}

function decimals(value: number, places: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(places);
}
