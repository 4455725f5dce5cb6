import type { Atlas } from '../../atlas/join.ts';
import type { Project } from '../../atlas/projects.ts';
import type { Messages } from '../../i18n/zh.ts';
import { type LegendLabel, type LegendSection, legendOf } from '../../map/legend.ts';
import { PALETTES } from '../../map/palette.ts';
import type { MapView } from '../../map/view.ts';
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
      if (label.from === null) return label.to === null ? '' : `< ${number(label.to)}`;
      if (label.to === null) return `≥ ${number(label.from)}`;
      if (label.to === label.from) return number(label.from);
      return `${number(label.from)} – ${number(label.to)}`;
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
  { kind, rows }: LegendSection,
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
      return [...state.industries]
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
  }
}

function numberIn(language: AtlasState['language']): (value: number) => string {
  const format = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    maximumFractionDigits: 2,
  });
  return (value) => format.format(value);
}
