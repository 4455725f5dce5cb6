import { lazy } from 'react';
import type { WorkView } from '../../store/state.ts';

const LOADERS = {
  table: () => import('../table/TableView.tsx').then((module) => ({ default: module.TableView })),
  matrix: () =>
    import('../matrix/MatrixView.tsx').then((module) => ({ default: module.MatrixView })),
  compare: () =>
    import('../compare/CompareView.tsx').then((module) => ({ default: module.CompareView })),
  shared: () =>
    import('../shared/SharedView.tsx').then((module) => ({ default: module.SharedView })),
  corridor: () =>
    import('../corridor/CorridorView.tsx').then((module) => ({ default: module.CorridorView })),
} as const;

/** The parts of the workbench, each loaded when first opened. */
export const VIEWS = {
  table: lazy(LOADERS.table),
  matrix: lazy(LOADERS.matrix),
  compare: lazy(LOADERS.compare),
  shared: lazy(LOADERS.shared),
  corridor: lazy(LOADERS.corridor),
} as const;

/** Load a part before it is asked for. A failure is told when it is really opened. */
export function preloadWork(view: WorkView): void {
  LOADERS[view]().catch(() => undefined);
}
