import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { VIEWPORT } from '../setting/browser.ts';
import { writeBetween } from './readme.ts';
import {
  answersTable,
  budgetTable,
  bytesTable,
  groundTable,
  growthTable,
  pointsTable,
  type Results,
  workTable,
} from './tables.ts';

const RESULTS = fileURLToPath(new URL('../results.md', import.meta.url));

/** How a run was made. */
export interface Run {
  rounds: number;
  chromium: string;
  /** Of the machine, as the run began. */
  loadBefore: number;
  command: string;
}

/** Writes what was measured, in full beside the bench and in short into the README. */
export function writeReport(results: Results, run: Run): string {
  const report = `# Measured

${circumstancesOf(run)} Written by \`${run.command}\`.

## Budgets

${budgetTable(results)}

## First sight and interactive map

Milliseconds since the page was asked for, in a browser that knows nothing of it; median, least and most.

- **Seen**: two frames after the page has drawn its ground, and not before the browser tells of its first
  contentful paint. Drawn is, for us, the last piece of the poster in the document; for ECharts its event
  \`finished\`, without animation; for Leaflet the end of \`addTo\`; for MapLibre its first \`idle\`; for deck.gl the
  first frame with all layers loaded, read back from the card.
- **Interactive**: the map is idle for the first time, and one pixel has been read back from the card. For us that
  is the attribute which takes the still map away.
- All peers fetch the boundaries that we fetch and cut the counties out of them. “MapLibre with our layers” is
  given style and geometry ready-made, in one file: it checks, joins and cuts nothing.
- Office line: 10 Mbit/s, 40 ms.

${groundTable(results)}

## At work

One map in the same window. An industry is picked by “only this” in our layers, which also fills the detail panel;
the bare map is told the same colours. Painted: the first frame in which four places each have another colour, read
back from the card.

${workTable(results)}

## 100,000 points

“Bare” is MapLibre with the same ground and points; deck.gl draws the points alone; “each alone” is ours with
clustering off.

${pointsTable(results)}

## What the browser received before the map was interactive

Bodies as they came over the line, in kB; a file counts as one the map cannot do without when the map does not
come up while it is withheld.

${bytesTable(results)}

## Questions

In the same browser. One frame is 16 ms.

${answersTable(results)}

## Growth

Milliseconds with 1, 10 and 100 times the assignments of the atlas, each copy moved to a place and an industry by
chance; points are 1,000, 10,000 and 100,000. A cost that grows as its number has the power 1.

${growthTable(results)}
`;
  writeFileSync(RESULTS, report);
  writeBetween('measured', `${budgetTable(results)}\n\n${circumstancesOf(run)}`);
  return report;
}

function circumstancesOf({ rounds, chromium, loadBefore }: Run): string {
  const [loadAfter = Number.NaN] = loadavg();
  const date = new Date().toISOString().slice(0, 10);
  const [processor] = cpus();
  const { width, height } = VIEWPORT;
  return `Medians of ${rounds} rounds, ${date}, on ${cpus().length} × ${processor?.model ?? 'unknown'}, Chromium ${chromium} with
WebGL by the processor (SwiftShader), ${width} × ${height}; load of the machine ${loadBefore.toFixed(1)} before and ${loadAfter.toFixed(1)} after.`;
}
