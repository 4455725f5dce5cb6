import type { Area } from '../../analysis/areas.ts';
import { useText } from '../atlasContext.ts';
import { RecordLink } from '../detail/facts.tsx';
import { useLighting } from './lighting.ts';

/** The name of an area, which opens it and lights it on the map. */
export function AreaLink({ area }: { area: Area }) {
  const text = useText();
  const lighting = useLighting();
  return (
    <span {...lighting([area.ref])}>
      <RecordLink to={area.ref}>{text(area.shortName)}</RecordLink>
    </span>
  );
}
