/**
 * An answer that knows nothing, with guesses that are only made when somebody looks at them: of a
 * million addresses a reader looks through a few.
 */
export function unknownOf<Candidate>(guess: () => readonly Candidate[]): {
  kind: 'unknown';
  candidates: readonly Candidate[];
} {
  let made: readonly Candidate[] | null = null;
  return {
    kind: 'unknown',
    get candidates() {
      made ??= guess();
      return made;
    },
  };
}

/** How many answers are remembered: a file may hold a million different texts. */
const MEMORY = 100_000;

/** A function of a text that remembers its answers, since a column repeats itself. */
export function remembering<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const memory = new Map<string, Answer>();
  return (text) => {
    const known = memory.get(text);
    if (known !== undefined) return known;
    const made = answer(text);
    if (memory.size >= MEMORY) memory.clear();
    memory.set(text, made);
    return made;
  };
}
/** Share, 0 to 1, of the values that are not empty for which something holds; 0 where all are. */
export function shareOf(values: readonly string[], holds: (value: string) => boolean): number {
  const filled = values.filter((value) => value.trim() !== '');
  return filled.length === 0 ? 0 : filled.filter(holds).length / filled.length;
}
