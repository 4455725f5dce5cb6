import { useEffect, useMemo, useRef } from 'react';
import type { Briefing } from '../../atlas/schema/briefing.ts';
import type { Language } from '../../atlas/schema/fields.ts';
import type { Player } from './player.ts';
import { openLine, type Talk } from './talk.ts';

type SpeakerTargets = Pick<Player, 'go' | 'toggleBlank' | 'citation' | 'index'> & {
  briefing: Briefing;
  language: Language;
};

/** Tells the speaker's window where the briefing is, and does what it asks. */
export function useSpeakerLine(targets: SpeakerTargets, isHeard: boolean): void {
  const { briefing, index, citation, language, go, toggleBlank } = targets;
  const line = useRef<ReturnType<typeof openLine> | null>(null);
  const told: Talk = useMemo(
    () => ({ kind: 'told', briefing, scene: index, citation, language }),
    [briefing, index, citation, language],
  );
  const latest = useRef(told);
  latest.current = told;
  useEffect(() => {
    if (!isHeard || typeof BroadcastChannel === 'undefined') return;
    const opened = openLine((talk) => {
      if (talk.kind === 'hello') opened.tell(latest.current);
      if (talk.kind === 'go') go(talk.scene);
      if (talk.kind === 'blank') toggleBlank();
    });
    line.current = opened;
    opened.tell(latest.current);
    return () => {
      opened.tell({ kind: 'goodbye' });
      opened.close();
      line.current = null;
    };
  }, [go, toggleBlank, isHeard]);
  useEffect(() => line.current?.tell(told), [told]);
}
