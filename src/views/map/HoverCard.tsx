import type { MapTarget } from '../../map/view.ts';
import { pointOf } from '../../own/pointRow.ts';
import { useDerived, useNumber, useText } from '../atlasContext.ts';
import { kindOf, nameOf, pointFact } from './pointed.ts';
import { useTargetWording } from './useTargetWording.ts';

interface HoverCardProps {
  targets: readonly MapTarget[];
  at: { x: number; y: number };
}

/** A name and one fact at the pointer. Never the only way to either: a click tells all. */
export function HoverCard({ targets, at }: HoverCardProps) {
  const wording = useTargetWording();
  const fact = useFact();
  const [first, ...others] = targets;
  if (!first) return null;
  return (
    <div className="hover-card" style={{ left: at.x, top: at.y }} aria-hidden="true">
      <strong>{nameOf(first, wording)}</strong>
      <span>{fact(first)}</span>
      {others.length > 0 && (
        <span className="hint">{wording.messages.map.hoverMore(others.length)}</span>
      )}
    </div>
  );
}

/** The fact that matters under the present subject. */
function useFact(): (target: MapTarget) => string {
  const wording = useTargetWording();
  const { atlas, layers, messages } = wording;
  const text = useText();
  const number = useNumber();
  const subject = useDerived((selectors) => selectors.subject);
  const figures = useDerived((selectors) => selectors.indicatorMap);
  const assignments = useDerived((selectors) => selectors.visibleAssignments);
  return (target) => {
    if (target.kind === 'point') {
      const found = pointOf(layers, target.layer, target.line);
      return found ? pointFact(found, wording, number) : kindOf(target, wording);
    }
    if (target.kind !== 'division') return kindOf(target, wording);
    if (subject.kind === 'indicator') {
      const series = atlas.indicators.get(subject.id);
      const found = figures?.values.get(figureOwner(target.adcode));
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

  /** The division whose figure a division is told by: a county's own, or its prefecture's. */
  function figureOwner(adcode: number): number {
    const division = atlas.divisions.get(adcode);
    const isOwn = figures?.level === 'county' || division?.level !== 'county';
    return isOwn ? adcode : (division.parent ?? 0);
  }
}
