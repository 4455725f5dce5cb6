import type { Area } from '../../analysis/areas.ts';
import { type ByRoot, type Comparison, countOf } from '../../analysis/comparison/comparison.ts';
import { useMessages, useText } from '../atlasContext.ts';
import { BlockHead } from './AreaColumns.tsx';
import { ElsewhereList } from './ElsewhereList.tsx';
import { IndustryTable } from './IndustryTable.tsx';
import { MarkKey } from './MarkKey.tsx';
import { OverlapBar } from './OverlapBar.tsx';
import { SimilarityLine } from './SimilarityLine.tsx';

/** What the areas share, what some or only one of them has, and what none has. */
export function IndustryBlock({ comparison }: { comparison: Comparison }) {
  const messages = useMessages();
  const text = useText();
  const words = messages.compare;
  const { areas, shared, some, only, none, pairs } = comparison;
  const sharedTitle = areas.length === 2 ? words.sharedByBoth : words.sharedByAll;
  return (
    <section className="compare-block is-industries" aria-label={words.blocks.industries}>
      <BlockHead title={words.blocks.industries} areas={areas} />
      <div className="block-note">
        <OverlapBar comparison={comparison} />
        <SimilarityLine areas={areas} pairs={pairs} />
        <MarkKey />
        {pairs
          .filter(({ overlap }) => overlap)
          .map(({ first, second }) => (
            <p key={`${first} ${second}`} className="doubt">
              {words.overlap(nameAt(first), nameAt(second))}
            </p>
          ))}
      </div>
      <Group title={sharedTitle(countOf(shared))} group={shared} areas={areas} />
      {shared.length === 0 && <p className="hint">{words.nothingShared}</p>}
      <Group title={words.sharedBySome(countOf(some))} group={some} areas={areas} />
      {areas.map(({ key, shortName }, index) => {
        const group = only[index] ?? [];
        return (
          <Group
            key={key}
            title={words.only(text(shortName), countOf(group))}
            group={group}
            areas={areas}
          />
        );
      })}
      <ElsewhereList group={none} />
      <p className="hint block-foot">{words.passing}</p>
    </section>
  );

  function nameAt(index: number): string {
    const area = areas[index];
    return area ? text(area.shortName) : '';
  }
}

function Group({ title, group, areas }: { title: string; group: ByRoot; areas: readonly Area[] }) {
  if (group.length === 0) return null;
  return (
    <section className="industry-group">
      <h4>{title}</h4>
      <IndustryTable title={title} group={group} areas={areas} />
    </section>
  );
}
