/**
 * A number in plain decimals, never with an exponent, at 15 significant digits: what Excel shows
 * and promises of it. It stores 12345.67 as 12345.669999999998 now and then.
 */
export function sheetDecimal(stored: string): string {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return stored;
  return decimalText(Number(value.toPrecision(15)));
}

/** A number in plain decimals, as short as it reads back the same. @param value finite */
export function decimalText(value: number): string {
  const text = String(value);
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!parts) return text;
  const [, sign = '', lead = '', rest = '', power = '0'] = parts;
  const digits = lead + rest;
  const places = Number(power);
  if (places < 0) return `${sign}0.${'0'.repeat(-places - 1)}${digits}`;
  return sign + digits.padEnd(places + 1, '0');
}
