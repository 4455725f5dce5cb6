import { type RefObject, useEffect, useRef, useState } from 'react';
import { WORK_VIEWS, type WorkView } from '../../store/state.ts';
import { Glyph, type GlyphName } from '../../ui/Glyph.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useActions, useAtlasState, useMessages } from '../atlasContext.ts';
import { Part } from '../shell/Part.tsx';
import { VIEWS } from './workViews.ts';

const GLYPHS: Readonly<Record<WorkView, GlyphName>> = {
  table: 'table',
  matrix: 'matrix',
  compare: 'compare',
  shared: 'shared',
  corridor: 'corridor',
};

/**
 * Under the map: questions whose answer is more than a map. Its bar is always in sight; a view opens
 * above the bar's lower edge and takes half of the height, or all of it.
 */
export function Workbench() {
  const actions = useActions();
  const messages = useMessages();
  const work = useAtlasState((state) => state.work);
  const [isLarge, setLarge] = useState(false);
  const View = work && VIEWS[work];
  const bar = useRef<HTMLDivElement>(null);
  useFocusKept(bar, work);
  return (
    <section
      className={`workbench ${work ? 'is-open' : ''} ${isLarge ? 'is-large' : ''}`}
      aria-label={messages.workbench.title}
    >
      <div className="workbench-bar" ref={bar}>
        {WORK_VIEWS.map((view) => (
          <button
            key={view}
            type="button"
            data-view={view}
            className="workbench-tab"
            aria-expanded={work === view}
            aria-controls={work === view ? 'workbench-view' : undefined}
            onClick={() => actions.toggleWork(view)}
          >
            <Glyph name={GLYPHS[view]} />
            <span>{messages.workbench.views[view]}</span>
          </button>
        ))}
        {work && (
          <div className="workbench-controls">
            <IconButton
              label={isLarge ? messages.workbench.shrink : messages.workbench.enlarge}
              className="on-desktop"
              aria-pressed={isLarge}
              onClick={() => setLarge(!isLarge)}
            >
              <Glyph name={isLarge ? 'shrink' : 'enlarge'} />
            </IconButton>
            <IconButton label={messages.workbench.close} onClick={() => actions.openWork(null)}>
              <Glyph name="close" />
            </IconButton>
          </div>
        )}
      </div>
      {View && (
        <div className="workbench-view" id="workbench-view">
          <Part key={work}>
            <View />
          </Part>
        </div>
      )}
    </section>
  );
}

/** When a view closes under the keyboard, that is at the button that opens it again. */
function useFocusKept(bar: RefObject<HTMLDivElement | null>, work: WorkView | null): void {
  const last = useRef(work);
  useEffect(() => {
    const closed = last.current;
    last.current = work;
    if (work || !closed || document.activeElement !== document.body) return;
    bar.current?.querySelector<HTMLElement>(`[data-view="${closed}"]`)?.focus();
  }, [bar, work]);
}
