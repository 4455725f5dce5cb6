import { lazy, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Padding } from '../../map/AtlasMap.ts';
import type { Selection } from '../../store/state.ts';
import { useActions, useAtlasState, useMessages, useWorkspace } from '../atlasContext.ts';
import { ActiveFilters } from '../filters/ActiveFilters.tsx';
import { Legend } from '../legend/Legend.tsx';
import { MapPane } from '../map/MapPane.tsx';
import { Workbench } from '../workbench/Workbench.tsx';
import { Announcer } from './Announcer.tsx';
import { Header } from './Header.tsx';
import { useKeys } from './keys.ts';
import { LeftPanel } from './LeftPanel.tsx';
import { Part } from './Part.tsx';
import { type Sheet, SheetBar } from './SheetBar.tsx';
import { useLayout } from './useLayout.ts';

// What is not on the first screen loads when it is first opened.
const DetailPanel = lazy(() =>
  import('../detail/DetailPanel.tsx').then((module) => ({ default: module.DetailPanel })),
);
const Dossier = lazy(() =>
  import('../dossier/Dossier.tsx').then((module) => ({ default: module.Dossier })),
);
const Help = lazy(() => import('../help/Help.tsx').then((module) => ({ default: module.Help })));

/** The workplace: map in the middle, layers left, detail right, legend over the map's corner. */
export function Desk() {
  const { store } = useWorkspace();
  const actions = useActions();
  const messages = useMessages();
  const theme = useAtlasState((state) => state.theme);
  const language = useAtlasState((state) => state.language);
  const selection = useAtlasState((state) => state.selection);
  const work = useAtlasState((state) => state.work);
  const dossier = useAtlasState((state) => state.dossier);
  const { isPhone, isNarrow, scale } = useLayout(theme);
  const [isLeftOpen, setLeftOpen] = useState(true);
  // Null until the reader decides: then a narrow map with a detail panel folds its legend.
  const [isLegendOpen, setLegendOpen] = useState<boolean | null>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [keysEnabled, setKeysEnabled] = useState(true);
  const [sheet, setSheet] = useState<Sheet | null>(work ? 'work' : null);
  const openedWith = useRef(selection);
  const searchRef = useRef<HTMLInputElement>(null);

  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title =
      language === 'zh' ? '川产图 · 四川产业布局图' : 'Sichuan Industry Atlas · 川产图';
  }, [theme, language]);

  // On a phone what was picked slides up over the map.
  useEffect(() => {
    if (isPhone && selection) setSheet('detail');
  }, [isPhone, selection]);

  useEffect(() => {
    if (isPhone) setSheet((open) => (work ? 'work' : open === 'work' ? null : open));
  }, [isPhone, work]);

  const openSheet = (next: Sheet | null) => {
    setSheet(next);
    if (next === 'work' && !work) actions.openWork('table');
  };
  const stepBack = useCallback(() => {
    const state = store.getState();
    if (state.dossier) actions.openDossier(null);
    else if (state.selection) actions.select(null);
    else if (state.work) actions.openWork(null);
  }, [actions, store]);
  const lastSelection = useRef<Selection | null>(null);
  const toggleDetail = useCallback(() => {
    const open = store.getState().selection;
    actions.select(open ? null : lastSelection.current);
    lastSelection.current = open ?? lastSelection.current;
  }, [actions, store]);
  const bindings = useMemo(
    () => ({
      '/': () => searchRef.current?.focus(),
      '?': () => setHelpOpen(true),
      '[': () => setLeftOpen((open) => !open),
      ']': toggleDetail,
      l: () => setLegendOpen((open) => !(open ?? true)),
      t: () => actions.toggleWork('table'),
      f: toggleFullscreen,
      Escape: stepBack,
    }),
    [actions, stepBack, toggleDetail],
  );
  useKeys(bindings, keysEnabled && !isHelpOpen);

  const margin = 24 * scale;
  // Beside an open detail panel the map is narrow: the province moves up, clear of the legend.
  const bottom = !isPhone && selection ? innerHeight * 0.2 : margin * 1.5;
  const padding: Padding = { top: margin, right: margin, bottom, left: margin };
  const showsLegend = isLegendOpen ?? !(isNarrow && selection);
  return (
    <div
      className={`desk ${isPhone ? 'is-phone' : 'is-wide'} ${isLeftOpen ? '' : 'is-left-folded'} ${selection ? 'has-detail' : ''}`}
    >
      <a className="skip-link" href="#map">
        {messages.skipToMap}
      </a>
      <Header
        searchRef={searchRef}
        onHelp={() => setHelpOpen(true)}
        onFullscreen={toggleFullscreen}
      />
      <Announcer />
      {!isPhone && isLeftOpen && <LeftPanel />}
      <main className={`stage ${work ? 'has-work' : ''}`} id="map" tabIndex={-1}>
        <MapPane scale={scale} padding={padding} />
        <ActiveFilters />
        {!isPhone && <Legend open={showsLegend} onToggle={() => setLegendOpen(!showsLegend)} />}
        {!isPhone && <Workbench />}
      </main>
      {!isPhone && selection && (
        <Part>
          <DetailPanel selection={selection} takesFocus={selection !== openedWith.current} />
        </Part>
      )}
      {isPhone && (
        <SheetBar sheet={sheet} onSheet={openSheet} hasDetail={selection !== null}>
          <Part>
            {sheet === 'layers' && <LeftPanel />}
            {sheet === 'legend' && <Legend open onToggle={() => setSheet(null)} />}
            {sheet === 'work' && <Workbench />}
            {sheet === 'detail' && selection && (
              <DetailPanel selection={selection} takesFocus={selection !== openedWith.current} />
            )}
          </Part>
        </SheetBar>
      )}
      {dossier && (
        <Part>
          <Dossier subject={dossier} />
        </Part>
      )}
      {isHelpOpen && (
        <Part>
          <Help
            open={isHelpOpen}
            onOpenChange={setHelpOpen}
            keysEnabled={keysEnabled}
            onKeysEnabledChange={setKeysEnabled}
          />
        </Part>
      )}
    </div>
  );
}

function toggleFullscreen() {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void document.documentElement.requestFullscreen();
}
