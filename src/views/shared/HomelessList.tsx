import type { Homeless } from '../../analysis/designation/gaps.ts';
import type { Industry } from '../../atlas/schema/records.ts';
import { useAtlas, useMessages } from '../atlasContext.ts';
import { IndustryLink, useIndustryColor } from './links.tsx';

/** Industries without a home under their roots, in the order of the tree. */
export function HomelessList({ homeless }: { homeless: readonly Homeless[] }) {
  const atlas = useAtlas();
  const { shared } = useMessages();
  if (homeless.length === 0) return <p className="hint">{shared.nothing}</p>;
  const groups = atlas.industries.roots
    .map((root) => ({
      root,
      own: homeless.filter(({ industry }) => atlas.industries.rootOf(industry.id) === root),
    }))
    .filter(({ own }) => own.length > 0);
  return (
    <ul className="grouped">
      {groups.map(({ root, own }) => (
        <li key={root.id}>
          <RootName root={root} count={own.length} />
          <ul className="named-list">
            {own.map(({ industry, below }) => (
              <li key={industry.id}>
                <IndustryLink industry={industry} />
                {below > 0 && <span className="below">{shared.below(below)}</span>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function RootName({ root, count }: { root: Industry; count: number }) {
  const color = useIndustryColor(root.id);
  return (
    <span className="group-name">
      <span className="group-hue" style={{ background: color }} />
      <IndustryLink industry={root} /> <span className="group-count">{count}</span>
    </span>
  );
}
