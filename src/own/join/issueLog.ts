import {
  type Candidate,
  ISSUE_REASONS,
  type IssueEffect,
  type IssueReason,
  type RowIssue,
  SAMPLE,
} from '../report.ts';

/** What there is to say of a row, but for its line. */
export interface Finding {
  reason: IssueReason;
  effect: IssueEffect;
  column: number | null;
  value: string;
  candidates?: readonly Candidate[];
  sameAs?: number;
}

const NO_CANDIDATES: readonly Candidate[] = [];

/**
 * What became of the rows, in the order of the file. A million rows may each have something worth
 * knowing, so issues are kept as columns and made into objects only when they are asked for.
 */
export class IssueLog {
  readonly #lines: number[] = [];
  readonly #reasons: IssueReason[] = [];
  readonly #effects: IssueEffect[] = [];
  readonly #columns: (number | null)[] = [];
  readonly #values: string[] = [];
  readonly #candidates: (readonly Candidate[])[] = [];
  readonly #sameAs: (number | undefined)[] = [];
  /** Places of the issues of each reason, made when first asked for. */
  #byReason: ReadonlyMap<IssueReason, readonly number[]> | null = null;
  #line = 0;
  #start = 0;
  #isOut = false;

  /** Begin a row. */
  open(line: number): void {
    this.#line = line;
    this.#start = this.#lines.length;
    this.#isOut = false;
  }

  add({ reason, effect, column, value, candidates = NO_CANDIDATES, sameAs }: Finding): void {
    this.#lines.push(this.#line);
    this.#reasons.push(reason);
    this.#effects.push(effect);
    this.#columns.push(column);
    this.#values.push(value);
    this.#candidates.push(candidates);
    this.#sameAs.push(sameAs);
    if (effect === 'row-out') this.#isOut = true;
  }

  /** Whether something keeps the row out that is open. */
  get isOut(): boolean {
    return this.#isOut;
  }

  /**
   * End the row.
   *
   * @returns whether it is in. Of a row that is out nothing stays that only a row that is in has:
   *   `noted` says that the row is in.
   */
  close(): boolean {
    if (!this.#isOut) return true;
    let kept = this.#start;
    for (let place = this.#start; place < this.#lines.length; place += 1) {
      if (this.#effects[place] === 'noted') continue;
      for (const column of this.#all) column[kept] = column[place];
      kept += 1;
    }
    for (const column of this.#all) column.length = kept;
    return false;
  }

  get #all(): unknown[][] {
    return [
      this.#lines,
      this.#reasons,
      this.#effects,
      this.#columns,
      this.#values,
      this.#candidates,
      this.#sameAs,
    ];
  }

  /** How many issues there are for each reason, in the order of the vocabulary. */
  counts(): Partial<Record<IssueReason, number>> {
    return Object.fromEntries(
      [...this.#places()].map(([reason, places]) => [reason, places.length]),
    );
  }

  /** The first issues of each reason. */
  sample(): RowIssue[] {
    return [...this.#places().values()].flatMap((places) =>
      places.slice(0, SAMPLE).map((place) => this.#issue(place)),
    );
  }

  /** Issues of one reason, or of all, in the order of the file. */
  issues(reason: IssueReason | null, from: number, count: number): RowIssue[] {
    const last = from + count;
    if (reason !== null) {
      const places = this.#places().get(reason) ?? [];
      return places.slice(from, last).map((place) => this.#issue(place));
    }
    const found: RowIssue[] = [];
    for (let place = from; place < Math.min(last, this.#lines.length); place += 1) {
      found.push(this.#issue(place));
    }
    return found;
  }

  #places(): ReadonlyMap<IssueReason, readonly number[]> {
    if (this.#byReason) return this.#byReason;
    const places = new Map<IssueReason, number[]>(ISSUE_REASONS.map((reason) => [reason, []]));
    this.#reasons.forEach((reason, place) => {
      places.get(reason)?.push(place);
    });
    for (const reason of ISSUE_REASONS) if (!places.get(reason)?.length) places.delete(reason);
    this.#byReason = places;
    return places;
  }

  #issue(place: number): RowIssue {
    const sameAs = this.#sameAs[place];
    return {
      line: this.#lines[place] ?? 0,
      column: this.#columns[place] ?? null,
      value: this.#values[place] ?? '',
      reason: this.#reasons[place] ?? 'empty-row',
      effect: this.#effects[place] ?? 'noted',
      candidates: this.#candidates[place] ?? NO_CANDIDATES,
      ...(sameAs === undefined ? {} : { sameAs }),
    };
  }
}
