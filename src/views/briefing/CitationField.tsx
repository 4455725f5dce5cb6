import type { Clause } from '../../atlas/schema/records.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Picker } from '../../ui/Picker.tsx';
import { useAtlas, useAtlasState, useMessages, useText } from '../atlasContext.ts';
import { ClauseLink } from '../detail/facts.tsx';
import { clauseOptions, findClauses } from './clauseOptions.ts';

interface CitationFieldProps {
  clauses: readonly string[];
  onClauses: (clauses: readonly string[]) => void;
}

/** The clauses under a scene's caption: taken away one by one, added from a list to search. */
export function CitationField({ clauses, onClauses }: CitationFieldProps) {
  const atlas = useAtlas();
  const text = useText();
  const { author } = useMessages().briefing;
  return (
    <div className="citation-field">
      <h4>{author.citation}</h4>
      {clauses.length === 0 && <p className="hint">{author.noCitation}</p>}
      <ul>
        {clauses.map((id) => {
          const heading = atlas.clauses.get(id)?.heading;
          return (
            <li key={id}>
              <ClauseLink id={id} />
              <IconButton
                label={author.uncite(heading ? text(heading) : id)}
                onClick={() => onClauses(clauses.filter((one) => one !== id))}
              >
                <Glyph name="close" />
              </IconButton>
            </li>
          );
        })}
      </ul>
      <ClausePicker clauses={clauses} onClause={(id) => onClauses([...clauses, id])} />
    </div>
  );
}

const CLASSES = {
  place: 'clause-picker-place',
  list: 'clause-picker-popup',
  line: 'search-item',
};

interface ClausePickerProps {
  clauses: readonly string[];
  onClause: (id: string) => void;
}

function ClausePicker({ clauses, onClause }: ClausePickerProps) {
  const atlas = useAtlas();
  const messages = useMessages();
  const text = useText();
  const language = useAtlasState((state) => state.language);
  const { author } = messages.briefing;
  const options = clauseOptions(atlas, messages, language).filter(
    ({ clause }) => !clauses.includes(clause.id),
  );
  return (
    <Picker<Clause>
      label={author.cite}
      placeholder={`${author.cite}${messages.list.colon}${author.citeHint}`}
      find={(typed) => findClauses(options, typed).map(({ clause }) => clause)}
      keyOf={({ id }) => id}
      nameOf={({ heading }) => text(heading)}
      onPick={({ id }) => onClause(id)}
      count={author.citeResults}
      none={author.citeNone}
      classes={CLASSES}
      input={{ className: 'clause-picker-input' }}
    >
      {({ article, heading }) => (
        <>
          <span className="clause-place">
            {article === null ? messages.detail.slidesClause : messages.detail.article(article)}
          </span>
          <span>{text(heading)}</span>
        </>
      )}
    </Picker>
  );
}
