import { describe, expect, it } from 'vitest';
import { type Modules, modulesUnder } from './modules.ts';

/** What the folder of one thing that a person does offers to the others; all else is its inside. */
const OFFERED: Readonly<Record<string, readonly string[]>> = {
  boot: [
    'LoadFailure.tsx',
    'keeping.ts',
    'loadAtlas.ts',
    'messages.ts',
    'openAtlas.ts',
    'useDetails.ts',
  ],
  briefing: [
    'BriefingsPanel.tsx',
    'CaptureBar.tsx',
    'ClauseScene.tsx',
    'EmbedDesk.tsx',
    'LinkedBriefing.tsx',
    'PlayerStage.tsx',
    'problemWords.ts',
  ],
  compare: ['CompareView.tsx'],
  corridor: ['CorridorView.tsx', 'Nearest.tsx', 'words.ts'],
  detail: ['DetailPanel.tsx', 'facts.tsx'],
  dossier: ['Dossier.tsx'],
  draft: [
    'DraftButton.tsx',
    'DraftSection.tsx',
    'DraftTag.tsx',
    'draftEntries.ts',
    'useDrafted.ts',
  ],
  export: ['ExportDialog.tsx', 'captureMap.ts'],
  filters: ['ActiveFilters.tsx', 'Filters.tsx'],
  help: ['FirstHint.tsx', 'Help.tsx', 'MeasureText.tsx'],
  import: ['ImportDialog.tsx', 'useDrop.ts'],
  layers: ['LayersPanel.tsx', 'YearChoice.tsx'],
  legend: ['Legend.tsx', 'Sample.tsx', 'SwatchView.tsx', 'words.ts'],
  map: [
    'MapNotice.tsx',
    'MapPane.tsx',
    'StillLayers.tsx',
    'StillMap.tsx',
    'StillNames.tsx',
    'focus.ts',
    'mapProgram.ts',
  ],
  matrix: ['MatrixView.tsx'],
  own: ['DivisionOwn.tsx', 'OwnPanel.tsx', 'PointDetail.tsx'],
  policy: ['PolicyPanel.tsx', 'TargetsPanel.tsx'],
  search: ['LazySearch.tsx'],
  shared: ['SharedView.tsx'],
  shell: [
    'Desk.tsx',
    'Part.tsx',
    'UpdateNotice.tsx',
    'address.ts',
    'embedded.ts',
    'useLayout.ts',
    'useLinkedHash.ts',
    'usePageLook.ts',
  ],
  table: ['TableView.tsx'],
  workbench: ['Workbench.tsx', 'workViews.ts'],
};

/** The folder of a view and the module in it: `src/views/table/rows.ts` → `table`, `rows.ts`. */
function placeOf(path: string): { folder: string; module: string } | null {
  const [, folder = '', module = ''] = /^src\/views\/(?:([^/]+)\/)?(.+)$/.exec(path) ?? [];
  return module ? { folder, module } : null;
}

/** Modules of a view that another folder, or the app itself, imports, with who does. */
function reachedAcross(modules: Modules): Map<string, string> {
  const reached = new Map<string, string>();
  for (const [path, imports] of modules)
    for (const { to } of imports) {
      const [from, there] = [placeOf(path), placeOf(to)];
      if (from && there?.folder && there.folder !== from.folder)
        reached.set(`${there.folder}/${there.module}`, path);
    }
  return reached;
}

const offered = Object.entries(OFFERED).flatMap(([folder, modules]) =>
  modules.map((module) => `${folder}/${module}`),
);

describe('views', () => {
  const reached = reachedAcross(modulesUnder('src/views'));

  it('take of each other only what is offered', () => {
    const strays = [...reached].filter(([module]) => !offered.includes(module));
    expect(strays.map(([module, importer]) => `${importer} → ${module}`)).toEqual([]);
  });

  it('offer only what another takes', () => {
    expect(offered.filter((module) => !reached.has(module))).toEqual([]);
  });

  it('would be seen to reach inside another', () => {
    const to = (path: string) => [{ to: path, isTypeOnly: false }];
    const modules: Modules = new Map([
      ['src/views/table/rows.ts', to('src/views/matrix/cells.ts')],
      ['src/views/matrix/cells.ts', to('src/views/matrix/places.ts')],
      ['src/views/App.tsx', to('src/views/atlasContext.ts')],
    ]);
    expect([...reachedAcross(modules)]).toEqual([['matrix/cells.ts', 'src/views/table/rows.ts']]);
  });
});
