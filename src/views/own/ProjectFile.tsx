import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../atlas/problem.ts';
import { fileNameOf } from '../../files/fileName.ts';
import { saveFile } from '../../files/save.ts';
import { openProject } from '../../own/project/openProject.ts';
import { MOST_PROBLEMS, writeProject } from '../../own/project/projectFile.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useAtlasState, useMessages, useWorkspace } from '../atlasContext.ts';
import { ProjectDialog } from './ProjectDialog.tsx';
import { projectProblemWords } from './projectProblemWords.ts';
import { projectOf, type Taking, takeProject, takingOf } from './projectTaking.ts';

/** How far opening or saving is. */
type Step =
  | { step: 'idle' }
  | { step: 'said'; words: string }
  | { step: 'trouble'; words: string }
  | { step: 'refused'; file: string; problems: readonly Problem[] }
  | { step: 'asking'; file: string; taking: Taking };

/** Saves all of the reader's own as one file, and opens such a file. */
export function ProjectFile() {
  const workspace = useWorkspace();
  const messages = useMessages();
  const words = messages.own.project;
  const input = useRef<HTMLInputElement>(null);
  const [now, setNow] = useState<Step>({ step: 'idle' });
  const save = async () => {
    try {
      const json = writeProject(await projectOf(workspace));
      const name = fileNameOf([messages.title, words.name], new Date(), 'json');
      saveFile(new Blob([json], { type: 'application/json' }), name);
      setNow({ step: 'said', words: words.saved(name) });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      setNow({ step: 'trouble', words: words.tooLarge });
    }
  };
  const open = async (file: File) => {
    setNow({ step: 'said', words: words.reading(file.name) });
    const { divisions, industries } = workspace.shipped.records;
    const context = { divisions, industries, page: location.href };
    try {
      const checked = await openProject(file, context);
      setNow(
        checked.ok
          ? { step: 'asking', file: file.name, taking: await takingOf(checked.value, workspace) }
          : { step: 'refused', file: file.name, problems: checked.problems },
      );
    } catch {
      setNow({ step: 'trouble', words: words.failed(file.name) });
    }
  };
  const dismiss = () => setNow({ step: 'idle' });
  const handed = useAtlasState(({ project }) => project);
  const opening = useRef(open);
  opening.current = open;
  useEffect(() => {
    if (!handed) return;
    workspace.store.actions.projectTaken();
    void opening.current(handed);
  }, [handed, workspace.store]);
  return (
    <section className="own-project" aria-labelledby="project-heading">
      <h2 id="project-heading">{words.title}</h2>
      <p className="hint">{words.hint}</p>
      <p className="own-ways">
        <button type="button" className="button" onClick={() => void save()}>
          <Glyph name="download" /> {words.save}
        </button>
        <button type="button" className="button" onClick={() => input.current?.click()}>
          {words.open}
        </button>
      </p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={words.open}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void open(file);
          // The same file, mended, can be chosen again.
          target.value = '';
        }}
      />
      <p className="hint" role="status">
        {now.step === 'said' && now.words}
      </p>
      {now.step === 'trouble' && (
        <p className="doubt" role="alert">
          {now.words}
        </p>
      )}
      {now.step === 'refused' && <Refusal {...now} onDismiss={dismiss} />}
      {now.step === 'asking' && (
        <ProjectDialog
          file={now.file}
          taking={now.taking}
          onClose={dismiss}
          onTake={() => {
            takeProject(now.taking, workspace);
            const { unusable } = now.taking;
            const said = [words.taken(now.file), ...(unusable ? [words.viewLost(unusable)] : [])];
            setNow({ step: 'said', words: said.join(' ') });
          }}
        />
      )}
    </section>
  );
}

interface RefusalProps {
  file: string;
  problems: readonly Problem[];
  onDismiss: () => void;
}

/** Everything that is wrong with a file, each once. */
function Refusal({ file, problems, onDismiss }: RefusalProps) {
  const messages = useMessages();
  const words = messages.own.project;
  const lines = new Set(problems.map((problem) => projectProblemWords(problem, messages)));
  return (
    <div className="refusal" role="alert">
      <p>{words.refused(file)}</p>
      <ul>
        {[...lines].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {problems.length >= MOST_PROBLEMS && <p className="hint">{words.more(MOST_PROBLEMS)}</p>}
      <button type="button" className="button" onClick={onDismiss}>
        <Glyph name="close" /> {words.dismiss}
      </button>
    </div>
  );
}
