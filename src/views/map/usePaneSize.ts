import { type RefObject, useLayoutEffect, useState } from 'react';
import type { PictureSize } from '../../map/page/mercator.ts';

/** Where nothing can be measured, as before the page is laid out. */
const UNMEASURED: PictureSize = { width: 1000, height: 780 };

/** The size of an element in CSS pixels, known before it is first painted. */
export function usePaneSize(pane: RefObject<HTMLElement | null>): PictureSize {
  const [size, setSize] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width === 0 || height === 0) return;
      setSize((known) =>
        known.width === width && known.height === height ? known : { width, height },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [pane]);
  return size;
}
