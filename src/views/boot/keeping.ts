import { get, update } from 'idb-keyval';
import type { Keeping } from '../../store/briefings.ts';

const KEY = 'briefings';

/** The reader's own briefings in this browser. Refused in some private windows, and when it is full. */
export const keeping: Keeping = {
  read: async () => get<unknown>(KEY),
  write: async (merge) => update<unknown>(KEY, merge),
};
