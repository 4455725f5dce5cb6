import { type Comparison, countOf } from '../../analysis/comparison/comparison.ts';
import { useMessages, useText } from '../atlasContext.ts';
import { areaLook } from './areaLook.ts';

/**
 * How much is shared, as one bar: what only the first has, what is shared, what only the others
 * have. The headings below say the same in words.
 */
export function OverlapBar({ comparison }: { comparison: Comparison }) {
  const messages = useMessages();
  const text = useText();
  const { areas, shared, some, only } = comparison;
  const [first, ...others] = areas.map(({ key, shortName }, index) => {
    const { fill, text: color, letter } = areaLook(index);
    const label = areas.length > 2 ? letter : messages.compare.alone(text(shortName));
    return { key, label, count: countOf(only[index] ?? []), style: { background: fill, color } };
  });
  const together = [
    { key: 'shared', label: messages.compare.shared, count: countOf(shared), style: {} },
    { key: 'some', label: messages.compare.some, count: countOf(some), style: {} },
  ];
  const parts = [...(first ? [first] : []), ...together, ...others];
  return (
    <div className="overlap-bar" aria-hidden="true">
      {parts
        .filter(({ count }) => count > 0)
        .map(({ key, label, count, style }) => (
          <span
            key={key}
            className={`overlap-part is-${key}`}
            style={{ ...style, flexGrow: count }}
          >
            <span>{label}</span> <strong>{count}</strong>
          </span>
        ))}
    </div>
  );
}
