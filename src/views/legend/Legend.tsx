import { useMemo } from 'react';
import { type LegendLabel, type LegendSection, legendOf } from '../../map/legend.ts';
import { PALETTES } from '../../map/palette.ts';
import { pillarsOf } from '../../store/state.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import {
  useActions,
  useAtlas,
  useAtlasState,
  useDerived,
  useMessages,
  useNumber,
  useText,
} from '../atlasContext.ts';
import { SwatchView } from './SwatchView.tsx';

interface LegendProps {
  open: boolean;
  onToggle: () => void;
}

/** What the visible layers mean. Pointing at a row lights its features on the map. */
export function Legend({ open, onToggle }: LegendProps) {
  const messages = useMessages();
  const sections = useLegend();
  return (
    <section className={`legend ${open ? '' : 'is-folded'}`} aria-label={messages.legend.title}>
      <button type="button" className="legend-head" aria-expanded={open} onClick={onToggle}>
        <Glyph name="legend" />
        <span>{messages.legend.title}</span>
      </button>
      {open && (
        <div className="legend-body">
          {sections.length === 0 && <p className="hint">{messages.legend.nothing}</p>}
          {sections.map((section) => (
            <LegendPart key={section.kind} section={section} />
          ))}
        </div>
      )}
    </section>
  );
}

function LegendPart({ section }: { section: LegendSection }) {
  const actions = useActions();
  const labelOf = useLegendWords();
  const title = useSectionTitle(section);
  return (
    <div className={`legend-section legend-${section.kind}`}>
      {title && <h3>{title}</h3>}
      <ul>
        {section.rows.map(({ key, swatch, label, targets }) => (
          <li key={key}>
            <button
              type="button"
              className="legend-row"
              onPointerEnter={() => actions.light(targets)}
              onPointerLeave={() => actions.light([])}
              onFocus={() => actions.light(targets)}
              onBlur={() => actions.light([])}
            >
              <SwatchView swatch={swatch} />
              <span>{labelOf(label)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function useLegend(): LegendSection[] {
  const atlas = useAtlas();
  const view = useDerived((derived) => derived.picture);
  const projects = useDerived((derived) => derived.visibleProjects);
  const figures = useDerived((derived) => derived.indicatorMap);
  return useMemo(() => {
    const zones = atlas.zones.map(({ id }) => id);
    return legendOf({
      view,
      palette: PALETTES[view.theme],
      projects,
      choropleth: figures && { scale: figures.choropleth, values: figures.values },
      zones,
    });
  }, [atlas, view, projects, figures]);
}

function useLegendWords(): (label: LegendLabel) => string {
  const atlas = useAtlas();
  const messages = useMessages();
  const text = useText();
  const number = useNumber();
  const reachKm = useAtlasState((state) => state.corridor.reachKm);
  return (label) => {
    switch (label.kind) {
      case 'industry': {
        const industry = atlas.industries.get(label.id);
        return industry ? text(industry.name) : label.id;
      }
      case 'evidence':
        return `${messages.evidence[label.evidence]} · ${messages.legend.places(label.places)}`;
      case 'class':
        if (label.from === null) return label.to === null ? '' : `< ${number(label.to)}`;
        if (label.to === null) return `≥ ${number(label.from)}`;
        if (label.to === label.from) return number(label.from);
        return `${number(label.from)} – ${number(label.to)}`;
      case 'region': {
        const region = atlas.regions.get(label.id);
        return region ? text(region.shortName) : label.id;
      }
      case 'category':
        return `${messages.categories[label.category]} (${label.count})`;
      case 'countyDot':
        return messages.legend.countyDot;
      case 'commitment':
        return `${messages.commitment[label.commitment]} · ${messages.legend.places(label.places)}`;
      case 'approximate':
        return messages.legend.pointApprox;
      case 'corridor':
        return messages.corridor.within(number(reachKm));
      case 'noData':
        return messages.legend.noData;
      case 'course':
        return {
          built: messages.legend.lineBuilt,
          planned: messages.legend.linePlanned,
          schematic: messages.legend.lineSchematic,
        }[label.course];
    }
  };
}

function useSectionTitle({ kind, rows }: LegendSection): string | null {
  const atlas = useAtlas();
  const messages = useMessages();
  const text = useText();
  const industries = useAtlasState((state) => state.industries);
  const indicator = useAtlasState((state) => state.indicator);
  switch (kind) {
    case 'rosette':
      return rows.map(({ key }) => key).join() === pillarsOf(atlas).join()
        ? messages.legend.rosette
        : messages.legend.rosetteOf(rows.length);
    case 'corridor':
      return messages.corridor.title;
    case 'zones':
      return messages.legend.zones;
    case 'industry': {
      const names = [...industries]
        .map((id) => atlas.industries.get(id))
        .filter((one) => one !== undefined);
      return names.map(({ name }) => text(name)).join(messages.list.and);
    }
    case 'indicator': {
      const series = indicator && atlas.indicators.get(indicator.id);
      if (!series) return null;
      const year = String(indicator.year ?? messages.layers.latest);
      return `${text(series.name)} (${messages.legend.unit(text(series.unit), year)})`;
    }
    case 'projects':
      return messages.legend.projects;
    case 'lines':
      return messages.legend.lines;
    case 'regions':
      return messages.legend.regionOutline;
  }
}
