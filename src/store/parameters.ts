/** An address could not be read; the name of the parameter says where. */
export class AddressError extends Error {
  readonly parameter: string;
  constructor(parameter: string) {
    super(`The address has an unusable "${parameter}".`);
    this.parameter = parameter;
  }
}

/** Stands for an empty list, since an absent parameter means the default. */
const NONE = '-';

/** Lists are joined by dots, which no id contains and no browser escapes. */
export function joinList(items: Iterable<string>): string {
  return [...items].join('.') || NONE;
}

/** The parameters of an address, read one by one. */
export class Parameters {
  readonly #query: URLSearchParams;

  constructor(query: string) {
    this.#query = new URLSearchParams(query);
  }

  /** @throws AddressError when the parameter is there twice, or `parse` makes nothing of it. */
  read<Value>(name: string, fallback: Value, parse: (raw: string) => Value | undefined): Value {
    const [raw, ...repeated] = this.#query.getAll(name);
    if (raw === undefined) return fallback;
    if (repeated.length > 0) throw new AddressError(name);
    const value = parse(raw);
    if (value === undefined) throw new AddressError(name);
    return value;
  }

  /** One of the known words. */
  pick<Item extends string>(name: string, known: readonly Item[], fallback: Item): Item {
    return this.read(name, fallback, (raw) => known.find((item) => item === raw));
  }

  /** A list without order, each item of which must be known. */
  set<Item extends string>(
    name: string,
    fallback: ReadonlySet<Item>,
    isKnown: (item: string) => item is Item,
  ): ReadonlySet<Item> {
    return this.read(name, fallback, (raw) => {
      if (raw === NONE) return new Set<Item>();
      const items = raw.split('.');
      return items.every(isKnown) ? new Set(items) : undefined;
    });
  }
}

/** Whether a word is one of a closed list. */
export function oneOf<Item extends string>(known: readonly Item[]) {
  return (raw: string): raw is Item => (known as readonly string[]).includes(raw);
}
