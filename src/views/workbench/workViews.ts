import type { WorkView } from '../../store/state.ts';
import { fetched } from '../../ui/fetched.ts';

const LOADERS = {
  table: () => import('../table/TableView.tsx').then((module) => module.TableView),
  matrix: () => import('../matrix/MatrixView.tsx').then((module) => module.MatrixView),
  compare: () => import('../compare/CompareView.tsx').then((module) => module.CompareView),
  shared: () => import('../shared/SharedView.tsx').then((module) => module.SharedView),
  corridor: () => import('../corridor/CorridorView.tsx').then((module) => module.CorridorView),
} as const;

/** The parts of the workbench, each loaded when first opened. */
export const VIEWS = {
  table: fetched(LOADERS.table),
  matrix: fetched(LOADERS.matrix),
  compare: fetched(LOADERS.compare),
  shared: fetched(LOADERS.shared),
  corridor: fetched(LOADERS.corridor),
} as const;

/** Load a part before it is asked for. A failure is told when it is really opened. */
export function preloadWork(view: WorkView): void {
  LOADERS[view]().catch(() => undefined);
}
