import { ReadFailure } from '../rawTable.ts';

/** WGS 84 and CGCS2000, as .prj files name a geographic system or its datum. */
const KNOWN =
  /^(GCS_|D_)?(WGS[ _]?(19)?84|CGCS[ _]?2000|China[ _]?2000|China[ _]Geodetic[ _]Coordinate[ _]System[ _]2000)$/i;

/** Characters that a .prj has at most; one line of text in truth. */
const LONGEST = 16_384;

/**
 * What has to be done to a shapefile's coordinates: '' for degrees, else the text by which they are
 * turned into degrees. Beijing 1954 and Xi'an 1980 are refused: their shift to WGS 84 is not public,
 * and leaving it out would move a place by a hundred metres.
 * @param text of the .prj, in well-known text; '' where there is none
 * @throws ReadFailure 'unknown-projection' with its name
 */
export function projectionOf(text: string): string {
  const wkt = text.trim();
  if (wkt === '') return '';
  const name = nameIn(wkt, '\\w+') ?? wkt.slice(0, 120);
  const system = nameIn(wkt, 'GEOGCS|GEOGCRS|BASEGEOGCRS|GEODCRS') ?? '';
  const datum = nameIn(wkt, 'DATUM') ?? '';
  if (wkt.length > LONGEST || !(KNOWN.test(system) || KNOWN.test(datum))) {
    throw new ReadFailure('unknown-projection', name);
  }
  if (/^(GEOGCS|GEOGCRS|GEODCRS)\b/i.test(wkt)) return '';
  // Esri's name for the same projection, which the reader does not know.
  return wkt.replace(/"Gauss_Kruger"/i, '"Transverse_Mercator"');
}

function nameIn(wkt: string, word: string): string | undefined {
  return new RegExp(`\\b(?:${word})\\s?\\[\\s?"([^"]{1,120})"`, 'i').exec(wkt)?.[1];
}
