import { matrixOf } from '../../../src/analysis/matrix/matrix.ts';
import { countByDivision } from '../../../src/analysis/points/countByDivision.ts';
import { type Atlas, joinAtlas } from '../../../src/atlas/join.ts';
import type { Assignment } from '../../../src/atlas/schema/records.ts';
import { zh } from '../../../src/i18n/zh.ts';
import { PALETTES } from '../../../src/map/palette.ts';
import { statesOf } from '../../../src/map/states.ts';
import { drawnPoints } from '../../../src/store/pointLayers.ts';
import { createSelectors } from '../../../src/store/selectors.ts';
import { initialState } from '../../../src/store/state.ts';
import { IDLE } from '../../../src/store/store.ts';
import { assignmentTable } from '../../../src/views/table/assignments.tsx';
import { collatorOf, placesOf } from '../../../src/views/table/collation.ts';
import { isFound, tableOf } from '../../../src/views/table/columns.ts';
import { chance } from '../../store/random.ts';
import { pointsIn } from '../points/points.ts';
import { pointsLayer } from '../points/pointsLayer.ts';
import { timed } from './timed.ts';

/** How often the atlas's assignments are there, and thousands of points. */
export const SIZES = [1, 10, 100] as const;

/** What a sum takes at each of the sizes, in ms. */
export interface Growth {
  about: string;
  ms: readonly number[];
}

/** How the cost of what is done to records and points grows with their number. */
export function growthOf(atlas: Atlas): Growth[] {
  const measured = SIZES.map((times) => ({
    ...onAssignments(atlas, times),
    ...onPoints(atlas, times),
  }));
  const [least] = measured;
  return Object.keys(least ?? {}).map((about) => ({
    about,
    ms: measured.map((one) => one[about] ?? Number.NaN),
  }));
}

function onAssignments(atlas: Atlas, times: number): Record<string, number> {
  const records = { ...atlas.records, assignments: manifold(atlas, times) };
  const joined = joinAtlas(records, atlas.geography);
  if (!joined.ok) throw new Error('The copies do not join.');
  const many = joined.value;
  const all = new Set(many.industries.all.map(({ id }) => id));
  const table = () =>
    tableOf(assignmentTable({ atlas: many, messages: zh, language: 'zh' }, many.assignments));
  const { rows } = table();
  const state = { ...initialState(many, 'zh', 'light'), ...IDLE };
  const picked = { ...state, industries: new Set(['equipment']) };
  const view = createSelectors(many).mapView(picked, 1);
  return {
    'assignments: join': timed(() => joinAtlas(records, atlas.geography)).median,
    'assignments: what the map shows': timed(() => createSelectors(many).mapView(picked, 1)).median,
    'assignments: colours of the map': timed(() => statesOf(view)).median,
    'assignments: matrix of prefectures': timed(() =>
      matrixOf(many, many.assignments, 'prefecture', all, 'similarity'),
    ).median,
    'assignments: table made': timed(table).median,
    'assignments: table searched': timed(() => rows.filter((row) => isFound(row, '电池'))).median,
    'assignments: table ordered by industry': timed(() =>
      placesOf(
        rows.map((row) => String(row.sortBy(2))),
        collatorOf('zh'),
      ),
    ).median,
  };
}

/** A thousand points, and ten and a hundred times as many. */
function onPoints(atlas: Atlas, times: number): Record<string, number> {
  const points = pointsIn(atlas, 1000 * times);
  return {
    'points: counted by division': timed(() => countByDivision(points, atlas)).median,
    'points: made ready for the map': timed(() =>
      drawnPoints(pointsLayer([...points], true), PALETTES.light),
    ).median,
  };
}

/** So many times the assignments, each copy moved to a county and an industry that chance gives. */
function manifold(atlas: Atlas, times: number): Assignment[] {
  const luck = chance(2023);
  const counties = atlas.countiesOf(atlas.province.adcode);
  const nameOf = ({ industry, county }: Assignment) => `${industry} ${county}`;
  const taken = new Set(atlas.assignments.map(nameOf));
  const moved = (assignment: Assignment, copy: number): Assignment => {
    const { adcode, parent } = luck.pick(counties);
    const industry = luck.pick(atlas.industries.all).id;
    const id = `${assignment.id}-${copy}`;
    const one = {
      ...assignment,
      id,
      industry,
      adcode: parent ?? assignment.adcode,
      county: adcode,
    };
    // An industry stands in a county only once.
    if (taken.has(nameOf(one))) return moved(assignment, copy);
    taken.add(nameOf(one));
    return one;
  };
  const copies = Array.from({ length: times - 1 }, (_, copy) =>
    atlas.assignments.map((assignment) => moved(assignment, copy)),
  );
  return [...atlas.assignments, ...copies.flat()];
}
