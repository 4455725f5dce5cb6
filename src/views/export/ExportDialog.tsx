import { Dialog } from '@base-ui/react/dialog';
import { type CSSProperties, useRef, useState } from 'react';
import { Glyph } from '../../ui/Glyph.tsx';
import { useAtlasState, useMessages } from '../atlasContext.ts';
import { ExportForm } from './ExportForm.tsx';
import { ExportProgress } from './ExportProgress.tsx';
import { firstOptions } from './imageOptions.ts';
import { PageSvg } from './PageSvg.tsx';
import { useImageExport } from './useImageExport.ts';
import { usePage } from './usePage.ts';

/** Lays out a page around the map and saves it as an image. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const messages = useMessages();
  const { images } = messages;
  const language = useAtlasState((state) => state.language);
  const hasMoved = useAtlasState(({ camera, staged }) => Boolean(camera ?? staged?.frame));
  const [options, setOptions] = useState(() => firstOptions(hasMoved ? 'sight' : 'province'));
  const page = usePage(options);
  const { progress, save, cancel } = useImageExport();
  const svg = useRef<SVGSVGElement>(null);
  const isWorking = progress.step === 'working';
  const { layout, drawing, view, scale } = page;
  const { size } = layout;
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog export">
          <div className="dialog-head">
            <Dialog.Title>{images.title}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={images.close}>
              <Glyph name="close" />
            </Dialog.Close>
          </div>
          <Dialog.Description className="hint">{images.intro}</Dialog.Description>
          <figure className="export-preview" aria-label={images.preview}>
            <div
              className="export-sheet"
              style={{ '--ratio': size.width / size.height } as CSSProperties}
            >
              <PageSvg
                ref={svg}
                layout={layout}
                drawing={drawing}
                hue={
                  view.subject.kind === 'industry' ? view.subject.color : drawing.palette.inkSoft
                }
                scale={options.parts.has('scale') ? scale : null}
                north={options.parts.has('north') ? images.print.north : null}
                km={images.print.km}
                trueAt={images.print.trueAt(scale.latitude.toFixed(1))}
                language={language}
                label={page.title || messages.subtitle}
              />
            </div>
          </figure>
          <ExportForm
            options={options}
            onChange={(change) => setOptions((before) => ({ ...before, ...change }))}
            defaultTitle={page.defaultTitle}
            isDisabled={isWorking}
          />
          <div className="export-foot">
            <ExportProgress progress={progress} />
            {isWorking ? (
              <button type="button" className="button" onClick={cancel}>
                {images.cancel}
              </button>
            ) : (
              <button
                type="button"
                className="button export-save"
                onClick={() => svg.current && save(svg.current, page, options)}
              >
                <Glyph name="download" /> {images.save(images.formats[options.format].name)}
              </button>
            )}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
