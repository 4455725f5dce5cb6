import { Disclosure } from '../../ui/Disclosure.tsx';
import { useMessages } from '../atlasContext.ts';
import { type Measure, MeasureText } from './MeasureText.tsx';

const MEASURES: readonly Measure[] = [
  'carriers',
  'neighbours',
  'gaps',
  'homes',
  'silent',
  'designation',
  'location',
  'output',
  'jaccard',
  'cosine',
];

/** Every measure with its definition, formula and source. */
export function Measures() {
  const { shared } = useMessages();
  return (
    <Disclosure className="measures" title={shared.measuresTitle}>
      <p>{shared.measuresIntro}</p>
      {MEASURES.map((measure) => (
        <section key={measure}>
          <h4>{shared.measures[measure].name}</h4>
          <MeasureText measure={measure} />
        </section>
      ))}
    </Disclosure>
  );
}
