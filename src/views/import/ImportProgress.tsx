import { useMessages, useNumber } from '../atlasContext.ts';
import type { ImportState } from './importState.ts';

/** What is being done, and how far it is. */
export function ImportProgress({ working }: { working: NonNullable<ImportState['working']> }) {
  const { intake: words } = useMessages();
  const number = useNumber();
  const { step, share } = working;
  const percent = share === null ? null : Math.round(share * 100);
  return (
    <div className="import-progress">
      <div
        className={`import-bar ${percent === null ? 'is-unknown' : ''}`}
        role="progressbar"
        aria-label={words.progress}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(percent === null ? {} : { 'aria-valuenow': percent })}
        aria-valuetext={
          percent === null
            ? words.steps[step]
            : `${words.steps[step]} ${words.share(number(percent))}`
        }
      >
        <span style={percent === null ? {} : { inlineSize: `${percent}%` }} />
      </div>
      <span>
        {words.steps[step]}
        {percent !== null && ` ${words.share(number(percent))}`}
      </span>
    </div>
  );
}
