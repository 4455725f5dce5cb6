import { useEffect } from 'react';
import type { Briefing } from '../../atlas/schema/briefing.ts';
import { useLibrary, useMessages, useWorkspace } from '../atlasContext.ts';
import { BriefingEditor } from './BriefingEditor.tsx';
import { BriefingRow } from './BriefingRow.tsx';
import { CreateButton } from './CaptureButton.tsx';
import { FileDrop } from './FileDrop.tsx';
import { UndoButton } from './UndoButton.tsx';
import { useAuthoring } from './useAuthoring.ts';

/** Every briefing there is, each a click away from the wall; or the one that is being edited. */
export function BriefingsPanel() {
  const { library } = useWorkspace();
  const edited = useLibrary(({ own, editing }) => own?.find(({ id }) => id === editing?.briefing));
  useEffect(() => void library.actions.load(), [library]);
  return (
    <div className="briefings">
      <Trouble />
      {edited ? <BriefingEditor briefing={edited} /> : <Shelves />}
    </div>
  );
}

function Trouble() {
  const { briefing: words } = useMessages();
  const trouble = useLibrary((shelves) => shelves.trouble);
  return (
    trouble && (
      <p className="doubt" role="alert">
        {words.trouble[trouble]}
      </p>
    )
  );
}

function Shelves() {
  const { briefing: words } = useMessages();
  const shipped = useLibrary((shelves) => shelves.shipped);
  const own = useLibrary((shelves) => shelves.own);
  if (!shipped || !own) return <p role="status">{words.loading}</p>;
  return (
    <>
      <div className="briefings-body">
        <p className="hint">{words.hint}</p>
        <FileDrop
          above={<Shelf name={words.own} briefings={own} isOwn />}
          below={<Shelf name={words.shipped} briefings={shipped} isOwn={false} />}
        />
      </div>
      <div className="author-bar">
        <CreateButton />
        <UndoButton />
      </div>
    </>
  );
}

interface ShelfProps {
  name: string;
  briefings: readonly Briefing[];
  isOwn: boolean;
}

function Shelf({ name, briefings, isOwn }: ShelfProps) {
  const { briefing: words } = useMessages();
  return (
    <section>
      <h2>{name}</h2>
      {isOwn && briefings.length === 0 && <p className="hint briefings-none">{words.noOwn}</p>}
      <ul>
        {briefings.map((briefing) => (
          <BriefingRow key={briefing.id} briefing={briefing} isOwn={isOwn} />
        ))}
      </ul>
      {isOwn && <Unfit />}
    </section>
  );
}

/** Briefings that an older atlas could open: still kept, and not passed over in silence. */
function Unfit() {
  const { briefing: words } = useMessages();
  const count = useLibrary(({ unfit }) => unfit.length);
  const { saveUnfit } = useAuthoring();
  if (count === 0) return null;
  return (
    <p className="hint briefings-none">
      {words.author.unfit(count)}{' '}
      <button type="button" className="link-button" onClick={saveUnfit}>
        {words.author.saveUnfit}
      </button>
    </p>
  );
}
