import { useMessages } from '../atlasContext.ts';
import { type Progress, STAGES } from './useImageExport.ts';

/** How far an export is, how it went, and when it failed what to do. */
export function ExportProgress({ progress }: { progress: Progress }) {
  const { images } = useMessages();
  if (progress.step === 'failed')
    return (
      <p className="export-trouble" role="alert">
        {images.trouble[progress.trouble]}
      </p>
    );
  const stage = progress.step === 'working' ? STAGES.indexOf(progress.stage) : null;
  const said = wordsOf(progress, images);
  return (
    <div className="export-progress">
      {stage !== null && (
        <div
          className="export-bar"
          role="progressbar"
          aria-label={images.progress}
          aria-valuemin={0}
          aria-valuemax={STAGES.length}
          aria-valuenow={stage}
          aria-valuetext={said}
        >
          <span style={{ inlineSize: `${((stage + 0.5) / STAGES.length) * 100}%` }} />
        </div>
      )}
      <p role="status">{said}</p>
    </div>
  );
}

function wordsOf(
  progress: Exclude<Progress, { step: 'failed' }>,
  images: ReturnType<typeof useMessages>['images'],
): string {
  switch (progress.step) {
    case 'idle':
      return '';
    case 'working':
      return images.steps[progress.stage];
    case 'cancelled':
      return images.cancelled;
    case 'done':
      return progress.isStill
        ? `${images.done(progress.name)} ${images.drawnStill}`
        : images.done(progress.name);
  }
}
