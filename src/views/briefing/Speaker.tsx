import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../atlas/schema/fields.ts';
import { DICTIONARIES } from '../dictionaries.ts';
import { KEYS, openLine, type Told, told } from './talk.ts';

/** The speaker's window: notes, what comes next and the time, in step with the briefing. */
export function Speaker() {
  const [heard, setHeard] = useState<Told | null>(null);
  const line = useRef<ReturnType<typeof openLine> | null>(null);
  useEffect(() => {
    const opened = openLine((talk) => {
      if (talk.kind === 'told') setHeard(talk);
      if (talk.kind === 'goodbye') setHeard(null);
    });
    line.current = opened;
    opened.tell({ kind: 'hello' });
    return () => opened.close();
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const wish = KEYS[event.key];
      if (!heard || !wish || wish === 'resume') return;
      event.preventDefault();
      const { scene, briefing } = heard;
      const goals = {
        next: scene + 1,
        back: scene - 1,
        first: 0,
        last: briefing.scenes.length - 1,
      };
      line.current?.tell(wish === 'blank' ? { kind: 'blank' } : { kind: 'go', scene: goals[wish] });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [heard]);
  const language = heard?.language ?? (navigator.language.startsWith('zh') ? 'zh' : 'en');
  const { speaker } = DICTIONARIES[language].briefing;
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = speaker.title;
  }, [language, speaker.title]);
  return (
    <main className="speaker">
      <header>
        <h1>{heard ? told(heard.briefing.title, language) : speaker.title}</h1>
        <Clock language={language} />
      </header>
      {heard ? <Cues heard={heard} /> : <p role="status">{speaker.waiting}</p>}
    </main>
  );
}

/** The scene on the wall, what to say to it, and the one after it. */
function Cues({ heard: { briefing, scene, citation, language } }: { heard: Told }) {
  const { speaker, player } = DICTIONARIES[language].briefing;
  const now = briefing.scenes[scene];
  const next = briefing.scenes[scene + 1];
  if (!now) return null;
  return (
    <>
      <section aria-label={speaker.now}>
        <p className="speaker-place">{player.scene(scene + 1, briefing.scenes.length)}</p>
        <h2>{told(now.title, language)}</h2>
        <p>{told(now.caption, language)}</p>
        <p className="hint">{citation}</p>
      </section>
      <section className="speaker-notes" aria-label={speaker.notes}>
        {told(now.notes, language) || <span className="hint">{speaker.noNotes}</span>}
      </section>
      <section className="speaker-next" aria-label={speaker.next}>
        <h3>{speaker.next}</h3>
        {next ? (
          <>
            <strong>{told(next.title, language)}</strong>
            <p>{told(next.caption, language)}</p>
          </>
        ) : (
          <p>{speaker.end}</p>
        )}
      </section>
    </>
  );
}

/** The time of day, and how long the talk has lasted since the window opened or was reset. */
function Clock({ language }: { language: Language }) {
  const { speaker } = DICTIONARIES[language].briefing;
  const [start, setStart] = useState(() => Date.now());
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const beat = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(beat);
  }, []);
  const seconds = Math.max(0, Math.round((now - start) / 1000));
  return (
    <div className="speaker-clock">
      <dl>
        <div>
          <dt>{speaker.clock}</dt>
          <dd>{new Date(now).toTimeString().slice(0, 5)}</dd>
        </div>
        <div>
          <dt>{speaker.elapsed}</dt>
          <dd>
            {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')}
          </dd>
        </div>
      </dl>
      <button type="button" className="link-button" onClick={() => setStart(Date.now())}>
        {speaker.reset}
      </button>
    </div>
  );
}
