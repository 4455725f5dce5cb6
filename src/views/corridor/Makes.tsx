import type { ReachedPrefecture } from '../../analysis/corridor/corridor.ts';
import { industryColor, PALETTES } from '../../map/palette.ts';
import { EvidenceMark } from '../../ui/EvidenceMark.tsx';
import { useAtlasState, useMessages, useText } from '../atlasContext.ts';
import { RecordLink } from '../detail/facts.tsx';

/** What a prefecture makes within reach, by root industry, and how far its places are known. */
export function Makes({ reached }: { reached: ReachedPrefecture }) {
  const { corridor, evidence } = useMessages();
  const text = useText();
  const theme = useAtlasState((state) => state.theme);
  const { made, byCounty, byPrefecture } = reached;
  if (made.length === 0) return <p className="hint">{corridor.list.noMakes}</p>;
  const sources = [
    ...(byCounty.length > 0 ? [corridor.list.byCounty(byCounty.length)] : []),
    ...(byPrefecture.length > 0 ? [corridor.list.byPrefecture(byPrefecture.length)] : []),
  ];
  return (
    <div className="makes">
      <ul>
        {made.map(({ root, assignments, evidence: best }) => (
          <li key={root.id}>
            <EvidenceMark
              evidence={best}
              label={evidence[best]}
              color={industryColor(PALETTES[theme], root)}
            />
            <RecordLink to={{ kind: 'industry', id: root.id }}>{text(root.name)}</RecordLink>
            <span className="makes-count">{assignments.length}</span>
          </li>
        ))}
      </ul>
      <p className="hint">{sources.join(corridor.summary.comma)}</p>
    </div>
  );
}
