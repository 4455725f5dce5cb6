import type { Messages } from '../../i18n/zh.ts';
import { useMessages } from '../atlasContext.ts';

/** The measures whose definition, formula and source stand in the help. */
export type Measure = keyof Messages['shared']['measures'];

/** How a measure is worked out: the same words wherever it is explained. */
export function MeasureText({ measure }: { measure: Measure }) {
  const { shared } = useMessages();
  const { definition, formula, source } = shared.measures[measure];
  const parts: readonly [string, string][] = [
    [shared.definition, definition],
    [shared.formula, formula],
    [shared.source, source],
  ];
  return (
    <dl className="measure-text">
      {parts.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
