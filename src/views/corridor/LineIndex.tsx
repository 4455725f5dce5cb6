import { useActions, useMessages, useText } from '../atlasContext.ts';
import { useLineGroups } from './useLineGroups.ts';

/** Where no line is chosen yet: all of them, to begin from. */
export function LineIndex() {
  const actions = useActions();
  const messages = useMessages();
  const text = useText();
  const { groups, titleOf } = useLineGroups();
  return (
    <div className="corridor-answer corridor-index">
      <h2>{messages.corridor.chooseLine}</h2>
      <p className="hint">{messages.corridor.chooseHint}</p>
      <div className="corridor-groups">
        {groups.map((group) => (
          <section key={group.of} aria-label={titleOf(group)}>
            <h3>{titleOf(group)}</h3>
            <ul>
              {group.lines.map(({ line, name }) => {
                const target = line.kind === 'project' ? [{ kind: line.kind, id: line.id }] : [];
                return (
                  <li key={line.id}>
                    <button
                      type="button"
                      className="record-link"
                      onClick={() => {
                        actions.light([]);
                        actions.cancelSketch();
                        actions.setCorridor({ line });
                      }}
                      onPointerEnter={() => actions.light(target)}
                      onPointerLeave={() => actions.light([])}
                      onFocus={() => actions.light(target)}
                      onBlur={() => actions.light([])}
                    >
                      {text(name)}
                    </button>
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
