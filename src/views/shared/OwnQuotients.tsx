import { type ReactNode, useMemo, useState } from 'react';
import {
  type OutputQuotients,
  outputQuotients,
  type PlacedQuotient,
  type QuotientList,
  quotientsIn,
  quotientsOf,
} from '../../analysis/designation/outputQuotients.ts';
import { industryColor, PALETTES } from '../../map/palette.ts';
import { useAtlas, useAtlasState, useMessages, useNumber, useText } from '../atlasContext.ts';
import { IndustryLink, PlaceLink } from './links.tsx';
import { Measured } from './Measured.tsx';
import { QuotientBars } from './QuotientBars.tsx';

/** More counties than these are in the reader's own table. */
const MOST_COUNTIES = 20;

/** A city's industries by location quotient, where a file of the reader's own has their output. */
export function OwnCityQuotients({ adcode }: { adcode: number }) {
  const atlas = useAtlas();
  return (
    <OwnQuotients
      listOf={(output) => quotientsIn(atlas, adcode, output)}
      nameOf={({ industry, division }) => (
        <>
          {division.adcode !== adcode && <PlaceLink place={division} />}{' '}
          <IndustryLink industry={industry} />
        </>
      )}
      noteOf={({ rank, places }, _, shared) => shared.own.rank(rank, places)}
    />
  );
}

/** An industry's places by location quotient, where a file of the reader's own has its output. */
export function OwnIndustryQuotients({ industry }: { industry: string }) {
  const atlas = useAtlas();
  const text = useText();
  const number = useNumber();
  return (
    <OwnQuotients
      listOf={(output) => quotientsOf(atlas, industry, output)}
      nameOf={({ division }) => <PlaceLink place={division} />}
      noteOf={({ division, year }, { figure }, shared) => {
        const total = figure.valueOf(division.adcode, year);
        return total ? shared.own.total(number(total.value), text(figure.unit)).trim() : '';
      }}
    />
  );
}

type Row = PlacedQuotient & { year: number };
type Shared = ReturnType<typeof useMessages>['shared'];

interface OwnQuotientsProps {
  listOf: (output: OutputQuotients) => QuotientList | undefined;
  nameOf: (row: Row) => ReactNode;
  noteOf: (row: Row, output: OutputQuotients, shared: Shared) => string;
}

function OwnQuotients({ listOf, nameOf, noteOf }: OwnQuotientsProps) {
  const atlas = useAtlas();
  const { shared } = useMessages();
  const text = useText();
  const theme = useAtlasState((state) => state.theme);
  const outputs = useMemo(() => outputQuotients(atlas), [atlas]);
  const [chosen, setChosen] = useState('');
  const lists = outputs.flatMap((output) => {
    const list = listOf(output);
    return list && list.rows.length > 0 ? [{ output, list }] : [];
  });
  const shown = lists.find(({ output }) => output.figure.id === chosen) ?? lists[0];
  if (!shown) return null;
  const { output, list } = shown;
  const { figure, isNested } = output;
  const isByCounty = list.rows.some(({ division }) => division.level === 'county');
  const rows = isByCounty ? list.rows.slice(0, MOST_COUNTIES) : list.rows;
  const places = Math.max(...list.rows.map((row) => row.places));
  const file = atlas.sources.get(figure.layer ?? '')?.title ?? '';
  const notes = [
    shared.own.note(file, places),
    ...(isNested ? [shared.own.nested] : []),
    ...(rows.length < list.rows.length ? [shared.own.counties] : []),
  ];
  return (
    <Measured title={shared.own.title(text(figure.name), String(list.year))} measure="output">
      {lists.length > 1 && (
        <select
          aria-label={shared.own.choose}
          value={figure.id}
          onChange={({ target }) => setChosen(target.value)}
        >
          {lists.map((one) => (
            <option key={one.output.figure.id} value={one.output.figure.id}>
              {text(one.output.figure.name)}
            </option>
          ))}
        </select>
      )}
      <p className="hint">{notes.join(' ')}</p>
      <div className="own-quotients">
        <QuotientBars
          rows={rows.map((row) => {
            const root = atlas.industries.rootOf(row.industry.id) ?? row.industry;
            const placed = { ...row, year: list.year };
            return {
              key: `${row.industry.id} ${row.division.adcode}`,
              name: nameOf(placed),
              value: row.value,
              color: industryColor(PALETTES[theme], root),
              note: noteOf(placed, output, shared),
              isUnsteady: false,
            };
          })}
        />
      </div>
    </Measured>
  );
}
