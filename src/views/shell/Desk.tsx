import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AtlasState, Selection } from '../../store/state.ts';
import { fetched } from '../../ui/fetched.ts';
import { useActions, useAtlasState, useMessages, useWorkspace } from '../atlasContext.ts';
import { ActiveFilters } from '../filters/ActiveFilters.tsx';
import { FirstHint } from '../help/FirstHint.tsx';
import { Legend } from '../legend/Legend.tsx';
import { MapPane } from '../map/MapPane.tsx';
import { Workbench } from '../workbench/Workbench.tsx';
import { Announcer } from './Announcer.tsx';
import { Dropped } from './Dropped.tsx';
import { Header } from './Header.tsx';
import { useKeys } from './keys.ts';
import { LeftPanel } from './LeftPanel.tsx';
import { Coming, Part } from './Part.tsx';
import { type Sheet, SheetBar } from './SheetBar.tsx';
import { roomAround, useLayout } from './useLayout.ts';
import { usePageLook } from './usePageLook.ts';

// What is not on the first screen loads when it is first opened.
const DetailPanel = fetched(() =>
  import('../detail/DetailPanel.tsx').then((module) => module.DetailPanel),
);
const Dossier = fetched(() => import('../dossier/Dossier.tsx').then((module) => module.Dossier));
const PlayerStage = fetched(() =>
  import('../briefing/PlayerStage.tsx').then((module) => module.PlayerStage),
);
const ExportDialog = fetched(() =>
  import('../export/ExportDialog.tsx').then((module) => module.ExportDialog),
);
const Help = fetched(() => import('../help/Help.tsx').then((module) => module.Help));

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
  const playing = useAtlasState((state) => state.playing);
  const scene = useAtlasState((state) => state.staged?.state);
  const [isPanelShown, setPanelShown] = useState(false);
  const layout = useLayout(theme);
  const { isPhone, isNarrow, scale } = layout;
  const [isLeftOpen, setLeftOpen] = useState(true);
  // Null until the reader decides: then it depends on the room.
  const [isLegendOpen, setLegendOpen] = useState<boolean | null>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isImageOpen, setImageOpen] = useState(false);
  const [keysEnabled, setKeysEnabled] = useState(true);
  const [sheet, setSheet] = useState<Sheet | null>(() => sheetOf(store.getState()));
  const openedWith = useRef(selection);
  const searchRef = useRef<HTMLInputElement>(null);

  usePageLook(theme, language);

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
  const showPanel = useCallback(() => {
    setLeftOpen(true);
    setSheet((open) => (isPhone ? 'layers' : open));
  }, [isPhone]);
  const present = useCallback(() => {
    setLeftOpen(true);
    actions.setPanel('briefings');
  }, [actions]);
  const playingBindings = useMemo(
    () => ({
      '[': () => setPanelShown((shown) => !shown),
      l: () => setLegendOpen((open) => !(open ?? true)),
      f: toggleFullscreen,
      Escape: () => {
        const state = store.getState();
        if (state.selection && state.selection !== state.staged?.state.selection)
          actions.select(state.staged?.state.selection ?? null);
        else actions.stopPlaying();
      },
    }),
    [actions, store],
  );
  const lastSelection = useRef<Selection | null>(null);
  const toggleDetail = useCallback(() => {
    const open = store.getState().selection;
    actions.select(open ? null : lastSelection.current);
    lastSelection.current = open ?? lastSelection.current;
  }, [actions, store]);
  const isPlaying = playing !== null;
  // A scene's own selection is lit on the map; only what the presenter picks is told about.
  const detail = isPlaying && selection === scene?.selection ? null : selection;
  // Where it would cover the south of the province; the English one is the wider.
  const isTight = isNarrow
    ? detail !== null || language === 'en'
    : detail !== null && work !== null;
  const showsLegend = isLegendOpen ?? !isTight;
  // Without the keys nothing could unfold it.
  const showsPanel = isPlaying ? isPanelShown : isLeftOpen || !keysEnabled;
  const bindings = useMemo(
    () => ({
      '/': () => searchRef.current?.focus(),
      '?': () => setHelpOpen(true),
      '[': () => setLeftOpen((open) => !open),
      ']': toggleDetail,
      l: () => setLegendOpen(!showsLegend),
      t: () => actions.toggleWork('table'),
      e: () => setImageOpen(true),
      p: present,
      f: toggleFullscreen,
      Escape: stepBack,
    }),
    [actions, present, showsLegend, stepBack, toggleDetail],
  );
  useKeys(playing ? playingBindings : bindings, keysEnabled && !isHelpOpen && !isImageOpen);

  const padding = roomAround(layout, detail !== null, work !== null);
  return (
    <div
      className={`desk ${isPhone ? 'is-phone' : 'is-wide'} ${showsPanel ? '' : 'is-left-folded'} ${detail ? 'has-detail' : ''} ${isPlaying ? 'is-playing' : ''}`}
    >
      <a className="skip-link" href="#map">
        {messages.skipToMap}
      </a>
      {!isPlaying && (
        <Header
          searchRef={searchRef}
          onHelp={() => setHelpOpen(true)}
          onImage={() => setImageOpen(true)}
          onFullscreen={toggleFullscreen}
        />
      )}
      <Announcer />
      <Dropped onProject={showPanel} />
      {!isPhone && showsPanel && <LeftPanel />}
      <main className={`stage ${work ? 'has-work' : ''}`} id="map" tabIndex={-1}>
        <MapPane scale={scale} padding={padding} />
        {!isPlaying && <ActiveFilters />}
        {!isPlaying && <FirstHint isPhone={isPhone} />}
        {!isPhone && <Legend open={showsLegend} onToggle={() => setLegendOpen(!showsLegend)} />}
        {!isPhone && (!isPlaying || work) && <Workbench />}
      </main>
      {!isPhone && detail && (
        <Part fallback={<DetailPlace />}>
          <DetailPanel selection={detail} takesFocus={detail !== openedWith.current} />
        </Part>
      )}
      {playing && (
        <Part onClose={actions.stopPlaying}>
          <PlayerStage
            playing={playing}
            onPanel={() => setPanelShown(!isPanelShown)}
            isLocked={false}
          />
        </Part>
      )}
      {isPhone && !isPlaying && (
        <SheetBar sheet={sheet} onSheet={openSheet} hasDetail={selection !== null}>
          <Part key={sheet} needsDetails={sheet === 'detail'}>
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
        <Part onClose={() => actions.openDossier(null)}>
          <Dossier subject={dossier} />
        </Part>
      )}
      {isImageOpen && (
        <Part onClose={() => setImageOpen(false)}>
          <ExportDialog onClose={() => setImageOpen(false)} />
        </Part>
      )}
      {isHelpOpen && (
        <Part onClose={() => setHelpOpen(false)} needsDetails={false}>
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

/** Keeps the panel's room, so that the map moves once. */
function DetailPlace() {
  return (
    <div className="detail-panel">
      <Coming />
    </div>
  );
}

/** What a link is about opens on a phone too, where one panel at a time has room. */
function sheetOf({ work, panel }: AtlasState): Sheet | null {
  if (work) return 'work';
  return panel === 'layers' ? null : 'layers';
}

function toggleFullscreen() {
  if (document.fullscreenElement) void document.exitFullscreen();
  // Phones have none, and a frame may refuse it.
  else void document.documentElement.requestFullscreen?.().catch(() => undefined);
}
