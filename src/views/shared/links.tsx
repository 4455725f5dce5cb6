import type { Named } from '../../analysis/designation/carriers.ts';
import type { Division, Industry } from '../../atlas/schema/records.ts';
import type { Evidence } from '../../atlas/schema/vocabulary.ts';
import { industryColor, PALETTES } from '../../map/palette.ts';
import { EvidenceMark } from '../../ui/EvidenceMark.tsx';
import {
  useActions,
  useAtlas,
  useAtlasState,
  useDerived,
  useMessages,
  useText,
} from '../atlasContext.ts';
import { RecordLink } from '../detail/facts.tsx';

/** A prefecture or county by its short name. */
export function PlaceLink({ place }: { place: Division }) {
  const text = useText();
  return (
    <RecordLink to={{ kind: 'division', adcode: place.adcode }}>{text(place.shortName)}</RecordLink>
  );
}

/** Opens an industry. Unlike a `RecordLink` it lights something: the prefectures that carry it. */
export function IndustryLink({ industry: { id, name } }: { industry: Industry }) {
  const atlas = useAtlas();
  const { light, select } = useActions();
  const text = useText();
  const counted = useDerived((selectors) => selectors.filteredAssignments);
  const lightHomes = () => {
    const within = atlas.industries.within(id);
    const own = counted.filter(({ industry }) => within.has(industry));
    const homes = new Set(own.map(({ adcode }) => adcode));
    light([...homes].map((adcode) => ({ kind: 'division', adcode })));
  };
  return (
    <button
      type="button"
      className="record-link"
      onClick={() => select({ kind: 'industry', id })}
      onPointerEnter={lightHomes}
      onPointerLeave={() => light([])}
      onFocus={lightHomes}
      onBlur={() => light([])}
    >
      {text(name)}
    </button>
  );
}

/** How surely an industry is placed, in the industry's hue. */
export function IndustryMark({ industry, evidence }: { industry: Industry; evidence: Evidence }) {
  const messages = useMessages();
  const color = useIndustryColor(industry.id);
  return <EvidenceMark evidence={evidence} label={messages.evidence[evidence]} color={color} />;
}

/** Industries with their evidence, in a running line. */
export function NamedList({ named }: { named: readonly Named[] }) {
  return (
    <ul className="named-list">
      {named.map(({ industry, evidence }) => (
        <li key={industry.id}>
          <IndustryMark industry={industry} evidence={evidence} />
          <IndustryLink industry={industry} />
        </li>
      ))}
    </ul>
  );
}

/** The hue of an industry under the reader's theme. */
export function useIndustryColor(id: string): string {
  const atlas = useAtlas();
  const theme = useAtlasState((state) => state.theme);
  const root = atlas.industries.rootOf(id);
  return root ? industryColor(PALETTES[theme], root) : 'currentColor';
}
