import { useMemo } from 'react';
import {
  designationQuotient,
  locationQuotient,
  OUTPUT_SECTORS,
  quotientYear,
} from '../../analysis/designation/quotient.ts';
import type { Assignment } from '../../atlas/schema/records.ts';
import { industryColor, PALETTES } from '../../map/palette.ts';
import { useAtlas, useAtlasState, useMessages, useNumber } from '../atlasContext.ts';
import { IndustryLink } from './links.tsx';
import { Measured } from './Measured.tsx';
import { OwnCityQuotients } from './OwnQuotients.tsx';
import { QuotientBars } from './QuotientBars.tsx';

/** The last year of figures from before the revision by the fifth economic census. */
const LAST_BEFORE_CENSUS = 2023;

interface CityProps {
  adcode: number;
  assignments: readonly Assignment[];
}

/** Where the weight of a city lies: by designations over the pillars, by output over the sectors. */
export function CityQuotients({ adcode, assignments }: CityProps) {
  return (
    <div className="measured-stack">
      <OwnCityQuotients adcode={adcode} />
      <PillarProfile adcode={adcode} assignments={assignments} />
      <OutputProfile adcode={adcode} />
    </div>
  );
}

function PillarProfile({ adcode, assignments }: CityProps) {
  const atlas = useAtlas();
  const { shared } = useMessages();
  const theme = useAtlasState((state) => state.theme);
  const pillars = atlas.industries.rootsByFamily().get('pillar') ?? [];
  const profile = pillars.flatMap((pillar) => {
    const quotients = designationQuotient(atlas, pillar.id, assignments);
    const own = quotients.find(({ prefecture }) => prefecture.adcode === adcode);
    return own ? [{ pillar, ...own }] : [];
  });
  return (
    <Measured title={shared.quotientCity} measure="designation">
      <p className="hint">
        {shared.quotientNote} {profile.some(({ isFew }) => isFew) && shared.fewNote}
      </p>
      <QuotientBars
        rows={profile.map(({ pillar, value, underRoot, industries, isFew }) => ({
          key: pillar.id,
          name: <IndustryLink industry={pillar} />,
          value,
          color: industryColor(PALETTES[theme], pillar),
          note: value === null ? shared.noQuotient : shared.ratio(underRoot, industries),
          isUnsteady: isFew,
        }))}
      />
    </Measured>
  );
}

function OutputProfile({ adcode }: { adcode: number }) {
  const atlas = useAtlas();
  const { shared } = useMessages();
  const number = useNumber();
  const year = useMemo(() => quotientYear(atlas), [atlas]);
  if (year === undefined) return null;
  const rows = OUTPUT_SECTORS.flatMap((sector) => {
    const quotients = locationQuotient(atlas, sector, year);
    const own = quotients?.values.get(adcode);
    return own && quotients ? [{ sector, ...own, covered: quotients.covered }] : [];
  });
  const [first] = rows;
  return (
    <Measured title={shared.locationTitle(String(year))} measure="location">
      {first ? (
        <>
          <p className="hint">
            {shared.locationNote(first.covered, atlas.prefectures.length)}{' '}
            {year <= LAST_BEFORE_CENSUS ? shared.beforeCensus : shared.afterCensus}
          </p>
          <QuotientBars
            rows={rows.map(({ sector, value, share }) => ({
              key: sector,
              name: shared.sectors[sector],
              value,
              color: 'var(--ink-soft)',
              note: shared.share(number(share)),
              isUnsteady: false,
            }))}
          />
        </>
      ) : (
        <p className="hint">{shared.noLocation(String(year))}</p>
      )}
    </Measured>
  );
}
