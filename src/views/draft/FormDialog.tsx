import { Dialog } from '@base-ui/react/dialog';
import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Checked, Problem } from '../../atlas/problem.ts';
import type { Revision } from '../../own/draft/revision.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useMessages, useWorkspace } from '../atlasContext.ts';
import { fieldName } from './fieldWords.ts';
import { FormProblems } from './formProblems.ts';
import { problemWords } from './problemWords.ts';

interface FormDialogProps {
  title: string;
  /** Whether anything was typed that closing would lose. */
  isChanged: boolean;
  /** The revision with the record as it is typed, or what is wrong with it; asked when needed. */
  tryNow: () => Checked<Revision>;
  onKept: () => void;
  /** Takes the record away; null where there is none yet. */
  onRemove: (() => void) | null;
  onClose: () => void;
  children: ReactNode;
}

const NONE: readonly Problem[] = [];

/** The frame of a form: it keeps what is sound as a draft, and says at its fields what is not. */
export function FormDialog(props: FormDialogProps) {
  const { title, isChanged, tryNow, onKept, onRemove, onClose, children } = props;
  const { drafts } = useWorkspace();
  const { form } = useMessages().draft;
  const [hasTried, setTried] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const popup = useRef<HTMLDivElement>(null);
  const tried = hasTried ? tryNow() : null;
  const problems = tried && !tried.ok ? tried.problems : NONE;
  const keep = () => {
    const result = tryNow();
    if (result.ok) {
      drafts.actions.setRevision(result.value);
      onKept();
      onClose();
      return;
    }
    flushSync(() => setTried(true));
    popup.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  };
  return (
    <Dialog.Root
      open
      disablePointerDismissal
      onOpenChange={(open) => {
        if (open) return;
        if (isChanged && !isLeaving) setLeaving(true);
        else onClose();
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog draft-dialog" ref={popup}>
          <div className="dialog-head">
            <Dialog.Title>{title}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={form.close}>
              <Glyph name="close" />
            </Dialog.Close>
          </div>
          <FormProblems value={problems}>
            <div className="draft-form">
              <Dialog.Description className="hint">{form.intro}</Dialog.Description>
              {children}
            </div>
          </FormProblems>
          <div className="draft-foot">
            {problems.length > 0 && <Summary problems={problems} />}
            {isLeaving && <Leaving onStay={() => setLeaving(false)} onLeave={onClose} />}
            <button type="button" className="button is-primary" onClick={keep}>
              {form.save}
            </button>
            {onRemove && (
              <button
                type="button"
                className="button draft-remove"
                title={form.removeHelp}
                onClick={() => {
                  onRemove();
                  onClose();
                }}
              >
                {form.remove}
              </button>
            )}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Asks before what was typed is lost. */
function Leaving({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const { form } = useMessages().draft;
  return (
    <div className="draft-summary" role="alert">
      <p>{form.unkept}</p>
      <p className="draft-item-deeds">
        <button type="button" className="link-button" onClick={onLeave}>
          {form.leave}
        </button>
        <button type="button" className="link-button" onClick={onStay}>
          {form.stay}
        </button>
      </p>
    </div>
  );
}

/** Everything that is wrong, with the names of the fields, where the form is kept. */
function Summary({ problems }: { problems: readonly Problem[] }) {
  const messages = useMessages();
  const lines = problems.map((problem) =>
    [problem.field && fieldName(problem.field, messages), problemWords(problem, messages)]
      .filter(Boolean)
      .join(messages.list.colon),
  );
  const unique = [...new Set(lines)];
  return (
    <div className="draft-summary" role="alert">
      <p>{messages.draft.form.problems(unique.length)}</p>
      <ul>
        {unique.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
