import { useState } from 'react';
import type { Joined } from '../../own/intake.ts';
import type { IssueReason, RowIssue } from '../../own/report.ts';
import { useImporting } from './importContext.ts';

/** Issues that are shown at once, and then further with each step. */
const PAGE = 50;

interface Pages {
  of: Joined;
  shown: number;
  /** What was fetched beyond the sample of the report. */
  fetched: readonly RowIssue[];
}

/** The issues of a reason, page by page; a new join begins with the first page again. */
export function useIssuePages(joined: Joined, reason: IssueReason, count: number) {
  const { actions } = useImporting();
  const [pages, setPages] = useState<Pages | null>(null);
  const [isLoading, setLoading] = useState(false);
  const { shown, fetched } = pages?.of === joined ? pages : { shown: PAGE, fetched: [] };
  const sample = joined.report.sample.filter((issue) => issue.reason === reason);
  const known = [...sample, ...fetched];
  return {
    issues: known.slice(0, shown),
    next: Math.min(PAGE, Math.max(0, count - shown)),
    isLoading,
    more: async () => {
      const wanted = shown + PAGE;
      if (wanted <= known.length || known.length >= count) {
        setPages({ of: joined, shown: wanted, fetched });
        return;
      }
      setLoading(true);
      try {
        const further = await actions.issues(reason, known.length, PAGE * 4);
        setPages({ of: joined, shown: wanted, fetched: [...fetched, ...further] });
      } finally {
        setLoading(false);
      }
    },
  };
}
