import type { AtlasRecords } from '../../atlas/schema/records.ts';
import type { RecordFiles } from './recordHome.ts';
import { recordLine } from './recordLine.ts';
import { DRAFT_FILES } from './revision.ts';

/**
 * How the records that can be drafted are spread over the files of `data/`: path → an entry a line.
 * An entry is the record's id where the line is as we would write it, else the line itself.
 */
export type RecordListing = Readonly<Record<string, readonly string[]>>;

/** @param files the record files as they stand in `data/`, by their path from the root */
export function listingOf(files: RecordFiles, records: AtlasRecords): RecordListing {
  const ids = new Map([...linesOf(records)].map(([id, line]) => [line, id]));
  return mapLines(files, (line) => ids.get(line)?.split(' ')[1] ?? line);
}

/**
 * The files as they stand in `data/`.
 *
 * @param records those that the listing was made with
 * @throws Error where the listing names a record that is not among them
 */
export function filesOf(listing: RecordListing, records: AtlasRecords): RecordFiles {
  const lines = linesOf(records);
  return mapLines(listing, (entry, path) => {
    if (entry.startsWith('{')) return entry;
    const line = lines.get(`${path.split('/')[1]} ${entry}`);
    if (line === undefined) throw new Error(`There is no record "${entry}" for ${path}.`);
    return line;
  });
}

/** Whether what was fetched is a listing. */
export function isListing(value: unknown): value is RecordListing {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every(
      (entries) => Array.isArray(entries) && entries.every((one) => typeof one === 'string'),
    )
  );
}

/** Every record as we would write it, by its type and id. */
function linesOf(records: AtlasRecords): Map<string, string> {
  return new Map(
    DRAFT_FILES.flatMap((file) =>
      records[file].map((record) => [`${file} ${record.id}`, recordLine(file, record, null)]),
    ),
  );
}

function mapLines(
  files: RecordFiles,
  change: (line: string, path: string) => string,
): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(files).map(([path, lines]) => [path, lines.map((line) => change(line, path))]),
  );
}
