import type { OwnLayer } from '../../own/layer.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useMessages, useNumber } from '../atlasContext.ts';
import { missingIn } from './columnRoles.ts';
import { ImportProgress } from './ImportProgress.tsx';
import { useImport, useImporting } from './importContext.ts';
import type { useReplacing } from './useReplacing.ts';

interface ImportFootProps {
  replaces: OwnLayer | null;
  replacing: ReturnType<typeof useReplacing>;
}

/** How far it is, what came of it, and the button that adds it, or says why it cannot. */
export function ImportFoot({ replaces, replacing }: ImportFootProps) {
  const { intake: words } = useMessages();
  const number = useNumber();
  const { actions } = useImporting();
  const working = useImport((state) => state.working);
  const joined = useImport((state) => state.joined);
  const opened = useImport((state) => state.opened);
  const settings = useImport((state) => state.settings);
  const isAwaiting = useImport(({ awaitedKind }) => awaitedKind !== null);
  const lacking = opened && settings ? missingIn(settings, opened) : null;
  const { report } = joined ?? {};
  const isReady = !working && !isAwaiting && !lacking && report !== undefined && report.added > 0;
  const said = !report
    ? ''
    : lacking
      ? words.missing[lacking]
      : report.added === 0
        ? words.noRows
        : words.report.sum(number(report.read), number(report.added), number(report.leftOut));
  const rows = number(report?.added ?? 0);
  return (
    <div className="import-foot">
      {working && <ImportProgress working={working} />}
      <p className={working ? 'visually-hidden' : 'import-said'} role="status" id="import-said">
        {working && working.step !== 'joining' ? words.steps[working.step] : said}
      </p>
      {!working && report && Object.keys(report.counts).length > 0 && (
        <button type="button" className="link-button" onClick={showReport}>
          {words.report.see}
        </button>
      )}
      {working && (
        <button type="button" className="button" onClick={actions.cancel}>
          {words.cancel}
        </button>
      )}
      {opened && settings && (
        <button
          type="button"
          className="button import-add"
          aria-describedby="import-said"
          disabled={!isReady || replacing.isBusy}
          onClick={() => void replacing.goOn()}
        >
          {!replaces ? (
            <>
              <Glyph name="plus" /> {words.add(rows)}
            </>
          ) : replacing.isBusy ? (
            words.diff.working
          ) : replacing.diff ? (
            words.replace(rows)
          ) : (
            words.diff.show
          )}
        </button>
      )}
    </div>
  );
}

/** The report is further down the page. */
function showReport(): void {
  const heading = document.getElementById('import-report');
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
