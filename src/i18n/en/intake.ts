import type { Messages } from '../zh.ts';

/** Counts come as text, with their separators. */
const plural = (count: string, one: string, many: string) =>
  `${count} ${count === '1' ? one : many}`;

export const intake: Messages['intake'] = {
  title: 'Import data',
  titleReplacing: (name) => `Replace “${name}” by a newer file`,
  stays: 'The file is read in this browser alone. It never leaves this computer.',
  close: 'Close',
  source: {
    heading: 'File',
    drop: 'Drop a file here, or',
    dropNow: 'Let go to read this file',
    pick: 'Choose a file',
    formats: 'CSV, TSV, Excel (xlsx), JSON, GeoJSON, shapefile (zipped)',
    limits: (size, rows, columns) => `At most ${size}, ${rows} rows, ${columns} columns`,
    paste: 'Or paste a table',
    pasteHint:
      'Cells copied from Excel or a web page paste as they are; put column names in the first row.',
    read: 'Read what is pasted',
    pasted: 'Pasted table',
    other: 'Another file',
    keep: 'Keep this one',
  },
  steps: {
    reading: 'Reading the file',
    understanding: 'Working out the columns',
    joining: 'Checking row by row',
  },
  progress: 'Progress of the import',
  share: (percent) => `${percent}%`,
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was added.',
  again: 'Read it again',
  failure: {
    'too-large': (limit) =>
      `The file is too large: at most ${limit} can be read. Split it, or delete columns you do not need.`,
    'too-many-rows': (limit) =>
      `Too many rows: at most ${limit}. Split the file, or add up by county first.`,
    'too-many-columns': (limit) =>
      `Too many columns: at most ${limit}. Delete those you do not need; if you see only a few, a cell far to the right holds something.`,
    'unpacks-too-large': (limit) =>
      `The archive unpacks to more than ${limit}, so reading stopped. Save it as CSV and try again.`,
    empty: () => 'The file is empty. Check that it is the right one.',
    damaged: () =>
      'The file is incomplete or damaged and cannot be read. Export or download it again.',
    encrypted: () =>
      'The workbook has a password. Remove it in Excel, save the workbook and try again.',
    'old-excel': () =>
      'This is the Excel format from before 2007 (xls). Save it as xlsx or CSV in Excel or WPS.',
    'unknown-format': () =>
      'This kind of file is not known here. CSV, TSV, xlsx, JSON, GeoJSON and zipped shapefiles are.',
    'unknown-projection': () =>
      'The file is in projected coordinates. Convert it to longitude and latitude (WGS84 or CGCS2000, EPSG:4326 or 4490).',
    'no-records': () =>
      'There are column names but no rows. If the wrong line was taken for the names, change “Names in line”.',
    gone: () =>
      'The file cannot be read any more: it was moved or changed, or access is denied. Choose it again.',
    stopped: () =>
      'Reading broke off: the browser ran out of memory, or a part of the page did not load. Try again; settings and corrections are kept.',
  },
  detail: (detail) => ` (${detail})`,
  facts: {
    heading: 'How it is read',
    size: (rows, columns) =>
      `${plural(rows, 'row', 'rows')} × ${plural(columns, 'column', 'columns')}`,
    formats: {
      csv: 'CSV',
      tsv: 'TSV',
      xlsx: 'Excel',
      json: 'JSON',
      geojson: 'GeoJSON',
      shapefile: 'Shapefile',
    },
    encoding: 'Encoding',
    encodings: {
      'utf-8': 'UTF-8',
      gb18030: 'GB18030 (GBK, GB2312)',
      'utf-16le': 'UTF-16 LE',
      'utf-16be': 'UTF-16 BE',
    },
    delimiter: 'Delimiter',
    delimiters: { ',': 'Comma', '\t': 'Tab', ';': 'Semicolon', '|': 'Bar' },
    sheet: 'Sheet',
    layer: 'Layer',
    headerLine: 'Names in line',
    headerHint: '0 for a file without column names',
  },
  understood: {
    heading: 'Understood as',
    name: 'Name',
    kind: 'These data are',
    kinds: {
      statistics: {
        name: 'Statistics',
        help: 'figures by prefecture or county, drawn as a choropleth',
      },
      assignments: {
        name: 'Industries placed',
        help: 'an industry in a place, beside those of the atlas',
      },
      points: { name: 'Points', help: 'enterprises, parks or projects with coordinates' },
    },
    sameKind: 'A replacement stays of the same kind.',
    year: 'Year of the figures',
    yearHint: 'where the table says none',
    combine: 'Rows of one place',
    combinations: { sum: 'Add up', mean: 'Average' },
    datum: 'Coordinate system',
    datums: {
      wgs84: 'WGS84 (GPS)',
      cgcs2000: 'CGCS2000 (Tianditu)',
      gcj02: 'GCJ-02 (Amap, Tencent)',
      bd09: 'BD-09 (Baidu)',
    },
    datumTold: (datum, agreeing, telling) =>
      `${agreeing} of the ${telling} points that can tell agree with ${datum}.`,
    datumOther: (datum) =>
      `The points look like ${datum}, not what is chosen: they would be off by about 500 m.`,
    datumUnknown:
      'The points do not tell their system. If they come from Amap or Baidu choose it here, or they are off by about 500 m.',
  },
  columns: {
    heading: 'Columns',
    name: 'Column',
    role: 'Read as',
    unit: 'Unit',
    multiplier: 'Times',
    samples: 'Samples',
    roleOf: (column) => `“${column}” is read as`,
    unitOf: (column) => `Unit of “${column}”`,
    multiplierOf: (column) => `“${column}” times`,
    roles: {
      division: 'Division (prefecture or county)',
      prefecture: 'Prefecture it is in',
      name: 'Name',
      industry: 'Industry',
      commitment: 'Commitment',
      longitude: 'Longitude',
      latitude: 'Latitude',
      coordinates: 'Both coordinates',
      figure: 'Figure',
      year: 'Year',
      keep: 'Keep',
      skip: 'Leave out',
    },
    more: (count) => `Show ${plural(count, 'more column', 'more columns')}`,
    empty: 'empty',
  },
  missing: {
    place: 'Nothing says where the points are: choose the columns of longitude and latitude.',
    division: 'Nothing says where: read a column as the division.',
    figure: 'There are no figures yet: read at least one column as a figure.',
    industry: 'Nothing says which industry: read a column as the industry.',
  },
  preview: {
    heading: 'Preview',
    rows: (count) => `First ${plural(count, 'row', 'rows')}`,
    line: 'Line',
    points: (count) => `Sketch: ${plural(count, 'point', 'points')}`,
    firstPoints: (count) => `Sketch: the first ${plural(count, 'point', 'points')}`,
    divisions: (count) =>
      `Sketch: data in ${plural(count, 'place', 'places')}; the shade shows the rows`,
    none: 'Nothing on the map yet',
  },
  report: {
    heading: 'Check',
    read: 'read',
    added: 'can be added',
    leftOut: 'left out',
    rows: 'rows',
    sum: (read, added, leftOut) =>
      `${plural(read, 'row', 'rows')} read: ${added} can be added, ${leftOut} left out.`,
    allIn: 'Every row can be added. Nothing is wrong.',
    intro: 'All of it is listed below and can be corrected in place; your file is never changed.',
    download: 'Download all issues (CSV)',
    fileWords: ['sichuan-atlas', 'import-check'],
    saved: (name) => `Saved ${name}`,
    effects: {
      'row-out': 'row left out',
      'value-out': 'only this value left out',
      noted: 'in, but worth a look',
    },
    count: (count) => `${count} in all`,
    reasons: {
      'empty-row': { name: 'Empty row', help: 'There is nothing in the row.' },
      'empty-division': { name: 'No division', help: 'The cell of the division is empty.' },
      'unknown-division': {
        name: 'Unknown division',
        help: 'No prefecture or county of Sichuan has or had this name. Choose one, or write another.',
      },
      'ambiguous-division': {
        name: 'Ambiguous division',
        help: 'Several places have this name, or the prefecture in the row says another. Choose one.',
      },
      'outside-division': {
        name: 'Place in another province',
        help: 'It is not in Sichuan, which is all the atlas shows.',
      },
      'former-division': { name: 'Former name or code', help: 'Counted in the present division.' },
      'empty-industry': { name: 'No industry', help: 'The cell of the industry is empty.' },
      'unknown-industry': {
        name: 'Unknown industry',
        help: 'No industry of the atlas is called so. Choose one, or write another.',
      },
      'ambiguous-industry': {
        name: 'Ambiguous industry',
        help: 'Several industries go by this name. Choose one.',
      },
      'empty-coordinate': {
        name: 'No coordinates',
        help: 'Points are not placed by names: without coordinates there is none.',
      },
      'not-a-coordinate': {
        name: 'Not a coordinate',
        help: 'It is no longitude or latitude. Degrees, or degrees, minutes and seconds will do.',
      },
      'swapped-coordinates': {
        name: 'Longitude and latitude exchanged',
        help: 'The other way round it lies in Sichuan.',
      },
      'outside-sichuan': {
        name: 'Outside Sichuan',
        help: 'More than 3 km beyond the border. Check the numbers.',
      },
      'broken-geometry': {
        name: 'Broken shape',
        help: 'It gives no place: not a number, not closed, or crossing itself.',
      },
      elsewhere: {
        name: 'Point in another division',
        help: 'It lies more than 3 km from the division in the row. The point counts.',
      },
      'empty-figure': { name: 'No figure', help: 'The cell is empty. That is not zero.' },
      'not-a-number': { name: 'Not a number', help: 'It cannot be read as a number.' },
      'not-a-year': { name: 'Not a year', help: 'It is no year from 1949 to 2060.' },
      'unknown-commitment': {
        name: 'Unknown commitment',
        help: 'Write existing, building, planned or exploring.',
      },
      duplicate: {
        name: 'Duplicate',
        help: 'An earlier row says the same. Where it says “in”, it counts all the same.',
      },
    },
    comma: ', ',
    line: (line) => `Line ${line}`,
    lines: (lines) => `Lines ${lines}`,
    linesMore: (lines, count) => `Lines ${lines} and others, ${count} in all`,
    linesAtLeast: (lines, count) => `Lines ${lines} and others, at least ${count}`,
    empty: '(empty)',
    sameAs: (line) => `the same as line ${line}`,
    readAs: (name) => `read as ${name}`,
    liesIn: (name) => `the point is in ${name}`,
    scope: 'Correct in',
    everyRow: 'all such rows',
    onlyLine: (line) => `line ${line} only`,
    use: (name) => `Change to ${name}`,
    instead: 'Write instead',
    insteadOf: (value) => `Write instead of “${value}”`,
    insteadPair: 'longitude, latitude',
    apply: 'Correct',
    unswap: 'Exchange longitude and latitude',
    more: (count) => `Show ${count} more`,
    see: 'See each',
    all: (count) => `${count} in all`,
    corrected: (count) => plural(count, 'correction', 'corrections'),
    undo: 'Take back',
    undoOf: (what) => `Take back: ${what}`,
    fixes: {
      value: (column, value, text) => `“${value}” in “${column}” becomes “${text}” everywhere`,
      cells: (column, lines, text) => `“${column}” in line ${lines} becomes “${text}”`,
      unswap: 'Exchanged longitude and latitude are put right',
    },
  },
  diff: {
    heading: 'What differs from now',
    show: 'See what differs',
    working: 'Comparing…',
    added: 'Added',
    gone: 'Gone',
    changed: 'Changed',
    same: (count) => `${count} unchanged`,
    nothing: 'Both say the same.',
    more: (count) => `and ${count} more`,
    place: 'place',
    note: 'note',
    from: (field, before, after) => `${field}: ${before} → ${after}`,
  },
  add: (count) => `Add to the map (${plural(count, 'row', 'rows')})`,
  replace: (count) => `Replace (${plural(count, 'row', 'rows')})`,
  noRows: 'Not one row can be added; see why above.',
  leave: {
    title: 'Give up this import?',
    body: 'Settings and corrections are not added yet and would be lost.',
    stay: 'Go on importing',
    leave: 'Give up',
  },
  csv: {
    line: 'line',
    column: 'column',
    value: 'value',
    reason: 'reason',
    effect: 'effect',
    candidates: 'could be',
    sameAs: 'same as line',
  },
};
