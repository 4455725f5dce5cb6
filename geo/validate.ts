import {
  type AtlasTopology,
  LAYERS,
  type LayerName,
  type Shape,
  shapesOf,
} from './pipeline/atlas.ts';
import type { DivisionRecord } from './pipeline/divisions.ts';
import type { Region } from './pipeline/regions.ts';
import { NAMED_RIVERS } from './pipeline/river-table.ts';
import type { Rivers } from './pipeline/rivers.ts';
import { checkLandAreas, checkStatedAreas, type LandArea } from './rules/areas.ts';
import { checkNeighbours, checkUnion } from './rules/coverage.ts';
import { checkAdcodes, checkParents, checkShapes, shapesByLevel } from './rules/divisions.ts';
import { checkLabels, checkSeats } from './rules/points.ts';
import { ATLAS_FILE, type Problem } from './rules/problem.ts';
import { checkRings } from './rules/rings.ts';
import { checkRiverFrame, checkRiverNames, checkRiverOrder } from './rules/rivers.ts';

export { formatProblem, type Problem } from './rules/problem.ts';

/** What the pipeline makes and what it is held against. */
export interface Geometry {
  readonly topology: AtlasTopology;
  readonly rivers: Rivers;
  readonly divisions: readonly DivisionRecord[];
  readonly regions: readonly Region[];
  readonly landAreas: readonly LandArea[];
}

type Layers = Readonly<Record<LayerName, readonly Shape[]>>;

/** Counties make prefectures, prefectures make regions and the province, neighbours surround it. */
function checkCoverage(layers: Layers, regions: readonly Region[]): Problem[] {
  const problems = layers.prefectures.flatMap((prefecture) =>
    checkUnion(
      prefecture,
      layers.counties.filter(({ properties }) => properties.parent === prefecture.id),
    ),
  );
  for (const { id, members } of regions) {
    const region = layers.regions.find((shape) => shape.id === id);
    if (!region) {
      problems.push({ file: ATLAS_FILE, record: id, field: 'geometry', message: 'has no shape' });
      continue;
    }
    const parts = layers.prefectures.filter(({ id: adcode }) => members.includes(Number(adcode)));
    problems.push(...checkUnion(region, parts));
  }
  for (const province of layers.province) {
    problems.push(...checkUnion(province, layers.prefectures));
    problems.push(...checkNeighbours(province, layers.neighbours));
  }
  return problems;
}

/** Every problem of the geometry, none if it is sound. */
export function validateGeometry(geometry: Geometry): Problem[] {
  const { topology, rivers, divisions, regions, landAreas } = geometry;
  const layers = Object.fromEntries(
    LAYERS.map((name) => [name, shapesOf(topology, name)]),
  ) as unknown as Layers;
  const shapes = LAYERS.flatMap((name) => layers[name]);
  return [
    ...checkAdcodes(divisions),
    ...checkParents(divisions),
    ...checkShapes(divisions, shapesByLevel(layers)),
    ...checkRings(shapes),
    ...checkCoverage(layers, regions),
    ...checkSeats(divisions, shapes),
    ...checkLabels(shapes),
    ...checkLandAreas(layers.prefectures, landAreas),
    ...checkStatedAreas(divisions, shapes),
    ...checkRiverFrame(rivers.features),
    ...checkRiverNames(rivers.features, NAMED_RIVERS),
    ...checkRiverOrder(rivers.features, NAMED_RIVERS),
  ];
}
