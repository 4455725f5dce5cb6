import { corridorLegend } from './layers/corridor.ts';
import { regionLegend } from './layers/highlights.ts';
import type { Legend, LegendContext, LegendSection } from './layers/legend.ts';
import { rosetteLegend } from './layers/marks.ts';
import { clusterLegend, pointLegends, tileLegend } from './layers/pointLegend.ts';
import { lineLegend } from './layers/projectLines.ts';
import { projectLegend } from './layers/projectSites.ts';
import { indicatorLegend, industryLegend, zoneLegend } from './layers/thematic.ts';

/**
 * The order in which subjects are explained: what is asked, what the reader brought, then what
 * colours the map.
 */
const LEGENDS: readonly Legend[] = [
  industryLegend,
  indicatorLegend,
  rosetteLegend,
  zoneLegend,
  projectLegend,
  lineLegend,
  regionLegend,
];

/** The legend of a view: visible layers only, from the palette and scales that paint them. */
export function legendOf(context: LegendContext): LegendSection[] {
  return [
    corridorLegend(context),
    ...pointLegends(context),
    clusterLegend(context),
    tileLegend(context),
    ...LEGENDS.map((legend) => legend(context)),
  ].filter(({ rows }) => rows.length > 0);
}

export type { LegendLabel, LegendRow, LegendSection, Swatch } from './layers/legend.ts';
export { keyOfSection } from './layers/legend.ts';
