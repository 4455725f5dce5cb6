import { ReadFailure } from '../rawTable.ts';
import type { Archive } from './archive.ts';
import { wholeText } from './encoding.ts';
import { attributesOf } from './xml.ts';

/** Bytes that the list of the sheets, the links and the formats may have. */
export const MOST_OF_A_LIST = 16 * 2 ** 20;

export interface SheetPart {
  name: string;
  /** Its place in the archive. */
  path: string;
  isHidden: boolean;
}

/** What a workbook says of its parts. */
export interface WorkbookParts {
  sheets: readonly SheetPart[];
  /** Whether its days are counted from 1904, as on old Macs. */
  is1904: boolean;
  strings: string;
  styles: string;
}

/** Its main part; Office on the web numbers it now and then. */
export function mainPartOf({ names }: Archive): string | undefined {
  return names.find((name) => /^xl\/workbook\d*\.xml$/i.test(name));
}

/** @throws ReadFailure 'damaged' when the list of sheets cannot be read or has none */
export function workbookParts(archive: Archive): WorkbookParts {
  const main = mainPartOf(archive) ?? '';
  const book = textOf(archive, main);
  const links = linksOf(textOf(archive, main.replace(/([^/]*)$/, '_rels/$1.rels')));
  const sheets = tagsOf(book, 'sheet').flatMap((tag): SheetPart[] => {
    const link = links.find(({ id }) => id === tag.get('id'));
    const name = tag.get('name');
    if (!name || !link || link.kind !== 'worksheet' || !archive.has(link.path)) return [];
    return [{ name, path: link.path, isHidden: (tag.get('state') ?? 'visible') !== 'visible' }];
  });
  if (sheets.length === 0) throw new ReadFailure('damaged', main);
  const pathOf = (kind: string) => links.find((link) => link.kind === kind)?.path;
  const [properties] = tagsOf(book, 'workbookPr');
  return {
    sheets,
    is1904: ['1', 'true'].includes(properties?.get('date1904') ?? ''),
    strings: pathOf('sharedStrings') ?? 'xl/sharedStrings.xml',
    styles: pathOf('styles') ?? 'xl/styles.xml',
  };
}

function linksOf(text: string) {
  return tagsOf(text, 'Relationship').map((tag) => {
    const target = tag.get('Target') ?? '';
    return {
      id: tag.get('Id'),
      // The last word is the same in the transitional and the strict standard.
      kind: tag.get('Type')?.split('/').at(-1),
      path: target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`,
    };
  });
}

function tagsOf(text: string, name: string): Map<string, string>[] {
  const tag = new RegExp(`<(?:[^\\s<>/:]+:)?${name}\\s([^<>]*)>`, 'g');
  return [...text.matchAll(tag)].map(([, attributes = '']) => attributesOf(attributes));
}

function textOf(archive: Archive, path: string): string {
  const bytes = archive.read(path, MOST_OF_A_LIST);
  if (!bytes) throw new ReadFailure('damaged', path);
  return wholeText(bytes, 'utf-8');
}
