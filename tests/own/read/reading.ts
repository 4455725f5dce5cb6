import { type RawTable, type ReadChoices, ReadFailure } from '../../../src/own/rawTable.ts';
import { readTable } from '../../../src/own/read/readTable.ts';

export const read = (bytes: Uint8Array, choices: ReadChoices = {}, name = '表.csv') =>
  readTable(name, bytes, choices, () => undefined);

/** Why a file is not read; what is thrown otherwise is thrown on. */
export async function failure(bytes: Uint8Array, choices: ReadChoices = {}, name = '表.csv') {
  try {
    await read(bytes, choices, name);
  } catch (error) {
    if (error instanceof ReadFailure) return error;
    throw error;
  }
  throw new Error('The file was read.');
}

export const cellsOf = ({ rows }: RawTable) => rows.map(({ cells }) => cells);
