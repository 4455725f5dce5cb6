import { useEffect, useRef, useState } from 'react';
import type { AtlasMap, Padding } from '../../map/AtlasMap.ts';
import type { MapTarget } from '../../map/view.ts';
import { useActions, useAtlasState, useMessages, useWorkspace } from '../atlasContext.ts';
import { Chooser } from './Chooser.tsx';
import { extentOf, focusOf } from './focus.ts';
import { HoverCard } from './HoverCard.tsx';
import { MapControls } from './MapControls.tsx';
import { MapNotice } from './MapNotice.tsx';
import { hasWebgl2, loadMapProgram } from './mapProgram.ts';
import { StaticMap } from './StaticMap.tsx';

/** How the interactive map is doing; everything but `live` shows the static map. */
type MapStatus = 'loading' | 'live' | 'no-webgl' | 'lost' | 'failed';

interface Pointed {
  targets: readonly MapTarget[];
  at: { x: number; y: number };
}

interface MapPaneProps {
  /** Multiplies text and marks on large screens. */
  scale: number;
  padding: Padding;
  /** In another page's frame: nothing can be picked, and scrolling stays with that page. */
  isLocked?: boolean;
}

/** Bridges the store and the one `AtlasMap`. */
export function MapPane({ scale, padding, isLocked = false }: MapPaneProps) {
  const { atlas, details, store, selectors } = useWorkspace();
  const messages = useMessages();
  const actions = useActions();
  const container = useRef<HTMLDivElement>(null);
  const map = useRef<AtlasMap | null>(null);
  const [status, setStatus] = useState<MapStatus>('loading');
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [choice, setChoice] = useState<Pointed | null>(null);
  const layout = useRef(padding);
  layout.current = padding;
  const size = useRef(scale);
  size.current = scale;
  // What the reader joins to the atlas changes it under a running map.
  const stand = useRef({ atlas, selectors });
  stand.current = { atlas, selectors };

  useEffect(() => {
    let isGone = false;
    const begin = async () => {
      if (!hasWebgl2()) return setStatus('no-webgl');
      const Class = await loadMapProgram();
      if (isGone || !container.current) return;
      const state = store.getState();
      map.current = new Class(
        container.current,
        stand.current.atlas,
        stand.current.selectors.mapView(state, size.current),
        state.camera,
        layout.current,
        {
          pointed: (targets, at) => {
            setPointed(at && targets.length > 0 ? { targets, at } : null);
            store.actions.light(targets.slice(0, 1));
          },
          picked: (targets, at) => {
            if (isLocked) return;
            const stacked = targets.filter(({ kind }) => kind !== 'division');
            if (stacked.length > 1) return setChoice({ targets, at });
            setChoice(null);
            store.actions.select(targets[0] ?? null);
          },
          cornered: (at) => store.actions.addCorner(at),
          drawn: () => store.actions.finishSketch(),
          moved: (camera) => store.actions.setCamera(camera),
          rested: (box) => store.actions.setExtent(box),
          ready: () => setStatus('live'),
          failed: () => setStatus('failed'),
          contextChanged: (isLost) => setStatus(isLost ? 'lost' : 'live'),
          tilesFailed: (id, hasFailed) => store.actions.tilesFailed(id, hasFailed),
        },
      );
      if (isLocked) map.current.yieldScrolling();
    };
    begin().catch(() => setStatus('failed'));
    const unsubscribe = store.subscribe((state) => {
      map.current?.show(stand.current.selectors.mapView(state, size.current));
    });
    return () => {
      isGone = true;
      unsubscribe();
      map.current?.dispose();
      map.current = null;
    };
  }, [store, isLocked]);

  // Nothing but the map is waited for until it stands, or will not.
  const { ask } = details;
  useEffect(() => {
    if (status !== 'loading') ask();
  }, [status, ask]);

  useEffect(() => {
    map.current?.setAtlas(atlas);
    map.current?.show(selectors.mapView(store.getState(), scale));
  }, [atlas, selectors, store, scale]);

  // The library calls its picture “Map”, whatever the reader's language.
  const { label } = messages.map;
  useEffect(() => {
    if (status === 'live')
      container.current?.querySelector('.maplibregl-canvas')?.setAttribute('aria-label', label);
  }, [status, label]);

  const { top, right, bottom, left } = padding;
  useEffect(() => map.current?.setHome({ top, right, bottom, left }), [top, right, bottom, left]);

  useFollowSelection(map, layout);
  useFollowCorridor(map, layout, status);
  useFollowCamera(map, layout);
  useFollowScene(map, layout, status);

  return (
    <section className="map-pane" aria-label={messages.map.label}>
      <div ref={container} className="map-canvas" data-status={status} />
      {status !== 'live' && (
        <StaticMap scale={scale} padding={padding} isPassing={status === 'loading'} />
      )}
      {status !== 'live' && <MapTrouble status={status} />}
      {pointed && !choice && <HoverCard {...pointed} />}
      {choice && <Chooser {...choice} onClose={() => setChoice(null)} />}
      {status === 'live' && (
        <MapControls
          onZoom={(steps) => map.current?.zoomBy(steps)}
          onHome={() => {
            actions.setCamera(null);
            // On a flight that began at home no camera is set yet, so that nothing has changed.
            map.current?.showProvince(layout.current, canAnimate());
          }}
        />
      )}
      <MapNotice />
    </section>
  );
}

function MapTrouble({ status }: { status: Exclude<MapStatus, 'live'> }) {
  const messages = useMessages();
  const words = {
    loading: messages.map.loading,
    'no-webgl': messages.trouble.noWebgl,
    lost: messages.trouble.contextLost,
    failed: messages.trouble.mapFailed,
  }[status];
  return (
    <p className={`map-trouble is-${status}`} role="status">
      {words}
    </p>
  );
}

/** Bring what is being read about into sight when it is not. */
function useFollowSelection(
  map: React.RefObject<AtlasMap | null>,
  padding: React.RefObject<Padding>,
) {
  const { atlas: present, store } = useWorkspace();
  const atlas = useRef(present);
  atlas.current = present;
  const selection = useAtlasState((state) => state.selection);
  // Only a new selection moves the map, not what the reader joins to the atlas meanwhile.
  useEffect(() => {
    const box = selection && focusOf(selection, atlas.current, store.getState().ownLayers);
    if (!box) return;
    if (selection.kind === 'clause') map.current?.frame(box, padding.current, canAnimate());
    else map.current?.reveal(box, canAnimate());
  }, [store, selection, map, padding]);
}

/** Bring a corridor into sight when its line is chosen, unless the address says where to look. */
function useFollowCorridor(
  map: React.RefObject<AtlasMap | null>,
  padding: React.RefObject<Padding>,
  status: MapStatus,
) {
  const { store, selectors } = useWorkspace();
  const line = useAtlasState(({ work, corridor }) => (work === 'corridor' ? corridor.line : null));
  const framed = useRef(store.getState().camera ? line : null);
  useEffect(() => {
    if (status !== 'live' || line === framed.current) return;
    framed.current = line;
    const { corridor } = selectors.picture(store.getState());
    const shape = corridor?.band ?? corridor?.line;
    const box = shape && extentOf(shape);
    if (box) map.current?.frame(box, padding.current, canAnimate());
  }, [line, status, map, padding, store, selectors]);
}

/** Go where the state says, as the home button and the browser's back button ask. */
function useFollowCamera(map: React.RefObject<AtlasMap | null>, padding: React.RefObject<Padding>) {
  const camera = useAtlasState((state) => state.camera);
  useEffect(() => {
    if (camera) map.current?.lookAt(camera);
    else map.current?.showProvince(padding.current, canAnimate());
  }, [camera, map, padding]);
}

/** Fly to what a scene must show, once it is set and again when the presenter comes back to it. */
function useFollowScene(
  map: React.RefObject<AtlasMap | null>,
  padding: React.RefObject<Padding>,
  status: MapStatus,
) {
  const staged = useAtlasState((state) => state.staged);
  useEffect(() => {
    if (!staged || status !== 'live') return;
    if (staged.frame) map.current?.frame(staged.frame, padding.current, canAnimate());
    else map.current?.showProvince(padding.current, canAnimate());
  }, [staged, status, map, padding]);
}

function canAnimate(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}
