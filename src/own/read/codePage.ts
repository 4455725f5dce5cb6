import type { Encoding } from '../rawTable.ts';

/** What a `.cpg` file says: an encoding of ours, or a label that TextDecoder knows. */
export function labelOf(codePage: string): Encoding | (string & {}) | null {
  const name = codePage.trim().toLowerCase();
  const number = /^(?:ansi|cp|ms|windows-?|oem)?\s*(\d{3,5})$/.exec(name)?.[1];
  if (/^utf-?8$/.test(name) || number === '65001') return 'utf-8';
  if (/^(gbk|gb2312|gb18030|hz-gb-2312|euc-cn)$/.test(name)) return 'gb18030';
  if (number === '936' || number === '54936') return 'gb18030';
  if (number === '950') return 'big5';
  const label = number ? (number.startsWith('88591') ? 'latin1' : `windows-${number}`) : name;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
