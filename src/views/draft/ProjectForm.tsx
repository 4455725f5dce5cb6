import { useMemo, useRef, useState } from 'react';
import type { Infrastructure } from '../../atlas/schema/records.ts';
import { CATEGORIES, PUBLISHED_EVIDENCES, STATUSES } from '../../atlas/schema/vocabulary.ts';
import { applyRevision } from '../../own/draft/applyRevision.ts';
import { withdrawRecord } from '../../own/draft/edits.ts';
import { tryRecord } from '../../own/draft/tryRecord.ts';
import { countyLocator } from '../../own/understand/locate.ts';
import { useActions, useMessages, useWorkspace } from '../atlasContext.ts';
import { FormDialog } from './FormDialog.tsx';
import { InputField, SelectField } from './InputField.tsx';
import { clauseOptions } from './options.ts';
import { PickMany } from './PickFields.tsx';
import { PlaceField } from './PlaceField.tsx';
import { Proof } from './Proof.tsx';
import { newProject, PLACED_PRECISIONS, projectFields, rawProject } from './projectForm.ts';
import { TextPair } from './TextPair.tsx';
import { useFieldWords } from './useFieldWords.ts';

interface ProjectFormProps {
  /** The record to correct, shipped or drafted; null for a new one. */
  record: Infrastructure | null;
  onClose: () => void;
}

/** Corrects a project, or adds one. */
export function ProjectForm({ record, onClose }: ProjectFormProps) {
  const { shipped } = useWorkspace();
  const messages = useMessages();
  const words = useFieldWords();
  const { fields: names, form } = messages.draft;
  const [first] = useState(() => (record ? projectFields(record) : newProject()));
  const [fields, setFields] = useState(first);
  const change = (part: Partial<typeof fields>) => setFields((now) => ({ ...now, ...part }));
  const clauses = useMemo(() => clauseOptions(words), [words]);
  const locate = useMemo(() => countyLocator(shipped.geography.layers.counties), [shipped]);
  const deeds = useProjectDeeds(record);
  const { place } = fields;
  return (
    <FormDialog
      title={record ? form.editProject : form.newProject}
      isChanged={fields !== first}
      tryNow={() => deeds.tryRaw((id, taken) => rawProject(fields, id, taken, locate))}
      onKept={deeds.show}
      onRemove={record && deeds.remove}
      onClose={onClose}
    >
      <TextPair
        label={names.name}
        path="name"
        text={fields.name}
        onChange={(name) => change({ name })}
      />
      <div className="draft-row">
        <SelectField
          label={names.category}
          path="category"
          values={CATEGORIES}
          names={messages.categories}
          value={fields.category}
          onChange={(category) => change({ category })}
        />
        <SelectField
          label={names.status}
          path="status"
          values={STATUSES}
          names={messages.status}
          value={fields.status}
          onChange={(status) => change({ status })}
        />
        <InputField
          label={names.statusYear}
          path="statusYear"
          value={fields.statusYear}
          hint={form.yearHint}
          isNumber
          onChange={(statusYear) => change({ statusYear })}
        />
      </div>
      <div className="draft-row">
        <SelectField
          label={names.evidence}
          path="evidence"
          values={PUBLISHED_EVIDENCES}
          names={messages.evidence}
          value={fields.evidence}
          onChange={(evidence) => change({ evidence })}
        />
        {place.type !== 'area' && (
          <SelectField
            label={names.precision}
            path="precision"
            values={PLACED_PRECISIONS}
            names={place.type === 'point' ? messages.precisionPoint : messages.precision}
            value={fields.precision === 'area-by-county' ? 'schematic' : fields.precision}
            onChange={(precision) => change({ precision })}
          />
        )}
      </div>
      <PlaceField
        place={place}
        isNew={record === null}
        locate={locate}
        onChange={(changed) => change({ place: changed })}
      />
      <PickMany
        label={names.clauses}
        path="clauses"
        options={clauses}
        picked={fields.clauses}
        onChange={(chosen) => change({ clauses: chosen })}
      />
      <TextPair
        label={names.summary}
        path="summary"
        text={fields.summary}
        isLong
        onChange={(summary) => change({ summary })}
      />
      <Proof fields={fields} onChange={change} />
    </FormDialog>
  );
}

type MakeRaw = (id: string | null, taken: { has(id: string): boolean }) => { id: string };

/** A shipped project keeps its id; a drafted one is named anew, after what it is called now. */
function useProjectDeeds(record: Infrastructure | null) {
  const { shipped, drafts } = useWorkspace();
  const actions = useActions();
  const former = record?.id ?? null;
  const isShipped = shipped.records.infrastructure.some(({ id }) => id === former);
  const tried = useRef<string | null>(null);
  return {
    tryRaw: (make: MakeRaw) => {
      const { revision } = drafts.getState();
      const drafted = applyRevision(shipped.records, revision).infrastructure;
      // An id that was shipped stays that project's, though it be drafted away.
      const all = [...drafted, ...shipped.records.infrastructure].map(({ id }) => id);
      const taken = new Set(all.filter((id) => id !== former));
      const raw = make(isShipped ? former : null, taken);
      tried.current = raw.id;
      return tryRecord('infrastructure', raw, former, revision, shipped);
    },
    /** What was kept last shows in the detail. */
    show: () => {
      if (tried.current) actions.select({ kind: 'project', id: tried.current });
    },
    remove: () => {
      if (former === null) return;
      const { revision } = drafts.getState();
      const { records } = shipped;
      drafts.actions.setRevision(withdrawRecord(revision, records, 'infrastructure', former));
      actions.select(null);
    },
  };
}
