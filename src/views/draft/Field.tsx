import { type ReactNode, useId } from 'react';
import { useProblemsAt } from './formProblems.ts';

/** What a control takes so that its label, its hint and its problems are read with it. */
export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface FieldProps {
  label: string;
  /** Where the field lies in the record: `note.zh`. */
  path: string;
  /** Whether problems of all that lies below show here. */
  isWhole?: boolean;
  hint?: string | undefined;
  children: (control: ControlProps) => ReactNode;
}

/** A field of a form: its name, its control, and what is wrong with it. */
export function Field({ label, path, isWhole = false, hint, children }: FieldProps) {
  const id = useId();
  const problems = useProblemsAt(path, isWhole);
  const more = [hint ? `${id}-hint` : '', problems.length > 0 ? `${id}-problems` : ''];
  return (
    <div className="draft-field" data-field={path}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-describedby': more.join(' ').trim() || undefined,
        'aria-invalid': problems.length > 0 || undefined,
      })}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Problems id={`${id}-problems`} problems={problems} />
    </div>
  );
}

/** A group of controls with a name, and what is wrong with the group as a whole. */
export function FieldGroup(props: Omit<FieldProps, 'children'> & { children: ReactNode }) {
  const { label, path, isWhole = false, hint, children } = props;
  const id = useId();
  const problems = useProblemsAt(path, isWhole);
  return (
    <fieldset
      className="draft-group"
      data-field={path}
      aria-describedby={problems.length > 0 ? id : undefined}
    >
      <legend>{label}</legend>
      {children}
      {hint && <p className="hint">{hint}</p>}
      <Problems id={id} problems={problems} />
    </fieldset>
  );
}

function Problems({ id, problems }: { id: string; problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <p className="draft-problem" id={id}>
      {problems.join(' · ')}
    </p>
  );
}
