import { medianOf } from './medians.ts';

/** Numbers by what they are of, such as `seen ours`. */
export class Samples {
  readonly #measured = new Map<string, number[]>();

  add(of: string, ...measured: readonly number[]): void {
    this.#measured.set(of, [...(this.#measured.get(of) ?? []), ...measured]);
  }

  /** NaN where nothing was measured. */
  median(of: string): number {
    return medianOf(this.#measured.get(of) ?? []);
  }

  ratio(of: string, than: string): number {
    return this.median(of) / this.median(than);
  }

  /** The least and the most. */
  span(of: string): [least: number, most: number] {
    const measured = this.#measured.get(of) ?? [];
    return [Math.min(...measured), Math.max(...measured)];
  }
}
