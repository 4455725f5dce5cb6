import type { MapTarget } from '../../map/view.ts';
import {
  useAtlas,
  useAtlasState,
  useDerived,
  useMessages,
  useNumber,
  useText,
} from '../atlasContext.ts';
import { kindOf, nameOf } from './pointed.ts';

interface HoverCardProps {
  targets: readonly MapTarget[];
  at: { x: number; y: number };
}

/** A name and one fact at the pointer. Never the only way to either: a click tells all. */
export function HoverCard({ targets, at }: HoverCardProps) {
  const atlas = useAtlas();
  const messages = useMessages();
  const language = useAtlasState((state) => state.language);
  const fact = useFact();
  const [first, ...others] = targets;
  if (!first) return null;
  return (
    <div className="hover-card" style={{ left: at.x, top: at.y }} aria-hidden="true">
      <strong>{nameOf(first, atlas, language)}</strong>
      <span>{fact(first)}</span>
      {others.length > 0 && <span className="hint">{messages.map.hoverMore(others.length)}</span>}
    </div>
  );
}

/** The fact that matters under the present subject. */
function useFact(): (target: MapTarget) => string {
  const atlas = useAtlas();
  const messages = useMessages();
  const text = useText();
  const number = useNumber();
  const subject = useDerived((selectors) => selectors.subject);
  const figures = useDerived((selectors) => selectors.indicatorMap);
  const assignments = useDerived((selectors) => selectors.visibleAssignments);
  return (target) => {
    if (target.kind !== 'division') return kindOf(target, atlas, messages);
    const division = atlas.divisions.get(target.adcode);
    const prefecture = division?.level === 'county' ? (division.parent ?? 0) : target.adcode;
    if (subject.kind === 'indicator') {
      const series = atlas.indicators.get(subject.id);
      const found = figures?.values.get(prefecture);
      return found && series
        ? `${text(series.name)} ${number(found.value)} ${text(series.unit)} (${found.year})`
        : messages.map.noValue;
    }
    const own = assignments.filter(
      ({ adcode, county }) => adcode === target.adcode || county === target.adcode,
    );
    if (subject.kind === 'industry') {
      const best = subject.prefectures.get(target.adcode) ?? subject.counties.get(target.adcode);
      if (best) return `${messages.evidence[best]} · ${messages.map.hoverIndustries(own.length)}`;
    }
    return messages.map.hoverIndustries(own.length);
  };
}
