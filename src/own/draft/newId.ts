import type { Assignment } from '../../atlas/schema/records.ts';

/** An assignment's id says what it places and where: `<industry>-<adcode>` and `-<county>`. */
export function assignmentId({
  industry,
  adcode,
  county,
}: Pick<Assignment, 'industry' | 'adcode'> & { county?: number | undefined }): string {
  return [industry, adcode, ...(county === undefined ? [] : [county])].join('-');
}

/**
 * A project's id, out of the words of its English name: `Yibin’s New Port` → `yibins-new-port`.
 *
 * @returns an id that is not taken; `project` and a number where the name has no letters
 */
export function projectId(name: string, taken: { has(id: string): boolean }): string {
  const words = name
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const stem = words?.join('-') ?? 'project';
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(id)) return id;
  }
}
