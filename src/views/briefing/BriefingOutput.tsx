import { useState } from 'react';
import type { Briefing } from '../../atlas/schema/briefing.ts';
import { fetched } from '../../ui/fetched.ts';
import { useAtlasState, useMessages } from '../atlasContext.ts';
import { Part } from '../shell/Part.tsx';
import { told } from './talk.ts';

const SlidesExport = fetched(() =>
  import('./SlidesExport.tsx').then((module) => module.SlidesExport),
);
const BriefingPrint = fetched(() =>
  import('./BriefingPrint.tsx').then((module) => module.BriefingPrint),
);

/** Takes a briefing out of the atlas: as slides, or on paper. Two deeds among others. */
export function BriefingOutput({ briefing }: { briefing: Briefing }) {
  const { slides, list } = useMessages();
  const language = useAtlasState((state) => state.language);
  const [open, setOpen] = useState<'slides' | 'print' | null>(null);
  const title = told(briefing.title, language);
  const close = () => setOpen(null);
  return (
    <>
      {(['slides', 'print'] as const).map((deed) => (
        <button
          key={deed}
          type="button"
          className="link-button"
          aria-label={`${slides.open[deed]}${list.colon}${title}`}
          onClick={() => setOpen(deed)}
        >
          {slides.open[deed]}
        </button>
      ))}
      {open && (
        <Part onClose={close}>
          {open === 'slides' ? (
            <SlidesExport briefing={briefing} onClose={close} />
          ) : (
            <BriefingPrint briefing={briefing} onClose={close} />
          )}
        </Part>
      )}
    </>
  );
}
