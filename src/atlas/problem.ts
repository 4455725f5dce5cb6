/** What is wrong with one field of one record, in words a maintainer can act on. */
export interface Problem {
  /** The record file (`assignments`) or, once located, its path and line. */
  file: string;
  /** The record's id, or its line where it has none. */
  record: string;
  /** Dotted path inside the record; empty when the whole record is meant. */
  field: string;
  /** A plain sentence. */
  message: string;
}

/** One line per problem: `file · record · field: message`. */
export function formatProblem({ file, record, field, message }: Problem): string {
  const where = [file, record, field].filter((part) => part !== '').join(' · ');
  return `${where}: ${message}`;
}

/** A result that is either a value or the whole list of what stands in its way. */
export type Checked<Value> =
  | { ok: true; value: Value }
  | { ok: false; problems: readonly Problem[] };
