import type { Geometry } from 'geojson';
import * as shpjs from 'shpjs';
import { LIMITS, ReadFailure } from '../rawTable.ts';
import { BROKEN_SHAPE } from './brokenShape.ts';

/** Kinds of shapes that are read: points, lines, areas and sets of points, with Z or M or without. */
const KINDS = new Set([1, 3, 5, 8, 11, 13, 15, 18, 21, 23, 25, 28]);

/** Records that are read at a time. */
const BATCH = 4096;

/** Rings of one area beyond which sorting holes into areas takes too long. */
const MOST_PARTS = 10_000;

/** One record of a .shp file: its kind, and its bytes with its head. */
interface ShapeRecord {
  kind: number;
  bytes: Uint8Array;
}

/**
 * The shapes of a .shp file in their order; null for one without a place.
 * @param projection its .prj; '' where it is in degrees already
 * @throws ReadFailure 'damaged' where the file is cut or a length lies, 'unknown-projection'
 */
export function shapesIn(
  file: Uint8Array,
  projection: string,
  onShare: (share: number) => void,
): (Geometry | null)[] {
  const records = recordsIn(file);
  if (projection !== '') assertUnderstood(projection);
  const shapes: (Geometry | null)[] = [];
  for (let from = 0; from < records.length; ) {
    const kind = records[from]?.kind ?? 0;
    let to = from + 1;
    while (to < records.length && to - from < BATCH && records[to]?.kind === kind) to += 1;
    const batch = records.slice(from, to);
    if (kind === 0) shapes.push(...batch.map(() => null));
    else if (!KINDS.has(kind)) shapes.push(...batch.map(() => BROKEN_SHAPE));
    else shapes.push(...shapesOf(batch, kind, projection));
    from = to;
    onShare(from / records.length);
  }
  return shapes;
}

/** The reader leaves metres as they are where it cannot make sense of a projection. */
function assertUnderstood(projection: string) {
  const record = new Uint8Array(28);
  const view = new DataView(record.buffer);
  view.setInt32(4, 10);
  view.setInt32(8, 1, true);
  for (const at of [12, 20]) view.setFloat64(at, 400_000, true);
  const [shape] = shpjs.parseShp(fileOf([{ kind: 1, bytes: record }], 1), projection);
  const coordinates = shape?.type === 'Point' ? shape.coordinates : [];
  if (coordinates.length === 0 || coordinates.some((value) => !(Math.abs(value) <= 360))) {
    throw new ReadFailure('unknown-projection', projection.slice(0, 120));
  }
}

/** Splits the file by the lengths its records tell, each held against the file's own. */
function recordsIn(file: Uint8Array): ShapeRecord[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < 100 || view.getInt32(0) !== 9994) throw new ReadFailure('damaged', 'shp');
  const records: ShapeRecord[] = [];
  let at = 100;
  while (at + 12 <= file.length) {
    if (records.length >= LIMITS.rows) throw new ReadFailure('too-many-rows', `${LIMITS.rows}+`);
    const length = view.getInt32(at + 4) * 2;
    if (length < 4 || at + 8 + length > file.length) {
      throw new ReadFailure('damaged', `shp: record ${records.length + 1}`);
    }
    const kind = view.getInt32(at + 8, true);
    const isHuge = length > 44 && LINED.has(kind) && view.getInt32(at + 44, true) > MOST_PARTS;
    records.push({ kind: isHuge ? -1 : kind, bytes: file.subarray(at, at + 8 + length) });
    at += 8 + length;
  }
  // What is left over is too short for a record: the file was cut inside one.
  if (at < file.length) throw new ReadFailure('damaged', `shp: record ${records.length + 1}`);
  return records;
}

/** Lines and areas, which have parts. */
const LINED = new Set([3, 5, 13, 15, 23, 25]);

/**
 * Shapes of one kind. One that cannot be read makes the reader give up; it is then found by halves
 * and is the only one that stays out.
 */
function shapesOf(
  records: readonly ShapeRecord[],
  kind: number,
  projection: string,
): (Geometry | null)[] {
  try {
    const shapes = shpjs.parseShp(fileOf(records, kind), projection || undefined);
    if (shapes.length === records.length) return shapes.map(plainShape);
  } catch {
    // Fall through to the halves.
  }
  if (records.length === 1) return [BROKEN_SHAPE];
  const half = Math.ceil(records.length / 2);
  return [
    ...shapesOf(records.slice(0, half), kind, projection),
    ...shapesOf(records.slice(half), kind, projection),
  ];
}

/** A .shp file of these records alone. */
function fileOf(records: readonly ShapeRecord[], kind: number): ArrayBuffer {
  const length = records.reduce((sum, { bytes }) => sum + bytes.length, 100);
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, length / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, kind, true);
  let at = 100;
  for (const { bytes } of records) {
    file.set(bytes, at);
    at += bytes.length;
  }
  return file.buffer;
}

/** Without the bounds that the reader adds. */
function plainShape(shape: Geometry | null): Geometry | null {
  if (!shape || shape.type === 'GeometryCollection') return shape;
  return { type: shape.type, coordinates: shape.coordinates } as Geometry;
}
