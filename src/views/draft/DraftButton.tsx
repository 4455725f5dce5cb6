import { type ReactNode, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Assignment, Infrastructure } from '../../atlas/schema/records.ts';
import { fetched } from '../../ui/fetched.ts';
import { useMessages } from '../atlasContext.ts';
import { Part } from '../shell/Part.tsx';

const AssignmentForm = fetched(() =>
  import('./AssignmentForm.tsx').then((module) => module.AssignmentForm),
);
const ProjectForm = fetched(() => import('./ProjectForm.tsx').then((module) => module.ProjectForm));

/** What is to be drafted: a record corrected, or a new one, perhaps at a place. */
export type Drafting =
  | { file: 'assignments'; record: Assignment }
  | { file: 'assignments'; at: number | null }
  | { file: 'infrastructure'; record: Infrastructure }
  | { file: 'infrastructure'; at: null };

interface DraftButtonProps {
  what: Drafting;
  /** Read out: what is corrected or added. */
  label: string;
  className?: string;
  children: ReactNode;
}

/** Opens the form of a record. What came with a layer of the reader's own is corrected there. */
export function DraftButton({
  what,
  label,
  className = 'link-button',
  children,
}: DraftButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  if (what.file === 'assignments' && 'record' in what && what.record.layer) return null;
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      {/* The button stands in running text, where what is said while the form loads may not. */}
      {isOpen &&
        createPortal(
          <Part onClose={close}>
            {what.file === 'assignments' ? (
              <AssignmentForm
                record={'record' in what ? what.record : null}
                adcode={'at' in what ? what.at : null}
                onClose={close}
              />
            ) : (
              <ProjectForm record={'record' in what ? what.record : null} onClose={close} />
            )}
          </Part>,
          document.body,
        )}
    </>
  );
}

/** The button beside a record that corrects it. */
export function EditButton({ what, name }: { what: Drafting; name: string }) {
  const { draft } = useMessages();
  return (
    <DraftButton what={what} label={draft.editOf(name)}>
      {draft.edit}
    </DraftButton>
  );
}
