import { useId, useState } from 'react';
import { REACH_KM } from '../../store/state.ts';
import { useActions, useAtlasState, useMessages } from '../atlasContext.ts';

/** How far to either side the corridor goes: by slider, or typed. */
export function Reach() {
  const actions = useActions();
  const messages = useMessages();
  const id = useId();
  const reachKm = useAtlasState(({ corridor }) => corridor.reachKm);
  // What is being typed may for a while be no reach at all.
  const [typed, setTyped] = useState<string | null>(null);
  const set = (raw: string) => {
    const km = Number(raw);
    const isKnown = Number.isInteger(km) && km >= REACH_KM.least && km <= REACH_KM.most;
    if (isKnown) actions.setCorridor({ reachKm: km });
  };
  const bounds = { min: REACH_KM.least, max: REACH_KM.most, step: 1 };
  return (
    <div className="corridor-reach">
      <label htmlFor={id}>{messages.corridor.reach}</label>
      <input
        id={id}
        type="range"
        {...bounds}
        value={reachKm}
        onChange={({ target }) => set(target.value)}
      />
      <input
        type="number"
        {...bounds}
        aria-label={messages.corridor.reach}
        value={typed ?? reachKm}
        onChange={({ target }) => {
          setTyped(target.value);
          set(target.value);
        }}
        onBlur={() => setTyped(null)}
      />
    </div>
  );
}
