import { ReadFailure } from '../rawTable.ts';

/** WGS 84 and CGCS2000, as .prj files name them. */
const KNOWN =
  /WGS_?\s?(19)?84|China_?\s?Geodetic_?\s?Coordinate_?\s?System_?\s?2000|China_?\s?2000|CGCS_?\s?2000/i;

/** Bytes that a .prj has at most; one line of text in truth. */
const LONGEST = 16_384;

/**
 * What has to be done to a shapefile's coordinates: '' for degrees, else the text by which they are
 * turned into degrees. Beijing 1954 and Xi'an 1980 are refused: their shift to WGS 84 is not public,
 * and leaving it out would move a place by a hundred metres.
 * @throws ReadFailure 'unknown-projection' with its name
 */
export function projectionOf(text: string): string {
  const wkt = text.trim();
  if (wkt === '') return '';
  const name = /^(\w+)\s*\[\s*"([^"]{0,200})"/.exec(wkt);
  if (!name || wkt.length > LONGEST || !KNOWN.test(wkt)) {
    throw new ReadFailure('unknown-projection', (name?.[2] ?? wkt).slice(0, 120));
  }
  return /^(GEOGCS|GEOGCRS|GEODCRS|GEODETICCRS)$/i.test(name[1] ?? '') ? '' : wkt;
}
