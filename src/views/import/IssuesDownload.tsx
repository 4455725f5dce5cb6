import { useState } from 'react';
import { csvOf } from '../../files/csv.ts';
import { fileNameOf } from '../../files/fileName.ts';
import { saveFile } from '../../files/save.ts';
import type { Opened } from '../../own/intake.ts';
import { issuesCsv } from '../../own/issuesCsv.ts';
import { ISSUE_REASONS, type IssueReason, type JoinReport } from '../../own/report.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useAtlasState, useMessages } from '../atlasContext.ts';
import { useImporting } from './importContext.ts';

interface IssuesDownloadProps {
  opened: Opened;
  report: JoinReport;
  name: string;
}

/** Every issue there is, as a file; also those that are not on the page. */
export function IssuesDownload({ opened, report, name }: IssuesDownloadProps) {
  const { report: words, csv } = useMessages().intake;
  const language = useAtlasState((state) => state.language);
  const { actions } = useImporting();
  const [saved, setSaved] = useState('');
  const save = async () => {
    const count = Object.values(report.counts).reduce((sum, one) => sum + one, 0);
    const issues = await actions.issues(null, 0, count);
    const reasons = Object.fromEntries(
      ISSUE_REASONS.map((reason) => [reason, words.reasons[reason].name]),
    ) as Record<IssueReason, string>;
    const [headings = [], ...rows] = issuesCsv(issues, opened.table.columns, {
      ...csv,
      reasons,
      effects: words.effects,
      language,
    });
    const columns = headings.map((header) => ({ key: header, header, width: 12 }));
    const file = fileNameOf([...words.fileWords, name], new Date(), 'csv');
    saveFile(csvOf({ columns, rows }), file);
    setSaved(words.saved(file));
  };
  return (
    <span className="import-download">
      <button type="button" className="button" onClick={() => void save()}>
        <Glyph name="download" /> {words.download}
      </button>
      <span className="hint" role="status">
        {saved}
      </span>
    </span>
  );
}
