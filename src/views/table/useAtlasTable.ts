import { useMemo } from 'react';
import type { TableState } from '../../store/state.ts';
import { useAtlas, useAtlasState, useDerived, useMessages } from '../atlasContext.ts';
import { assignmentTable } from './assignments.tsx';
import { type Table, tableOf } from './columns.ts';
import { divisionTable } from './divisions.tsx';
import { projectTable } from './projects.tsx';

/** Tables of the atlas's records. */
export type RecordRows = Exclude<TableState['rows'], 'list' | 'own'>;

/** The table of what is on the map. It keeps its identity until the map shows something else. */
export function useAtlasTable(kind: RecordRows): Table {
  const atlas = useAtlas();
  const messages = useMessages();
  const language = useAtlasState((state) => state.language);
  const indicator = useAtlasState((state) => state.indicator);
  const assignments = useDerived((selectors) => selectors.visibleAssignments);
  const projects = useDerived((selectors) => selectors.visibleProjects);
  const petals = useDerived((selectors) => selectors.petals);
  const figures = useDerived((selectors) => selectors.indicatorMap);
  return useMemo(() => {
    const words = { atlas, messages, language };
    if (kind === 'assignments') return tableOf(assignmentTable(words, assignments));
    if (kind === 'projects') return tableOf(projectTable(words, projects));
    const roots = petals.flatMap(({ id }) => atlas.industries.get(id) ?? []);
    const series = figures && indicator ? atlas.indicators.get(indicator.id) : undefined;
    const shown = series && indicator ? { series, year: indicator.year } : null;
    return tableOf(divisionTable(words, assignments, roots, shown));
  }, [atlas, messages, language, indicator, assignments, projects, petals, figures, kind]);
}
