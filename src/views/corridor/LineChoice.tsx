import type { CorridorLine } from '../../analysis/corridor/corridorLine.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useActions, useAtlasState, useMessages, useText } from '../atlasContext.ts';
import { useLineGroups } from './useLineGroups.ts';

const DRAWN = 'drawn';

/** Which line the corridor follows. */
export function LineChoice() {
  const actions = useActions();
  const messages = useMessages();
  const text = useText();
  const line = useAtlasState(({ corridor }) => corridor.line);
  const { groups, titleOf } = useLineGroups();
  const all = groups.flatMap(({ lines }) => lines);
  return (
    <div className="corridor-line">
      <label className="corridor-label">
        <span>{messages.corridor.line}</span>
        <select
          value={line ? keyOf(line) : ''}
          onChange={({ target }) => {
            const chosen = all.find((one) => keyOf(one.line) === target.value);
            if (chosen || target.value === '') {
              actions.setCorridor({ line: chosen?.line ?? null });
            }
          }}
        >
          <option value="">{messages.corridor.none}</option>
          {line?.kind === 'drawn' && <option value={DRAWN}>{messages.corridor.drawnLine}</option>}
          {groups.map((group) => (
            <optgroup key={group.of} label={titleOf(group)}>
              {group.lines.map((one) => (
                <option key={keyOf(one.line)} value={keyOf(one.line)}>
                  {text(one.name)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <div className="corridor-buttons">
        <button type="button" className="button" onClick={() => actions.startSketch()}>
          <Glyph name="corridor" />
          {messages.corridor.draw}
        </button>
        {line && (
          <button
            type="button"
            className="link-button"
            onClick={() => actions.setCorridor({ line: null })}
          >
            {messages.corridor.clear}
          </button>
        )}
      </div>
    </div>
  );
}

function keyOf(line: CorridorLine): string {
  return line.kind === 'drawn' ? DRAWN : `${line.kind} ${line.id}`;
}
