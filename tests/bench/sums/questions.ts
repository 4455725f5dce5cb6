import { areaOf } from '../../../src/analysis/areas.ts';
import { comparisonOf } from '../../../src/analysis/comparison/comparison.ts';
import { peersOf } from '../../../src/analysis/comparison/similarity.ts';
import { bandOf } from '../../../src/analysis/corridor/band.ts';
import { corridorOf, surroundingsOf } from '../../../src/analysis/corridor/corridor.ts';
import { courseOf } from '../../../src/analysis/corridor/course.ts';
import { groundOf } from '../../../src/analysis/corridor/ground.ts';
import { nearestOf } from '../../../src/analysis/corridor/nearest.ts';
import { carriersOf } from '../../../src/analysis/designation/carriers.ts';
import { homeless, peerGaps, soleHomes } from '../../../src/analysis/designation/gaps.ts';
import { neighbouringPairs } from '../../../src/analysis/designation/neighbouring.ts';
import { designationQuotient } from '../../../src/analysis/designation/quotient.ts';
import { silentPlaces } from '../../../src/analysis/designation/silence.ts';
import { dossierOf } from '../../../src/analysis/dossier.ts';
import { matrixOf } from '../../../src/analysis/matrix/matrix.ts';
import { countByDivision } from '../../../src/analysis/points/countByDivision.ts';
import { pointsWithin } from '../../../src/analysis/points/pointsWithin.ts';
import type { Atlas } from '../../../src/atlas/join.ts';
import { POINTS, pointsIn } from '../points/points.ts';

/** One question asked of the atlas, by what it is about. */
export interface Question {
  about: string;
  ask: () => unknown;
}

/** Every question that the workbench asks, each as it is asked again when something changes. */
export function questionsOf(atlas: Atlas): Question[] {
  const { assignments } = atlas;
  const areas = [510100, 510600, 510700, 511500, 511700, 510400].flatMap(
    (adcode) => areaOf(atlas, { kind: 'division', adcode }) ?? [],
  );
  const [chengdu] = areas;
  const all = new Set(atlas.industries.all.map(({ id }) => id));
  const projects = [...atlas.projects.values()];
  const ground = groundOf(atlas);
  const yangtze = courseOf(ground, { kind: 'river', id: 'yangtze' });
  const railway = courseOf(ground, { kind: 'project', id: 'chengyu-mid-hsr' });
  if (!chengdu || !yangtze || !railway) throw new Error('The atlas lacks what is asked about.');
  const beside = surroundingsOf(ground, yangtze);
  const points = pointsIn(atlas, POINTS);
  return [
    {
      about: 'matrix, 21 prefectures × all industries, by similarity',
      ask: () => matrixOf(atlas, assignments, 'prefecture', all, 'similarity'),
    },
    {
      about: 'matrix, 183 counties × all industries, by similarity',
      ask: () => matrixOf(atlas, assignments, 'county', all, 'similarity'),
    },
    { about: 'comparison of six cities', ask: () => comparisonOf(atlas, areas, assignments) },
    { about: 'peers of a city', ask: () => peersOf(atlas, chengdu, assignments) },
    {
      about: 'shared designations of a pillar and their neighbours',
      ask: () => neighbouringPairs(atlas, 'equipment', carriersOf(atlas, 'equipment', assignments)),
    },
    {
      about: 'gaps of a city against its peers',
      ask: () => peerGaps(atlas, 510600, assignments),
    },
    {
      about: 'sole homes, homeless industries and silent places',
      ask: () => [
        soleHomes(atlas, assignments),
        homeless(atlas, assignments),
        silentPlaces(atlas, assignments),
      ],
    },
    {
      about: 'designation quotients of a pillar',
      ask: () => designationQuotient(atlas, 'equipment', assignments),
    },
    {
      about: 'another corridor: its course and all that lies beside it',
      ask: () => surroundingsOf(ground, railway),
    },
    {
      about: 'what lies within 30 km of the Yangtze',
      ask: () => corridorOf(ground, yangtze, beside, 30, assignments, projects),
    },
    { about: 'the band around the Yangtze', ask: () => bandOf(yangtze.track, 30) },
    { about: 'the nearest gateways of a place', ask: () => nearestOf(atlas, 510600) },
    {
      about: 'facts of a dossier',
      ask: () => dossierOf(atlas, assignments, projects),
    },
    {
      about: '100,000 points counted by division',
      ask: () => countByDivision(points, atlas),
    },
    {
      about: '100,000 points within 30 km of the Yangtze',
      ask: () => pointsWithin(points, yangtze.track, 30),
    },
  ];
}
