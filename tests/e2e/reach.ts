import type { Page } from '@playwright/test';

/** Elements that people press, choose from or type into. */
const CONTROLS =
  'button, a[href], input, select, textarea, summary, [role=tab], [role=option], [role=menuitem]';

/** Pixels by which the box of a word stands out of its line: ascenders, where lines are close. */
const SLACK = 4;

/**
 * What cannot be seen or reached: the page wider or taller than its window, words and controls cut
 * off where nothing scrolls to them.
 */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ controls, slack }) => {
      const root = document.documentElement;
      const found: string[] = [];
      if (root.scrollWidth > root.clientWidth) found.push(`the page, ${root.scrollWidth} px wide`);
      if (root.scrollHeight > root.clientHeight)
        found.push(`the page, ${root.scrollHeight} px tall`);
      const isTiny = ({ width, height }: DOMRect) => width <= 1 || height <= 1;
      const isHidden = (element: Element) =>
        !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ||
        // Words for screen readers alone are clipped away, or as small as can be.
        isTiny(element.getBoundingClientRect()) ||
        getComputedStyle(element).clipPath !== 'none' ||
        // What is drawn on a map ends where the map does.
        element.closest(
          '.visually-hidden, .skip-link, .map-pane, .static-map, .dossier-map, svg',
        ) !== null;
      const hasWords = (element: Element) =>
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
      for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
        if (!(hasWords(element) || element.matches(controls)) || isHidden(element)) continue;
        const range = document.createRange();
        range.selectNodeContents(element);
        const box = element.matches('input, select, textarea')
          ? element.getBoundingClientRect()
          : range.getBoundingClientRect();
        if (box.width < 1 || box.height < 1) continue;
        // A box that scrolls in a direction brings into sight what lies there.
        let scrolls = { x: false, y: false };
        for (let frame: Element | null = element; frame; frame = frame.parentElement) {
          const { overflowX, overflowY, textOverflow, position } = getComputedStyle(frame);
          scrolls = {
            x: scrolls.x || /auto|scroll/.test(overflowX) || textOverflow === 'ellipsis',
            y: scrolls.y || /auto|scroll/.test(overflowY),
          };
          const edge =
            frame === root || position === 'fixed'
              ? new DOMRect(0, 0, innerWidth, innerHeight)
              : frame.getBoundingClientRect();
          const isEdge = (overflow: string) =>
            frame === root || position === 'fixed' || /hidden|clip/.test(overflow);
          const isCut =
            (!scrolls.x &&
              isEdge(overflowX) &&
              (box.right > edge.right + slack || box.left < edge.left - slack)) ||
            (!scrolls.y &&
              isEdge(overflowY) &&
              (box.bottom > edge.bottom + slack || box.top < edge.top - slack));
          if (isCut) {
            const words = element.textContent?.trim() || element.getAttribute('aria-label');
            found.push(`${element.localName}.${element.className} “${words?.slice(0, 30)}”`);
            break;
          }
          if (position === 'fixed') break;
        }
      }
      return [...new Set(found)].slice(0, 12);
    },
    { controls: CONTROLS, slack: SLACK },
  );
}

/**
 * Controls smaller than 24 by 24 px that stand too near to another, as WCAG 2.2 (2.5.8) has it:
 * a circle of 24 px around the middle of each must not touch another control, nor its circle.
 */
export function crowded(page: Page): Promise<string[]> {
  return page.evaluate((controls) => {
    const LEAST = 24;
    const targets = [...document.querySelectorAll<HTMLElement>(controls)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => {
        // A box is pressed by its words as well.
        const isBox = element.matches('[type=checkbox], [type=radio], .visually-hidden');
        const label = isBox ? element.closest('label') : null;
        const box = (label ?? element).getBoundingClientRect();
        const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
        // Half a pixel is lost where type is scaled.
        const isSmall = Math.min(box.width, box.height) < LEAST - 0.5;
        return { element, box, middle, isSmall };
      })
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const found: string[] = [];
    for (const { element, middle, isSmall } of targets) {
      // Within a sentence lines decide; a badge on a strip stands for a row of the list under it.
      if (!isSmall || getComputedStyle(element).display === 'inline') continue;
      if (element.matches('.strip-badge')) continue;
      const near = targets.find((other) => {
        if (other.element.contains(element) || element.contains(other.element)) return false;
        const { left, right, top, bottom } = other.box;
        const away = Math.hypot(
          Math.max(left - middle.x, 0, middle.x - right),
          Math.max(top - middle.y, 0, middle.y - bottom),
        );
        const apart = Math.hypot(other.middle.x - middle.x, other.middle.y - middle.y);
        return away < LEAST / 2 - 0.5 || (other.isSmall && apart < LEAST - 0.5);
      });
      const name = (one: Element) => `${one.localName}.${one.className}`;
      if (near) found.push(`${name(element)} near ${name(near.element)}`);
    }
    return [...new Set(found)].slice(0, 8);
  }, CONTROLS);
}
