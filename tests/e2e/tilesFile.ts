/*
 * A PMTiles archive of one tile, the whole world at zoom 0 with a single point in it, after the
 * specification (github.com/protomaps/PMTiles, spec/v3) and that of vector tiles (version 2.1).
 */

const EXTENT = 4096;

/** @param at degrees @param layer name of the one layer in the tile */
export function tilesFile(at: readonly [number, number], layer: string): Buffer {
  const tile = vectorTile(at, layer);
  // One entry: tile 0, once, so long, at the very beginning of the tile data.
  const directory = Buffer.from([1, 0, 1, ...varint(tile.length), 1]);
  const metadata = Buffer.from(JSON.stringify({ vector_layers: [{ id: layer, fields: {} }] }));
  const header = Buffer.alloc(127);
  header.write('PMTiles', 0, 'ascii');
  header.writeUInt8(3, 7);
  const places = [directory.length, metadata.length, 0, tile.length];
  let [field, offset] = [8, header.length];
  for (const length of places) {
    header.writeBigUInt64LE(BigInt(offset), field);
    header.writeBigUInt64LE(BigInt(length), field + 8);
    [field, offset] = [field + 16, offset + length];
  }
  for (const count of [72, 80, 88]) header.writeBigUInt64LE(1n, count);
  // Clustered, nothing compressed, vector tiles, zoom 0 to 0.
  header.set([1, 1, 1, 1, 0, 0], 96);
  for (const [index, edge] of [-180, -85, 180, 85].entries())
    header.writeInt32LE(edge * 1e7, 102 + 4 * index);
  return Buffer.concat([header, directory, metadata, tile]);
}

function vectorTile([longitude, latitude]: readonly [number, number], layer: string): Buffer {
  const angle = (latitude * Math.PI) / 180;
  const x = Math.round((longitude / 360 + 0.5) * EXTENT);
  const y = Math.round(
    (0.5 - Math.log(Math.tan(Math.PI / 4 + angle / 2)) / (2 * Math.PI)) * EXTENT,
  );
  // One command, "move to", to one place; numbers in zigzag.
  const geometry = [9, ...varint(2 * x), ...varint(2 * y)];
  const feature = [...number(3, 1), ...bytes(4, geometry)];
  const content = [
    ...number(15, 2),
    ...bytes(1, Buffer.from(layer)),
    ...bytes(2, feature),
    ...number(5, EXTENT),
  ];
  return Buffer.from(bytes(3, content));
}

const number = (field: number, value: number) => [...varint(field << 3), ...varint(value)];
const bytes = (field: number, content: Iterable<number>) => {
  const all = [...content];
  return [...varint((field << 3) | 2), ...varint(all.length), ...all];
};

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)];
}
