import { useEffect } from 'react';
import { MOST_CORNERS } from '../../store/state.ts';
import { useActions, useAtlasState, useMessages } from '../atlasContext.ts';
import { PlacePicker } from './PlacePicker.tsx';

/** Drawing a line: corner by corner on the map, or by naming places. */
export function Sketch() {
  const actions = useActions();
  const { drawing } = useMessages().corridor;
  const count = useAtlasState(({ sketch }) => sketch?.length ?? 0);
  useSketchKeys();
  return (
    <section className="corridor-sketch" aria-label={drawing.title}>
      <h2>{drawing.title}</h2>
      <p className="hint">{drawing.help}</p>
      <PlacePicker />
      <p className="corridor-corners" role="status">
        {drawing.corners(count, MOST_CORNERS)}
      </p>
      <div className="corridor-buttons">
        <button
          type="button"
          className="button"
          disabled={count < 2}
          onClick={() => actions.finishSketch()}
        >
          {drawing.finish}
        </button>
        <button
          type="button"
          className="button"
          disabled={count === 0}
          onClick={() => actions.dropCorner()}
        >
          {drawing.undo}
        </button>
        <button type="button" className="link-button" onClick={() => actions.cancelSketch()}>
          {drawing.cancel}
        </button>
      </div>
    </section>
  );
}

/**
 * The keys of drawing. They come before the page's own, which would close the workbench, and leave
 * fields and buttons alone; an empty field lets Enter, Backspace and Esc through.
 */
function useSketchKeys() {
  const actions = useActions();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (target instanceof HTMLInputElement && target.value !== '') return;
      const isPressed = target instanceof HTMLElement && target.matches('button, a, select');
      const action = {
        Enter: isPressed ? undefined : actions.finishSketch,
        Backspace: actions.dropCorner,
        Escape: actions.cancelSketch,
      }[key];
      if (!action) return;
      event.preventDefault();
      event.stopPropagation();
      action();
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, [actions]);
}
