import { useMemo } from 'react';
import { designationQuotient } from '../../analysis/designation/quotient.ts';
import type { Assignment, Industry } from '../../atlas/schema/records.ts';
import { useAtlas, useMessages, useText } from '../atlasContext.ts';
import { PlaceLink, useIndustryColor } from './links.tsx';
import { Measured } from './Measured.tsx';
import { QuotientBars } from './QuotientBars.tsx';

interface RootQuotientsProps {
  root: Industry;
  assignments: readonly Assignment[];
}

/** How much weight each prefecture's designations give to a root, the heaviest first. */
export function RootQuotients({ root, assignments }: RootQuotientsProps) {
  const atlas = useAtlas();
  const { shared } = useMessages();
  const text = useText();
  const color = useIndustryColor(root.id);
  const quotients = useMemo(
    () => designationQuotient(atlas, root.id, assignments),
    [atlas, root.id, assignments],
  );
  const rows = [...quotients]
    .sort((a, b) => (b.value ?? -1) - (a.value ?? -1))
    .map(({ prefecture, value, underRoot, industries, isFew }) => ({
      key: prefecture.adcode,
      name: <PlaceLink place={prefecture} />,
      value,
      color,
      note: value === null ? shared.noQuotient : shared.ratio(underRoot, industries),
      isUnsteady: isFew,
    }));
  return (
    <Measured title={shared.quotientTitle(text(root.name))} measure="designation">
      <p className="hint">
        {shared.quotientNote} {rows.some(({ isUnsteady }) => isUnsteady) && shared.fewNote}
      </p>
      <QuotientBars rows={rows} />
    </Measured>
  );
}
