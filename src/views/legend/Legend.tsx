import { useMemo } from 'react';
import { keyOfSection, type LegendSection } from '../../map/legend.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useActions, useAtlas, useAtlasState, useDerived, useMessages } from '../atlasContext.ts';
import { SwatchView } from './SwatchView.tsx';
import { type LegendWording, legendLabel, legendOfPicture, legendTitle } from './words.ts';

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
            <LegendPart key={keyOfSection(section)} section={section} />
          ))}
        </div>
      )}
    </section>
  );
}

function LegendPart({ section }: { section: LegendSection }) {
  const actions = useActions();
  const wording = useWording();
  const title = legendTitle(section, wording);
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
              <span>{legendLabel(label, wording)}</span>
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
  return useMemo(
    () => legendOfPicture(atlas, view, projects, figures),
    [atlas, view, projects, figures],
  );
}

/** What the words of the legend on the screen are found with. */
function useWording(): LegendWording {
  const atlas = useAtlas();
  const messages = useMessages();
  const language = useAtlasState((state) => state.language);
  const industries = useAtlasState((state) => state.industries);
  const indicator = useAtlasState((state) => state.indicator);
  const corridor = useAtlasState((state) => state.corridor);
  return { atlas, messages, state: { language, industries, indicator, corridor } };
}
