const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/** Characters of a tag beyond which nothing of it is wanted. */
const LONGEST_TAG = 8192;

/** Attributes of one tag by their name without its prefix. @param tag what stands behind the tag's name */
export function attributesOf(tag: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of tag
    .slice(0, LONGEST_TAG)
    .matchAll(/(?:^|[\s:])([\w.-]{1,64})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/g)) {
    if (!found.has(name)) found.set(name, plain(double ?? single ?? ''));
  }
  return found;
}

/** Text of a document with its entities resolved. Those of a DTD stay as they are: none is read. */
export function plain(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/gi,
    (whole, ...parts) => {
      const [decimal, hexadecimal, name] = parts as (string | undefined)[];
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Text that may stand between tags or in an attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
