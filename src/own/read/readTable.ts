import { LIMITS, type RawTable, type ReadChoices, ReadFailure } from '../rawTable.ts';
import { Archive } from './archive.ts';
import { readDelimited } from './delimited.ts';
import { encodingOf, textIn } from './encoding.ts';
import { readJson } from './json.ts';
import { RECORD_SEPARATOR } from './parseJson.ts';
import { isShapefile, readShapefile } from './shapefile.ts';
import { assertTable, containerOf } from './signature.ts';
import { readWorkbook } from './workbook.ts';
import { mainPartOf } from './workbookParts.ts';

/**
 * Reads a file as a table. What it is, is told by its content; its name only decides for text that
 * may be either. Runs without a page, in a worker.
 *
 * @param bytes are read and never changed
 * @param choices of the reader; the rest is found
 * @param onShare how much is read, from 0 to 1; null while nobody can tell
 * @throws ReadFailure and nothing else
 */
export async function readTable(
  name: string,
  bytes: Uint8Array,
  choices: ReadChoices,
  onShare: (share: number | null) => void,
): Promise<RawTable> {
  if (bytes.length > LIMITS.bytes) throw new ReadFailure('too-large', String(bytes.length));
  try {
    const table =
      containerOf(bytes) === 'zip'
        ? await readArchive(bytes, choices, onShare)
        : readText(name, bytes, choices, onShare);
    onShare(1);
    return table;
  } catch (error) {
    // Whatever a reader stumbles over in a broken file is told, and never mistaken for our own.
    if (error instanceof ReadFailure) throw error;
    throw new ReadFailure('damaged', error instanceof Error ? error.message.slice(0, 120) : '');
  }
}

async function readArchive(
  bytes: Uint8Array,
  choices: ReadChoices,
  onShare: (share: number | null) => void,
): Promise<RawTable> {
  const archive = new Archive(bytes);
  if (mainPartOf(archive)) return readWorkbook(archive, choices, onShare);
  if (isShapefile(archive)) return readShapefile(archive, choices, onShare);
  const { names } = archive;
  if (names.includes('xl/workbook.bin')) throw new ReadFailure('unknown-format', 'xlsb');
  if (names.includes('content.xml')) throw new ReadFailure('unknown-format', 'ods');
  throw new ReadFailure(names.length === 0 ? 'empty' : 'unknown-format', 'zip');
}

function readText(
  name: string,
  bytes: Uint8Array,
  choices: ReadChoices,
  onShare: (share: number | null) => void,
): RawTable {
  const encoding = choices.encoding ?? encodingOf(bytes);
  const { value: head } = textIn(bytes.subarray(0, 64 * 2 ** 10), encoding).next();
  const text = head?.text ?? '';
  if (text.trim() === '') assertNotBlank(bytes, encoding);
  // An encoding that was chosen wrongly may look like noise; the preview shows it.
  if (!choices.encoding) assertTable(text);
  if (!/^\s*[{[]/.test(text.replace(RECORD_SEPARATOR, '')))
    return readDelimited(bytes, encoding, choices, onShare);
  try {
    return readJson(bytes, encoding, choices, onShare);
  } catch (error) {
    // A column may be called [id]: no JSON then, but a table by its name.
    const isTable = /\.(csv|tsv|txt)$/i.test(name) && !/^\s*(\[\s*)?\{/.test(text);
    if (!isTable || !(error instanceof ReadFailure && error.reason === 'damaged')) throw error;
    return readDelimited(bytes, encoding, choices, onShare);
  }
}

function assertNotBlank(bytes: Uint8Array, encoding: ReturnType<typeof encodingOf>) {
  for (const { text } of textIn(bytes, encoding)) if (text.trim() !== '') return;
  throw new ReadFailure('empty');
}
