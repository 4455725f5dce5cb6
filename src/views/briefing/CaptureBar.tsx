import { Glyph } from '../../ui/Glyph.tsx';
import { useActions, useAtlasState, useLibrary, useMessages } from '../atlasContext.ts';
import { CaptureButton } from './CaptureButton.tsx';
import { RestsOnOwn } from './RestsOnOwn.tsx';
import { told } from './talk.ts';

/** Under the layers while a briefing is edited: captures the map without leaving them. */
export function CaptureBar() {
  const actions = useActions();
  const { author } = useMessages().briefing;
  const language = useAtlasState((state) => state.language);
  const edited = useLibrary(({ own, editing }) => own?.find(({ id }) => id === editing?.briefing));
  const opened = useLibrary(({ editing }) => editing?.scene);
  if (!edited) return null;
  const open = edited.scenes.find(({ id }) => id === opened);
  return (
    <div className="capture-bar">
      <button type="button" className="link-button" onClick={() => actions.setPanel('briefings')}>
        <Glyph name="back" /> {author.now(told(edited.title, language))}
      </button>
      <CaptureButton />
      <RestsOnOwn view={open?.view ?? ''} />
    </div>
  );
}
