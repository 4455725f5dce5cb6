import { formerNamesUrl } from 'virtual:atlas-files';
import type { Atlas } from '../../atlas/join.ts';
import type { FormerName, IntakeContext } from '../../own/intake.ts';
import { parseFormerNames } from '../../own/understand/formerNames.ts';

let formerNames: Promise<readonly FormerName[]> | null = null;

/**
 * What the reading of files needs of the atlas as it was shipped.
 *
 * @throws when the former names cannot be had; the next call tries again
 */
export async function intakeContext(shipped: Atlas): Promise<IntakeContext> {
  formerNames ??= fetchFormerNames().catch((error: unknown) => {
    formerNames = null;
    throw error;
  });
  return {
    divisions: shipped.records.divisions,
    industries: shipped.records.industries,
    formerNames: await formerNames,
    counties: shipped.geography.layers.counties,
  };
}

async function fetchFormerNames(): Promise<readonly FormerName[]> {
  const response = await fetch(formerNamesUrl);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return parseFormerNames(await response.json());
}
