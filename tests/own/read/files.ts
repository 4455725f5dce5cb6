import { strToU8, type Zippable, zipSync } from 'fflate';

/** Text as the bytes of a file. GB 18030 is not written by TextEncoder: see `gbk`. */
export const utf8 = (text: string) => new TextEncoder().encode(text);

export const utf16 = (text: string, isBigEndian = false, hasMark = true) => {
  const marked = hasMark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at += 1) {
    view.setUint16(at * 2, marked.charCodeAt(at), !isBigEndian);
  }
  return bytes;
};

/** The same bytes again and again. */
export const repeated = (bytes: Uint8Array, times: number) => {
  const whole = new Uint8Array(bytes.length * times);
  for (let time = 0; time < times; time += 1) whole.set(bytes, time * bytes.length);
  return whole;
};

/** GBK by turning the decoder round: every pair of bytes, by the character that it is. */
const PAIRS = new Map<string, readonly number[]>();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead < 0xff; lead += 1) {
  for (let trail = 0x40; trail < 0xff; trail += 1) {
    if (trail === 0x7f) continue;
    const text = decoder.decode(Uint8Array.of(lead, trail));
    if (text.length === 1 && text !== '\uFFFD') PAIRS.set(text, [lead, trail]);
  }
}

export const gbk = (text: string) =>
  Uint8Array.from([...text].flatMap((letter) => PAIRS.get(letter) ?? [letter.charCodeAt(0)]));

export const zip = (parts: Zippable) => zipSync(parts);

/** What a sheet's XML holds: rows of cells as they stand in it. */
export const sheetXml = (rows: string) =>
  `<?xml version="1.0"?><worksheet xmlns="x"><dimension ref="A1:B2"/><sheetData>${rows}</sheetData></worksheet>`;

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook by the XML of its sheets. Style 1 is a day, style 2 a day with its time. */
export function workbook(
  sheets: Readonly<Record<string, string>>,
  { strings = [] as readonly string[], extra = {} as Zippable, is1904 = false, hidden = '' } = {},
) {
  const names = Object.keys(sheets);
  const parts: Zippable = {
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="r">${is1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${names
        .map(
          (name, at) =>
            `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at}"${name === hidden ? ' state="hidden"' : ''}/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${names
        .map(
          (_, at) =>
            `<Relationship Id="rId${at}" Type="${RELATION}/worksheet" Target="worksheets/sheet${at}.xml"/>`,
        )
        .join(
          '',
        )}<Relationship Id="s" Type="${RELATION}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs></styleSheet>',
    ),
    'xl/sharedStrings.xml': strToU8(
      `<sst>${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    ),
    ...extra,
  };
  for (const [at, name] of names.entries()) {
    parts[`xl/worksheets/sheet${at}.xml`] = strToU8(sheets[name] ?? '');
  }
  return zip(parts);
}

/** A sheet of text and numbers. */
export const sheetOf = (rows: readonly (readonly (string | number)[])[]) =>
  sheetXml(
    rows
      .map(
        (cells, row) =>
          `<row r="${row + 1}">${cells
            .map((cell, column) => {
              const place = `${String.fromCharCode(65 + column)}${row + 1}`;
              return typeof cell === 'number'
                ? `<c r="${place}"><v>${cell}</v></c>`
                : `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`;
            })
            .join('')}</row>`,
      )
      .join(''),
  );

interface DbfField {
  name: string;
  kind?: string;
  length: number;
}

/** A dBASE III table; `told` is the number of records that its head tells of. */
export function dbf(
  fields: readonly DbfField[],
  records: readonly (readonly string[])[],
  { encode = utf8, told = records.length, deleted = -1 } = {},
) {
  const start = 32 + fields.length * 32 + 1;
  const size = 1 + fields.reduce((sum, { length }) => sum + length, 0);
  const bytes = new Uint8Array(start + size * records.length + 1).fill(0x20, start);
  const view = new DataView(bytes.buffer);
  bytes[0] = 3;
  view.setUint32(4, told, true);
  view.setUint16(8, start, true);
  view.setUint16(10, size, true);
  for (const [at, { name, kind = 'C', length }] of fields.entries()) {
    bytes.set(encode(name).slice(0, 11), 32 + at * 32);
    bytes[32 + at * 32 + 11] = kind.charCodeAt(0);
    bytes[32 + at * 32 + 16] = length;
  }
  bytes[start - 1] = 0x0d;
  for (const [row, record] of records.entries()) {
    let at = start + size * row;
    if (row === deleted) bytes[at] = 0x2a;
    at += 1;
    for (const [place, { length }] of fields.entries()) {
      bytes.set(encode(record[place] ?? '').slice(0, length), at);
      at += length;
    }
  }
  bytes[bytes.length - 1] = 0x1a;
  return bytes;
}

/** One record of a .shp file without its head: a point, or the outline of an area. */
export function shape(coordinates: readonly (readonly [number, number])[], kind: 1 | 5) {
  const head = kind === 1 ? 4 : 48;
  const bytes = new Uint8Array(head + coordinates.length * 16);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, kind, true);
  if (kind === 5) {
    view.setInt32(36, 1, true);
    view.setInt32(40, coordinates.length, true);
  }
  for (const [at, [x, y]] of coordinates.entries()) {
    view.setFloat64(head + at * 16, x, true);
    view.setFloat64(head + at * 16 + 8, y, true);
  }
  return bytes;
}

/** A .shp file of such records. */
export function shp(records: readonly Uint8Array[], kind: number) {
  const length = records.reduce((sum, record) => sum + 8 + record.length, 100);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, length / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, kind, true);
  let at = 100;
  for (const [index, record] of records.entries()) {
    view.setInt32(at, index + 1);
    view.setInt32(at + 4, record.length / 2);
    bytes.set(record, at + 8);
    at += 8 + record.length;
  }
  return bytes;
}

export const WGS84 =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';

/** CGCS2000 in metres of the three-degree zone about 105° E, as county bureaus hand it out. */
export const CGCS2000_ZONE =
  'PROJCS["CGCS2000_3_Degree_GK_CM_105E",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",105.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';
