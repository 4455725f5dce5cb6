import { useDeferredValue, useEffect } from 'react';
import { useActions, useAtlasState, useDerived, useMessages } from '../atlasContext.ts';
import { Areas, Nearby } from './Beside.tsx';
import { LineChoice } from './LineChoice.tsx';
import { LineIndex } from './LineIndex.tsx';
import { Nearest } from './Nearest.tsx';
import { OwnPoints } from './OwnPoints.tsx';
import { Reach } from './Reach.tsx';
import { RouteList } from './RouteList.tsx';
import { Sketch } from './Sketch.tsx';
import { Strip } from './Strip.tsx';
import { Summary } from './Summary.tsx';

/** What lies along a line and within reach of it, in the order that one meets it. */
export function CorridorView() {
  const actions = useActions();
  const messages = useMessages();
  const isDrawing = useAtlasState(({ sketch }) => sketch !== null);
  const selection = useAtlasState((state) => state.selection);
  // While the reach slides, the slider and the map go first and the lists follow.
  const corridor = useDeferredValue(useDerived((selectors) => selectors.corridor));
  useEffect(() => () => actions.cancelSketch(), [actions]);
  return (
    <section className="corridor" aria-label={messages.corridor.title}>
      <div className="corridor-body">
        <div className="corridor-choice">
          {isDrawing ? <Sketch /> : <LineChoice />}
          <Reach />
          {selection?.kind === 'division' && <Nearest adcode={selection.adcode} />}
        </div>
        {corridor ? (
          <div className="corridor-answer">
            <Summary corridor={corridor} />
            <Strip corridor={corridor} />
            <RouteList corridor={corridor} />
            <Nearby corridor={corridor} />
            <Areas corridor={corridor} />
            <OwnPoints />
            <p className="hint corridor-note">{messages.corridor.measureNote}</p>
          </div>
        ) : (
          <LineIndex />
        )}
      </div>
    </section>
  );
}
