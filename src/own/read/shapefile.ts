import type { Geometry } from 'geojson';
import { ENCODINGS, type RawTable, type ReadChoices, ReadFailure } from '../rawTable.ts';
import type { Archive } from './archive.ts';
import { labelOf } from './codePage.ts';
import { columnNames } from './columnNames.ts';
import { dbfRecord, openDbf } from './dbf.ts';
import { encodingOf } from './encoding.ts';
import { projectionOf } from './projection.ts';
import { type NamedRecord, recordTable } from './recordTable.ts';
import { shapesIn } from './shapes.ts';

/** Bytes of one part, unpacked. */
const MOST_OF_A_PART = 256 * 2 ** 20;

/** Bytes of a .prj or a .cpg. */
const MOST_OF_A_NOTE = 64 * 2 ** 10;

export function isShapefile(archive: Archive): boolean {
  return layersIn(archive).length > 0;
}

/**
 * Reads one layer of a zipped shapefile: the one chosen, else the first. Its rows are those of the
 * .dbf with the shapes of the .shp beside them; coordinates in metres become degrees by the .prj.
 * @throws ReadFailure
 */
export function readShapefile(
  archive: Archive,
  choices: ReadChoices,
  onShare: (share: number | null) => void,
): RawTable {
  const layers = layersIn(archive);
  const layer = layers.find(({ name }) => name === choices.sheet) ?? layers[0];
  const file = layer && archive.read(layer.path, MOST_OF_A_PART);
  if (!file) throw new ReadFailure('damaged', 'shp');
  const part = (ending: string, most: number) => partOf(archive, layer.path, ending, most);
  const utf8 = new TextDecoder();
  const note = (ending: string) => utf8.decode(part(ending, MOST_OF_A_NOTE) ?? new Uint8Array());
  const shapes = shapesIn(file, projectionOf(note('prj')), onShare);
  const dbf = part('dbf', MOST_OF_A_PART);
  const label = choices.encoding ?? labelOf(note('cpg')) ?? (dbf ? encodingOf(wordsOf(dbf)) : null);
  const sheets = layers.length > 1 ? layers.map(({ name }) => name) : [];
  return recordTable(
    {
      format: 'shapefile',
      encoding: ENCODINGS.find((encoding) => encoding === label) ?? null,
      delimiter: null,
      sheets,
      sheet: layer.name,
    },
    dbf ? recordsOf(dbf, shapes, new TextDecoder(label ?? 'utf-8')) : shapes.map(bare),
  );
}

function bare(geometry: Geometry | null): NamedRecord {
  return { cells: new Map(), geometry };
}

/** @throws ReadFailure 'damaged' when the two parts tell of different numbers of records */
function* recordsOf(
  bytes: Uint8Array,
  shapes: readonly (Geometry | null)[],
  decoder: TextDecoder,
): Generator<NamedRecord> {
  const textOf = (part: Uint8Array) => decoder.decode(part);
  const dbf = openDbf(bytes, textOf);
  if (dbf.count !== shapes.length) {
    throw new ReadFailure('damaged', `${shapes.length} shapes, ${dbf.count} records`);
  }
  const names = columnNames(
    dbf.fields.map(({ name }) => name),
    dbf.fields.length,
  );
  for (let index = 0; index < dbf.count; index += 1) {
    const cells = dbfRecord(dbf, index, textOf);
    if (!cells) continue;
    yield {
      cells: new Map(names.map((name, place) => [name, cells[place] ?? ''])),
      geometry: shapes[index] ?? null,
    };
  }
}

/** The .dbf without its head, whose lengths look like UTF-16. */
function wordsOf(dbf: Uint8Array): Uint8Array {
  const start = new DataView(dbf.buffer, dbf.byteOffset, dbf.byteLength).getUint16(8, true);
  return dbf.subarray(Math.min(start, dbf.length)).map((byte) => byte || 0x20);
}

function layersIn({ names }: Archive): { name: string; path: string }[] {
  return names
    .filter((path) => /\.shp$/i.test(path) && !path.includes('__MACOSX'))
    .map((path) => ({ path, name: path.replace(/\.shp$/i, '').replace(/^.*\//, '') }));
}

/** A part that belongs to a layer, whatever the case of its ending. */
function partOf(archive: Archive, path: string, ending: string, most: number): Uint8Array | null {
  const wanted = path.replace(/shp$/i, ending).toLowerCase();
  const name = archive.names.find((candidate) => candidate.toLowerCase() === wanted);
  return name === undefined ? null : archive.read(name, most);
}
