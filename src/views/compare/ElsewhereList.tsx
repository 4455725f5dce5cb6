import { type ByRoot, countOf } from '../../analysis/comparison/comparison.ts';
import { useMessages, useText } from '../atlasContext.ts';
import { RecordLink } from '../detail/facts.tsx';
import { useLighting } from './lighting.ts';
import { RootName } from './RootName.tsx';

/** What none of the areas carries, with how many prefectures of the province do. */
export function ElsewhereList({ group }: { group: ByRoot }) {
  const messages = useMessages();
  const text = useText();
  const lighting = useLighting();
  if (group.length === 0) return null;
  return (
    <section className="industry-group elsewhere">
      <h4>{messages.compare.none(countOf(group))}</h4>
      {group.map(({ root, industries }) => (
        <div key={root.id} className="elsewhere-root">
          <RootName root={root} />
          <ul>
            {industries.map(({ industry, isRoot, prefectures }) => (
              <li
                key={industry.id}
                {...lighting(prefectures.map((adcode) => ({ kind: 'division' as const, adcode })))}
              >
                <RecordLink to={{ kind: 'industry', id: industry.id }}>
                  {isRoot ? messages.compare.atRoot(text(industry.name)) : text(industry.name)}
                </RecordLink>{' '}
                <span className="elsewhere-count">
                  {messages.compare.prefectures(prefectures.length)}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
