import type { Role } from '../settings.ts';
import type { ColumnProfile } from './columnProfile.ts';
import { HEADINGS } from './headings.ts';

/** Half of the values say what a column is; with a fitting heading one in five is enough. */
const ENOUGH = 0.5;
const ENOUGH_WITH_HEADING = 0.2;

/** Characters of a word of commitment, and how many of them a table tells apart. */
const LONGEST_WORD = 10;
const MOST_WORDS = 12;

/** The role of every column, by its values first and its heading second, whatever the layer's kind. */
export function guessRoles(profiles: readonly ColumnProfile[]): Role[] {
  const roles = new Map<number, Role>();
  const free = () => profiles.filter(({ column }) => !roles.has(column));
  const give = (profile: ColumnProfile | undefined, role: Role) => {
    if (profile) roles.set(profile.column, role);
  };
  for (const profile of profiles) if (profile.filled === 0) give(profile, 'skip');
  for (const [role, profile] of coordinatesAmong(free())) give(profile, role);
  const placeNames = free().filter(isDivision);
  const division = divisionAmong(placeNames);
  give(division, 'division');
  give(prefectureAmong(placeNames, division), 'prefecture');
  for (const profile of placeNames) if (!roles.has(profile.column)) give(profile, 'keep');
  give(
    best(free().filter(isIndustry), ({ industries }) => industries),
    'industry',
  );
  for (const profile of free().filter(isNoQuantity)) give(profile, 'keep');
  give(best(free().filter(isYear), yearScore), 'year');
  for (const profile of free().filter(isFigure)) give(profile, 'figure');
  give(best(free().filter(isCommitment), commitmentScore), 'commitment');
  give(best(free().filter(isName), nameScore), 'name');
  return profiles.map(({ column }) => roles.get(column) ?? 'keep');
}

type Scored = (profile: ColumnProfile) => number;

/** The first of those with the highest score. */
function best(profiles: readonly ColumnProfile[], score: Scored): ColumnProfile | undefined {
  return profiles.reduce<ColumnProfile | undefined>(
    (found, one) => (found && score(found) >= score(one) ? found : one),
    undefined,
  );
}

function coordinatesAmong(profiles: readonly ColumnProfile[]): [Role, ColumnProfile][] {
  const isHeaded = ({ heading }: ColumnProfile) =>
    HEADINGS.longitude.test(heading) || HEADINGS.latitude.test(heading);
  const isAngle = (profile: ColumnProfile) => isHeaded(profile) || profile.precise > 0.6;
  const bonus = (is: RegExp, profile: ColumnProfile) => (is.test(profile.heading) ? 1 : 0);
  const longitude = best(
    profiles.filter((one) => one.longitudes > 0.6 && isAngle(one)),
    (one) => one.longitudes + bonus(HEADINGS.longitude, one),
  );
  const latitude = best(
    profiles.filter((one) => one.latitudes > 0.6 && isAngle(one)),
    (one) => one.latitudes + bonus(HEADINGS.latitude, one),
  );
  if (longitude && latitude)
    return [
      ['longitude', longitude],
      ['latitude', latitude],
    ];
  // Points may lie anywhere, or not be readable at all: then only the headings tell.
  const named = (is: RegExp) => profiles.find(({ heading }) => is.test(heading));
  const [x, y] = [named(HEADINGS.longitude), named(HEADINGS.latitude)];
  if (x && y && x !== y && Math.max(x.angles, y.angles) > 0)
    return [
      ['longitude', x],
      ['latitude', y],
    ];
  const pair = best(
    profiles.filter(
      ({ pairs, pairsAround, heading }) =>
        pairsAround > ENOUGH || (pairs > ENOUGH && HEADINGS.coordinates.test(heading)),
    ),
    ({ pairsAround }) => pairsAround,
  );
  return pair ? [['coordinates', pair]] : [];
}

function isEnough(share: number, heading: string, words: RegExp): boolean {
  return share >= (words.test(heading) ? ENOUGH_WITH_HEADING : ENOUGH);
}

function isDivision({ divisions, industries, heading }: ColumnProfile): boolean {
  return divisions >= industries && isEnough(divisions, heading, HEADINGS.division);
}

function isIndustry({ industries, heading }: ColumnProfile): boolean {
  return isEnough(industries, heading, HEADINGS.industry);
}

/** The column that tells divisions most finely; a column of the province alone only if need be. */
function divisionAmong(profiles: readonly ColumnProfile[]): ColumnProfile | undefined {
  const finely = ({ counties, provinces, divisions }: ColumnProfile) =>
    (counties > ENOUGH ? 2 : 0) - (provinces > ENOUGH ? 2 : 0) + divisions;
  return best(profiles, finely);
}

/** A column of prefectures beside one of counties. */
function prefectureAmong(
  profiles: readonly ColumnProfile[],
  division: ColumnProfile | undefined,
): ColumnProfile | undefined {
  if (!division || division.counties === 0) return undefined;
  const others = profiles.filter((one) => one !== division && one.prefectures > ENOUGH);
  return best(others, ({ prefectures, divisions }) => prefectures + divisions);
}

function isNoQuantity({ heading, isSerial, isRegister }: ColumnProfile): boolean {
  return (
    isRegister || HEADINGS.number.test(heading) || (isSerial && !HEADINGS.figure.test(heading))
  );
}

/** Years with a heading that says so, or few different ones that stand alone. */
function isYear(profile: ColumnProfile): boolean {
  const { bareYears, years, heading, distinct, filled } = profile;
  if (HEADINGS.year.test(heading)) return years > ENOUGH;
  const isFew = distinct * filled <= 15 && distinct < 0.5;
  return bareYears > 0.9 && isFew && !HEADINGS.figure.test(heading);
}

function yearScore({ heading, years }: ColumnProfile): number {
  return years + (HEADINGS.year.test(heading) ? 1 : 0);
}

function isFigure({ numbers, years, bareYears, heading }: ColumnProfile): boolean {
  const isDate = years > 0.6 && (bareYears < 0.5 || /年|期|时间|date|year/i.test(heading));
  if (isDate && !HEADINGS.figure.test(heading)) return false;
  return numbers >= (HEADINGS.figure.test(heading) ? 0.3 : 0.6);
}

function isCommitment({ commitments, meanLength, distinct, filled, heading }: ColumnProfile) {
  const isWord = meanLength <= LONGEST_WORD && distinct * filled <= MOST_WORDS;
  const isHeaded = HEADINGS.commitment.test(heading);
  return isWord && commitments >= (isHeaded ? ENOUGH_WITH_HEADING : 0.8);
}

function commitmentScore({ commitments, heading }: ColumnProfile): number {
  return commitments + (HEADINGS.commitment.test(heading) ? 1 : 0);
}

function isName({ heading, distinct, meanLength }: ColumnProfile): boolean {
  return HEADINGS.name.test(heading) || (distinct > 0.6 && meanLength <= 40);
}

function nameScore({ heading, distinct }: ColumnProfile): number {
  return distinct + (/名|name|title/i.test(heading) ? 2 : HEADINGS.name.test(heading) ? 1 : 0);
}
