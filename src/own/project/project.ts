import type { Division, Industry } from '../../atlas/schema/records.ts';
import type { Revision } from '../draft/revision.ts';
import type { OwnLayer, TileLayer } from '../layer.ts';

/** What a reader made, to be taken along as one file: all of it, without what the atlas ships. */
export interface Project {
  layers: readonly OwnLayer[];
  tiles: readonly TileLayer[];
  revision: Revision;
  /** As they are kept; each is held against the atlas when it is taken in. */
  briefings: readonly unknown[];
  /** What is on show, as the query of an address, without language and theme. */
  address: string;
}

/** What a project is held against. Plain values, since they travel to a worker. */
export interface ProjectContext {
  divisions: readonly Pick<Division, 'adcode' | 'level' | 'parent'>[];
  industries: readonly Pick<Industry, 'id'>[];
  /** The address of this page. */
  page: string;
}
