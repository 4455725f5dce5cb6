import { useMemo, useState } from 'react';
import type { Assignment } from '../../atlas/schema/records.ts';
import { COMMITMENTS, PUBLISHED_EVIDENCES } from '../../atlas/schema/vocabulary.ts';
import { withdrawRecord } from '../../own/draft/edits.ts';
import { tryRecord } from '../../own/draft/tryRecord.ts';
import { useMessages, useWorkspace } from '../atlasContext.ts';
import { assignmentFields, newAssignment, rawAssignment } from './assignmentForm.ts';
import { FormDialog } from './FormDialog.tsx';
import { SelectField } from './InputField.tsx';
import { clauseOptions, divisionOptions, industryOptions } from './options.ts';
import { PickOne } from './PickFields.tsx';
import { Proof } from './Proof.tsx';
import { TextPair } from './TextPair.tsx';
import { useFieldWords } from './useFieldWords.ts';

interface AssignmentFormProps {
  /** The record to correct, shipped or drafted; null for a new one. */
  record: Assignment | null;
  /** Where a new one was asked for. */
  adcode: number | null;
  onClose: () => void;
}

/** Corrects an assignment, or adds one. */
export function AssignmentForm({ record, adcode, onClose }: AssignmentFormProps) {
  const { shipped, drafts } = useWorkspace();
  const messages = useMessages();
  const words = useFieldWords();
  const { fields: names, form } = messages.draft;
  const placeOf = (code: number) => {
    const division = shipped.divisions.get(code);
    return division?.level === 'county' && division.parent
      ? { adcode: division.parent, county: code }
      : { adcode: code, county: null };
  };
  const [first] = useState(() =>
    record ? assignmentFields(record) : newAssignment(adcode === null ? null : placeOf(adcode)),
  );
  const [fields, setFields] = useState(first);
  const change = (part: Partial<typeof fields>) => setFields((now) => ({ ...now, ...part }));
  const industries = useMemo(() => industryOptions(words), [words]);
  const divisions = useMemo(() => divisionOptions(words), [words]);
  const clauses = useMemo(() => clauseOptions(words), [words]);
  const raw = rawAssignment(fields);
  const isMoved = record !== null && raw.id !== record.id;
  return (
    <FormDialog
      title={record ? form.editAssignment : form.newAssignment}
      isChanged={fields !== first}
      tryNow={() =>
        tryRecord('assignments', raw, record?.id ?? null, drafts.getState().revision, shipped)
      }
      onKept={() => {}}
      onRemove={
        record &&
        (() => {
          const { revision } = drafts.getState();
          drafts.actions.setRevision(
            withdrawRecord(revision, shipped.records, 'assignments', record.id),
          );
        })
      }
      onClose={onClose}
    >
      <PickOne
        label={names.industry}
        path="industry"
        options={industries}
        picked={fields.industry}
        onPick={(industry) => change({ industry })}
      />
      <PickOne
        label={names.place}
        path="adcode"
        options={divisions}
        picked={fields.county ?? fields.adcode}
        onPick={(code) => change(placeOf(code))}
        {...(isMoved ? { hint: form.moved } : {})}
      />
      <div className="draft-row">
        <SelectField
          label={names.evidence}
          path="evidence"
          values={PUBLISHED_EVIDENCES}
          names={messages.evidence}
          value={fields.evidence}
          onChange={(evidence) => change({ evidence })}
        />
        <SelectField
          label={names.commitment}
          path="commitment"
          values={COMMITMENTS}
          names={messages.commitment}
          value={fields.commitment}
          onChange={(commitment) => change({ commitment })}
        />
      </div>
      <PickOne
        label={names.clause}
        path="clause"
        options={clauses}
        picked={fields.clause}
        hint={form.clauseHint}
        onPick={(clause) => change({ clause })}
      />
      <TextPair
        label={names.note}
        path="note"
        text={fields.note}
        isLong
        onChange={(note) => change({ note })}
      />
      <Proof fields={fields} onChange={change} />
    </FormDialog>
  );
}
