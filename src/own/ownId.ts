/** Ids of what the reader brings along: they never meet an id of the shipped atlas. */
const FORM = /^own-[a-z0-9]{6}$/;

export const OWN_ID_LENGTH = 'own-'.length + 6;

export function isOwnId(text: string): boolean {
  return FORM.test(text);
}

/** A new id that is not among the taken ones. */
export function newOwnId(taken: { has(id: string): boolean }): string {
  for (;;) {
    const digits = crypto.getRandomValues(new Uint8Array(6));
    const id = `own-${[...digits].map((digit) => (digit % 36).toString(36)).join('')}`;
    if (!taken.has(id)) return id;
  }
}
