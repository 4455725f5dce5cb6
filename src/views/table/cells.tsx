import type { Category, Commitment, Evidence } from '../../atlas/schema/vocabulary.ts';
import { groupOf } from '../../atlas/schema/vocabulary.ts';
import { PALETTES } from '../../map/palette.ts';
import { CategoryBadge } from '../../ui/CategoryBadge.tsx';
import { CommitmentMark } from '../../ui/CommitmentMark.tsx';
import { EvidenceMark } from '../../ui/EvidenceMark.tsx';
import { useAtlas, useAtlasState, useMessages, useText } from '../atlasContext.ts';
import { RecordLink, VerifyTag } from '../detail/facts.tsx';

/** A division by its short name, or by its full one. */
export function DivisionLink({ adcode, isFull }: { adcode: number; isFull?: boolean }) {
  const atlas = useAtlas();
  const text = useText();
  const division = atlas.divisions.get(adcode);
  return (
    division && (
      <RecordLink to={{ kind: 'division', adcode }}>
        {text(isFull ? division.name : division.shortName)}
      </RecordLink>
    )
  );
}

export function IndustryLink({ id }: { id: string }) {
  const atlas = useAtlas();
  const text = useText();
  const industry = atlas.industries.get(id);
  return industry && <RecordLink to={{ kind: 'industry', id }}>{text(industry.name)}</RecordLink>;
}

/** Several prefectures in a row of links. */
export function DivisionLinks({ adcodes }: { adcodes: readonly number[] }) {
  const messages = useMessages();
  return adcodes.map((adcode, index) => (
    <span key={adcode}>
      {index > 0 && messages.list.and}
      <DivisionLink adcode={adcode} />
    </span>
  ));
}

export function EvidenceCell({
  evidence,
  sources,
}: {
  evidence: Evidence;
  sources: readonly string[];
}) {
  const atlas = useAtlas();
  const messages = useMessages();
  return (
    <span className="cell-mark">
      <EvidenceMark evidence={evidence} label="" />
      <span>
        {messages.evidence[evidence]}{' '}
        <VerifyTag
          evidence={evidence}
          sources={sources.flatMap((id) => atlas.sources.get(id) ?? [])}
        />
      </span>
    </span>
  );
}

export function CommitmentCell({ commitment }: { commitment: Commitment }) {
  const messages = useMessages();
  return (
    <span className="cell-mark">
      <CommitmentMark commitment={commitment} label="" />
      <span>{messages.commitment[commitment]}</span>
    </span>
  );
}

export function CategoryCell({ category }: { category: Category }) {
  const messages = useMessages();
  const theme = useAtlasState((state) => state.theme);
  return (
    <span className="cell-mark">
      <CategoryBadge category={category} color={PALETTES[theme].groups[groupOf(category)]} />
      <span>{messages.categories[category]}</span>
    </span>
  );
}
