import type { Language } from '../../atlas/schema/fields.ts';
import { diffOf, type FieldChange, type Piece, wordsDiff } from '../../own/draft/diffOf.ts';
import type { DraftFile, DraftRecords, Edit } from '../../own/draft/revision.ts';
import { useMessages } from '../atlasContext.ts';
import { fieldName, valueWords } from './fieldWords.ts';
import { useFieldWords } from './useFieldWords.ts';

/** What an edit changes, field by field: what goes struck through, what comes underlined. */
export function FieldDiff({ edit }: { edit: Edit<DraftRecords[DraftFile]> }) {
  const messages = useMessages();
  return (
    <dl className="draft-diff">
      {diffOf(edit).map((change) => (
        <div key={change.path}>
          <dt>{fieldName(change.path, messages)}</dt>
          <dd>
            <Change change={change} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Change({ change }: { change: FieldChange }) {
  const words = useFieldWords();
  const { draft } = useMessages();
  const { path } = change;
  if (change.kind === 'list') {
    const { gone, added } = change;
    if (gone.length + added.length === 0) return <span>{draft.reordered}</span>;
    const entries: Piece[] = [
      ...gone.map((one): Piece => ({ kind: 'gone', text: valueWords(path, one, words) })),
      ...added.map((one): Piece => ({ kind: 'added', text: valueWords(path, one, words) })),
    ];
    return (
      <ul>
        {entries.map((piece) => (
          <li key={`${piece.kind} ${piece.text}`}>
            <Marked piece={piece} />
          </li>
        ))}
      </ul>
    );
  }
  const { before, after } = change;
  const language = languageOf(path);
  const pieces: readonly Piece[] =
    language && typeof before === 'string' && typeof after === 'string'
      ? wordsDiff(before, after, language)
      : [
          ...(before === undefined
            ? []
            : [{ kind: 'gone' as const, text: valueWords(path, before, words) }]),
          ...(after === undefined
            ? []
            : [{ kind: 'added' as const, text: valueWords(path, after, words) }]),
        ];
  return placed(pieces).map(({ at, piece }) => (
    <Marked key={`${piece.kind} ${at}`} piece={piece} />
  ));
}

/** Pieces by where each begins, in characters: two may say the same. */
function placed(pieces: readonly Piece[]): { at: number; piece: Piece }[] {
  let end = 0;
  return pieces.map((piece) => {
    const at = end;
    end += piece.text.length;
    return { at, piece };
  });
}

function languageOf(path: string): Language | null {
  if (path.endsWith('.zh')) return 'zh';
  return path.endsWith('.en') ? 'en' : null;
}

function Marked({ piece: { kind, text } }: { piece: Piece }) {
  if (kind === 'gone') return <del>{text}</del>;
  return kind === 'added' ? <ins>{text}</ins> : <span>{text}</span>;
}
