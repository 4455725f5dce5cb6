import type { Atlas } from '../../atlas/join.ts';
import type { Project } from '../../atlas/projects.ts';
import type { Messages } from '../../i18n/zh.ts';
import { type LegendLabel, type LegendSection, legendOf } from '../../map/legend.ts';
import { PALETTES } from '../../map/palette.ts';
import type { MapView, PointClass } from '../../map/view.ts';
import { inOrder } from '../../store/inOrder.ts';
import type { IndicatorMap } from '../../store/selectors.ts';
import { type AtlasState, pillarsOf } from '../../store/state.ts';

/** What the words of a legend are found with. */
export interface LegendWording {
  atlas: Atlas;
  messages: Messages;
  state: Pick<AtlasState, 'language' | 'industries' | 'indicator' | 'corridor'>;
}

/** The legend of a picture of the map, on the screen or on a page. */
export function legendOfPicture(
  atlas: Atlas,
  view: MapView,
  projects: readonly Project[],
  figures: IndicatorMap | null,
): LegendSection[] {
  return legendOf({
    view,
    palette: PALETTES[view.theme],
    projects,
    choropleth: figures && { scale: figures.choropleth, values: figures.values },
    zones: atlas.zones.map(({ id }) => id),
  });
}

/** What a row of the legend says. */
export function legendLabel(label: LegendLabel, { atlas, messages, state }: LegendWording): string {
  const { language } = state;
  const number = numberIn(language);
  switch (label.kind) {
    case 'industry':
      return atlas.industries.get(label.id)?.name[language] ?? label.id;
    case 'evidence':
      return `${messages.evidence[label.evidence]} · ${messages.legend.places(label.places)}`;
    case 'class':
      return spanIn(label, number);
    case 'points':
      return pointsIn(label.of, messages, number);
    case 'pointSize':
      return label.value === null
        ? messages.ownMap.counted(messages.ownMap.noSize(label.column), label.count)
        : messages.ownMap.size(label.column, number(label.value), label.unit);
    case 'pointCluster':
      return messages.ownMap.cluster;
    case 'tiles':
      return label.name;
    case 'region':
      return atlas.regions.get(label.id)?.shortName[language] ?? label.id;
    case 'category':
      return `${messages.categories[label.category]} (${label.count})`;
    case 'countyDot':
      return messages.legend.countyDot;
    case 'commitment':
      return `${messages.commitment[label.commitment]} · ${messages.legend.places(label.places)}`;
    case 'approximate':
      return messages.legend.pointApprox;
    case 'corridor':
      return messages.corridor.within(number(state.corridor.reachKm));
    case 'noData':
      return messages.legend.noData;
    case 'course':
      return {
        built: messages.legend.lineBuilt,
        planned: messages.legend.linePlanned,
        schematic: messages.legend.lineSchematic,
      }[label.course];
  }
}

/** What stands over a section of the legend; null over one that needs no words. */
export function legendTitle(
  { kind, rows, layer }: LegendSection,
  { atlas, messages, state }: LegendWording,
): string | null {
  const { language } = state;
  switch (kind) {
    case 'rosette':
      return rows.map(({ key }) => key).join() === pillarsOf(atlas).join()
        ? messages.legend.rosette
        : messages.legend.rosetteOf(rows.length);
    case 'corridor':
      return messages.corridor.title;
    case 'zones':
      return messages.legend.zones;
    case 'industry':
      return inOrder(atlas.industries.ids, state.industries)
        .flatMap((id) => atlas.industries.get(id)?.name[language] ?? [])
        .join(messages.list.and);
    case 'indicator': {
      const series = state.indicator && atlas.indicators.get(state.indicator.id);
      if (!series) return null;
      const year = String(state.indicator?.year ?? messages.layers.latest);
      return `${series.name[language]} (${messages.legend.unit(series.unit[language], year)})`;
    }
    case 'projects':
      return messages.legend.projects;
    case 'lines':
      return messages.legend.lines;
    case 'regions':
      return messages.legend.regionOutline;
    case 'points': {
      if (!layer) return null;
      const { name, colorBy } = layer;
      if (!colorBy) return messages.ownMap.layer(name);
      const column = colorBy.unit ? `${colorBy.name} ${colorBy.unit}` : colorBy.name;
      return messages.ownMap.coloredBy(name, column);
    }
    case 'clusters':
      return null;
    case 'tiles':
      return messages.ownMap.tiles;
  }
}

/** What a colour of the reader's points stands for. */
function pointsIn(of: PointClass, { ownMap }: Messages, number: (value: number) => string): string {
  switch (of.kind) {
    case 'all':
      return ownMap.points(of.count);
    case 'word':
      return ownMap.counted(of.word, of.count);
    case 'span':
      return ownMap.counted(spanIn(of, number), of.count);
    case 'other':
      return ownMap.counted(ownMap.other, of.count);
    case 'none':
      return ownMap.counted(ownMap.none, of.count);
  }
}

/** A class of numbers; a null bound is open. */
function spanIn(
  { from, to }: { from: number | null; to: number | null },
  number: (value: number) => string,
): string {
  if (from === null) return to === null ? '' : `< ${number(to)}`;
  if (to === null) return `≥ ${number(from)}`;
  return to === from ? number(from) : `${number(from)} – ${number(to)}`;
}

function numberIn(language: AtlasState['language']): (value: number) => string {
  const format = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    maximumFractionDigits: 2,
  });
  return (value) => format.format(value);
}
