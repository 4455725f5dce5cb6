import type { SilentPlaces } from '../../analysis/designation/silence.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useMessages } from '../atlasContext.ts';
import { PlaceLink } from './links.tsx';
import { Measured } from './Measured.tsx';

/** Places that no document names: prefectures, then counties by prefecture, folded. */
export function SilentList({ silent }: { silent: SilentPlaces }) {
  const { shared } = useMessages();
  const { prefectures, countiesUnnamed, countiesEmpty } = silent;
  const empty = countiesEmpty.reduce((total, { counties }) => total + counties.length, 0);
  return (
    <Measured title={shared.silentTitle(prefectures.length)} measure="silent">
      <p className="hint">{shared.silentNote}</p>
      {prefectures.length === 0 && <p className="hint">{shared.nothing}</p>}
      <ul className="silent">
        {prefectures.map(({ prefecture, industries }) => (
          <li key={prefecture.adcode}>
            <PlaceLink place={prefecture} />
            <span className="group-count">{shared.elsewhere(industries)}</span>
          </li>
        ))}
      </ul>
      <Disclosure title={shared.countiesTitle(empty)}>
        <p className="hint">{shared.countiesNote(countiesUnnamed)}</p>
        <ul className="grouped">
          {countiesEmpty.map(({ prefecture, counties }) => (
            <li key={prefecture.adcode}>
              <span className="group-name">
                <PlaceLink place={prefecture} />{' '}
                <span className="group-count">{counties.length}</span>
              </span>
              <span className="places">
                {counties.map((county) => (
                  <PlaceLink key={county.adcode} place={county} />
                ))}
              </span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </Measured>
  );
}
