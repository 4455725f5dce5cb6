import { useEffect, useRef, useState } from 'react';
import { fileNameOf } from '../../files/fileName.ts';
import { saveFile } from '../../files/save.ts';
import { useAtlas, useMessages } from '../atlasContext.ts';
import { CaptureError, type CaptureTrouble, captureMap } from './captureMap.ts';
import type { ImageOptions } from './imageOptions.ts';
import { composePage, pngOf, svgOf } from './pictures.ts';
import type { Page } from './usePage.ts';

/** What takes time, in its order. */
export const STAGES = ['map', 'page', 'file'] as const;
export type Stage = (typeof STAGES)[number];

/** How far an export is. */
export type Progress =
  | { step: 'idle' }
  | { step: 'working'; stage: Stage }
  | { step: 'cancelled' }
  /** `isStill`: the map is of vectors, since the browser has no WebGL 2. */
  | { step: 'done'; name: string; isStill: boolean }
  | { step: 'failed'; trouble: Exclude<CaptureTrouble, 'no-webgl'> };

/** Makes the file of a page, tells how far it is, and stops when it is told to or left. */
export function useImageExport() {
  const atlas = useAtlas();
  const messages = useMessages();
  const [progress, setProgress] = useState<Progress>({ step: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const save = async (svg: SVGSVGElement, page: Page, { format, ratio }: ImageOptions) => {
    const cancel = new AbortController();
    const { signal } = cancel;
    running.current = cancel;
    const reach = (stage: Stage) => {
      signal.throwIfAborted();
      setProgress({ step: 'working', stage });
    };
    try {
      let content: Blob;
      let isStill = false;
      if (format === 'svg') {
        reach('file');
        content = svgOf(svg);
      } else {
        reach('map');
        const map = await liveMap(page, ratio, signal);
        isStill = map === null;
        reach('page');
        const { layout, drawing } = page;
        const canvas = await composePage(svg, layout, map, ratio, drawing.palette.halo);
        reach('file');
        content = await pngOf(canvas);
      }
      signal.throwIfAborted();
      const name = fileNameOf([messages.title, page.title || messages.subtitle], page.date, format);
      saveFile(content, name);
      setProgress({ step: 'done', name, isStill });
    } catch (error) {
      if (signal.aborted) return;
      const trouble = error instanceof CaptureError ? error.trouble : 'failed';
      setProgress({ step: 'failed', trouble: trouble === 'too-large' ? trouble : 'failed' });
    }
  };

  /** Null where there is no WebGL 2. */
  const liveMap = async ({ view, camera, layout }: Page, ratio: number, signal: AbortSignal) => {
    const { width, height } = layout.map;
    try {
      return await captureMap({
        atlas,
        view,
        where: camera,
        width,
        height,
        pixelRatio: ratio,
        signal,
      });
    } catch (error) {
      if (error instanceof CaptureError && error.trouble === 'no-webgl') return null;
      throw error;
    }
  };

  const cancel = () => {
    running.current?.abort();
    setProgress({ step: 'cancelled' });
  };
  return { progress, save, cancel };
}
