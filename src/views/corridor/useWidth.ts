import { type RefObject, useEffect, useState } from 'react';

/** The width of an element in sixteenths of a rem, so that what is drawn grows with the type. */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(760);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      if (element.clientWidth > 0) setWidth((element.clientWidth / rem) * 16);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}

/** Units of the strip as a CSS length. */
export function rem(units: number): string {
  return `${(units / 16).toFixed(3)}rem`;
}
