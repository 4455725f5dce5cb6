import { recordFilesUrl } from 'virtual:atlas-files';
import type { AtlasRecords } from '../../atlas/schema/records.ts';
import { filesOf, isListing } from '../../own/draft/recordFiles.ts';
import type { RecordFiles } from '../../own/draft/recordHome.ts';

/**
 * Fetch which record stands on which line of `data/`.
 *
 * @param records as they are shipped
 * @throws Error where the listing cannot be had or is another version's
 */
export async function loadRecordFiles(records: AtlasRecords): Promise<RecordFiles> {
  const response = await fetch(recordFilesUrl);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const listing: unknown = await response.json();
  if (!isListing(listing)) throw new Error(`${recordFilesUrl} is no listing of records.`);
  return filesOf(listing, records);
}
