import { borders } from './layers/borders.ts';
import { corridorBand, corridorLine } from './layers/corridor.ts';
import { ground, neighbourLabels } from './layers/ground.ts';
import { highlights, hitAreas, regionOutlines } from './layers/highlights.ts';
import type { Painter } from './layers/layer.ts';
import { countyLabels, prefectureMarks, zoneLabels } from './layers/marks.ts';
import { litPoints, ownClusters, ownPoints } from './layers/points.ts';
import { projectLineLabels, projectLines } from './layers/projectLines.ts';
import { outwardArrows, projectAreas, projectPoints } from './layers/projectSites.ts';
import { countyDots, divisionFill, zoneTint } from './layers/thematic.ts';
import { riverLabels, rivers } from './layers/water.ts';

/** The order in which the map is painted, bottom to top. The only place that decides it. */
export const PAINTERS: readonly Painter[] = [
  ground,
  zoneTint,
  divisionFill,
  rivers,
  projectAreas,
  corridorBand,
  borders,
  regionOutlines,
  hitAreas,
  highlights,
  corridorLine,
  projectLines,
  countyDots,
  neighbourLabels,
  zoneLabels,
  riverLabels,
  projectLineLabels,
  countyLabels,
  projectPoints,
  outwardArrows,
  ownPoints,
  prefectureMarks,
  ownClusters,
  litPoints,
];
