import { Combobox } from '@base-ui/react/combobox';
import { useState } from 'react';
import type { Clause } from '../../atlas/schema/records.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
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
  const [query, setQuery] = useState('');
  const options = clauseOptions(atlas, messages, language).filter(
    ({ clause }) => !clauses.includes(clause.id),
  );
  const found = findClauses(options, query).map(({ clause }) => clause);
  return (
    <Combobox.Root<Clause>
      items={found}
      filter={null}
      value={null}
      inputValue={query}
      onInputValueChange={(value, { reason }) => {
        if (reason !== 'item-press') setQuery(value);
      }}
      onValueChange={(clause) => {
        if (clause) onClause(clause.id);
        setQuery('');
      }}
      itemToStringLabel={(clause) => text(clause.heading)}
      autoHighlight
    >
      <Combobox.Input
        className="clause-picker-input"
        aria-label={author.cite}
        placeholder={`${author.cite}${messages.list.colon}${author.citeHint}`}
      />
      <Combobox.Portal>
        <Combobox.Positioner className="clause-picker-place" sideOffset={4} align="start">
          <Combobox.Popup className="clause-picker-popup">
            <Combobox.Status className="visually-hidden">
              {author.citeResults(found.length)}
            </Combobox.Status>
            <Combobox.Empty>
              {found.length === 0 && <p className="hint">{author.citeNone(query)}</p>}
            </Combobox.Empty>
            <Combobox.List aria-label={author.cite}>
              {(clause: Clause) => (
                <Combobox.Item key={clause.id} value={clause} className="search-item">
                  <span className="clause-place">
                    {clause.article === null
                      ? messages.detail.slidesClause
                      : messages.detail.article(clause.article)}
                  </span>
                  <span>{text(clause.heading)}</span>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
