import type { Corridor } from '../../analysis/corridor/corridor.ts';
import { nameOfLine } from '../../analysis/corridor/corridorLine.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useActions, useAtlas, useMessages, useNumber, useText } from '../atlasContext.ts';
import { RecordLink } from '../detail/facts.tsx';
import { useKm } from './words.ts';

/** The corridor in a sentence, and how far its course may be trusted. */
export function Summary({ corridor }: { corridor: Corridor }) {
  const atlas = useAtlas();
  const actions = useActions();
  const messages = useMessages();
  const text = useText();
  const number = useNumber();
  const km = useKm();
  const { course, reachKm, prefectures, projects, areas } = corridor;
  const { line, stretches } = course;
  const words = messages.corridor.summary;
  const name = nameOfLine(atlas, line);
  const crossed = new Set(stretches.flatMap(({ adcode }) => adcode ?? []));
  const places = prefectures.reduce(
    (sum, { byCounty, byPrefecture }) => sum + byCounty.length + byPrefecture.length,
    0,
  );
  const first = [
    words.length(km(course.lengthKm)),
    ...(crossed.size > 0 && course.insideKm < course.lengthKm - 1
      ? [words.inside(km(course.insideKm))]
      : []),
    ...(course.borderKm >= 1 ? [words.border(km(course.borderKm))] : []),
    crossed.size > 0 ? words.crosses(crossed.size, course.counties.length) : words.outside,
  ].join(words.comma);
  const second = words.holds(number(reachKm), projects.length + areas.length, places);
  return (
    <div className="corridor-summary">
      <h2>
        {name && line.kind === 'project' ? (
          <RecordLink to={line}>{text(name)}</RecordLink>
        ) : name ? (
          text(name)
        ) : (
          messages.corridor.drawnLine
        )}
      </h2>
      <Trust corridor={corridor} />
      <button
        type="button"
        className="button"
        onClick={() => actions.openDossier({ kind: 'corridor' })}
      >
        <Glyph name="print" /> {messages.dossier.open}
      </button>
      <p role="status">
        {sentence(first)}
        {words.stop}
        {sentence(second)}
        {words.stop.trim()}
      </p>
    </div>
  );
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function Trust({ corridor: { course } }: { corridor: Corridor }) {
  const atlas = useAtlas();
  const messages = useMessages();
  const { line } = course;
  if (line.kind === 'drawn') return <span className="tag">{messages.corridor.drawnNote}</span>;
  const project = line.kind === 'project' ? atlas.projects.get(line.id) : undefined;
  if (!project) return null;
  return (
    <>
      <span className="tag">{messages.status[project.status]}</span>
      <span className="tag">{messages.precision[project.precision]}</span>
    </>
  );
}
