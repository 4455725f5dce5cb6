import { bench, describe } from 'vitest';
import { areaOf } from '../../src/analysis/areas.ts';
import { comparisonOf } from '../../src/analysis/comparison/comparison.ts';
import { peersOf } from '../../src/analysis/comparison/similarity.ts';
import { bandOf } from '../../src/analysis/corridor/band.ts';
import { corridorOf, surroundingsOf } from '../../src/analysis/corridor/corridor.ts';
import { courseOf } from '../../src/analysis/corridor/course.ts';
import { groundOf } from '../../src/analysis/corridor/ground.ts';
import { nearestOf } from '../../src/analysis/corridor/nearest.ts';
import { carriersOf } from '../../src/analysis/designation/carriers.ts';
import { homeless, peerGaps, soleHomes } from '../../src/analysis/designation/gaps.ts';
import { neighbouringPairs } from '../../src/analysis/designation/neighbouring.ts';
import { designationQuotient } from '../../src/analysis/designation/quotient.ts';
import { silentPlaces } from '../../src/analysis/designation/silence.ts';
import { dossierOf } from '../../src/analysis/dossier.ts';
import { matrixOf } from '../../src/analysis/matrix/matrix.ts';
import type { Assignment } from '../../src/atlas/schema/records.ts';
import { atlas } from '../data/real.ts';
import { chance } from '../store/random.ts';

/*
 * Every question the workbench asks, at the atlas's size and with ten times its assignments, each
 * moved to a place and an industry picked by chance. One frame is 16 ms. Nothing here can fail: what
 * a machine takes is no property of the code.
 */

const luck = chance(2023);
const everywhere = [...atlas.divisions.values()].filter(({ level }) => level === 'county');
const tenfold: Assignment[] = Array.from({ length: 10 }, (_, copy) =>
  atlas.assignments.map((assignment): Assignment => {
    const { adcode, parent } = luck.pick(everywhere);
    return {
      ...assignment,
      id: `${assignment.id}-${copy}`,
      industry: luck.pick(atlas.industries.all).id,
      adcode: parent ?? assignment.adcode,
      county: adcode,
    };
  }),
).flat();

const areas = [510100, 510600, 510700, 511500, 511700, 510400].flatMap(
  (adcode) => areaOf(atlas, { kind: 'division', adcode }) ?? [],
);
const [chengdu] = areas;
const all = new Set(atlas.industries.all.map(({ id }) => id));
const projects = [...atlas.projects.values()];
const ground = groundOf(atlas);
const yangtze = courseOf(ground, { kind: 'river', id: 'yangtze' });
const beside = yangtze && surroundingsOf(ground, yangtze);

describe.each([
  ['the atlas', atlas.assignments],
  ['ten times its assignments', tenfold],
] as const)('%s', (_, assignments) => {
  bench('matrix, 21 prefectures × 273 rows, by similarity', () => {
    matrixOf(atlas, assignments, 'prefecture', all, 'similarity');
  });
  bench('matrix, 183 counties × 273 rows, by similarity', () => {
    matrixOf(atlas, assignments, 'county', all, 'similarity');
  });
  bench('comparison of six cities', () => {
    comparisonOf(atlas, areas, assignments);
  });
  bench('peers of a city', () => {
    if (chengdu) peersOf(atlas, chengdu, assignments);
  });
  bench('carriers of a pillar and their neighbours', () => {
    neighbouringPairs(atlas, 'equipment', carriersOf(atlas, 'equipment', assignments));
  });
  bench('gaps of a city against its peers', () => {
    peerGaps(atlas, 510600, assignments);
  });
  bench('sole homes, homeless industries and silent places', () => {
    soleHomes(atlas, assignments);
    homeless(atlas, assignments);
    silentPlaces(atlas, assignments);
  });
  bench('designation quotients of a pillar', () => {
    designationQuotient(atlas, 'equipment', assignments);
  });
  bench('what lies within 30 km of the Yangtze', () => {
    if (yangtze && beside) corridorOf(ground, yangtze, beside, 30, assignments, projects);
  });
  bench('facts of a dossier', () => {
    dossierOf(atlas, assignments, projects);
  });
});

describe('without assignments', () => {
  bench('the band around the Yangtze', () => {
    if (yangtze) bandOf(yangtze.track, 30);
  });
  bench('another line: its course and all that lies beside it', () => {
    const course = courseOf(ground, { kind: 'project', id: 'chengyu-mid-hsr' });
    if (course) surroundingsOf(ground, course);
  });
  bench('the nearest gateways of a place', () => {
    nearestOf(atlas, 510600);
  });
});
