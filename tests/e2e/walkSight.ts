/** What is on show, as far as an address holds it: words by the part of the page they stand in. */
export type Sight = Record<string, string>;

declare global {
  interface Window {
    sight: {
      /** Close what lies over the desk and unfold what only this window has folded. */
      settle(): Promise<void>;
      read(): Sight;
    };
  }
}

/** Puts into the page, before its own scripts, what tells its sight. Runs in the page alone. */
export function installSight(): void {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
  const press = (key: string) => {
    const init = { key, bubbles: true, cancelable: true };
    (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', init));
  };
  const words = (selector: string) => all(selector).map(({ textContent }) => textContent);
  /** Boxes, pressed buttons and choices of a part, by their words. */
  const choices = (part: string) =>
    all(`${part} :is(input, select, [aria-pressed])`).map((control) => {
      const name =
        control.getAttribute('aria-label') ?? control.closest('label')?.textContent ?? '';
      if (control instanceof HTMLSelectElement) return `${name}: ${control.value}`;
      if (control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type))
        return `${name}: ${control.checked} ${control.indeterminate}`;
      return `${name}: ${control.getAttribute('aria-pressed') ?? ''}`;
    });

  window.sight = {
    settle: async () => {
      const isOpen = () => all('[role=dialog], [role=alertdialog], [role=menu]').length > 0;
      for (let count = 0; count < 20 && isOpen(); count += 1) {
        press('Escape');
        await frame();
        // A question whether to leave what was begun stays until it is answered.
        const answers = all('[role=alertdialog] button');
        if (count % 4 === 3) answers.at(-1)?.click();
      }
      (document.activeElement as HTMLElement | null)?.blur();
      if (all('.desk.is-left-folded:not(.is-playing)').length > 0) press('[');
      all('.legend-head[aria-expanded=false]').at(0)?.click();
      all('.is-large .workbench-controls [aria-pressed=true]').at(0)?.click();
      await frame();
      for (const trigger of all('.left-panel .disclosure-trigger[aria-expanded=false]'))
        trigger.click();
      for (const fold of all('.left-panel .layer-fold[aria-expanded=true]')) fold.click();
      await frame();
      for (const part of all('.workbench-view *')) {
        if (part.scrollTop !== 0 || part.scrollLeft !== 0) part.scrollTo(0, 0);
      }
      await frame();
    },
    read: () => {
      const panel = all('.left-panel [role=tab][aria-selected=true]').at(0)?.textContent ?? '';
      const isLayers = all('.left-panel .layers-panel').length > 0;
      return {
        page: [
          document.title,
          document.documentElement.lang,
          document.documentElement.dataset.theme,
        ].join(),
        address: location.search,
        counts: words('p.visually-hidden[role=status]').at(0) ?? '',
        legend: words('.legend-section').join('\n'),
        filters: words('.active-filters .chip').join('\n'),
        panel,
        layers: isLayers ? choices('.left-panel').join('\n') : '',
        detail: words('#detail-heading').join(),
        work: words('.workbench-tab[aria-expanded=true]').join(),
        workView: words('#workbench-view').join(),
        dossier: words('.dossier h1, .dossier h2').join('\n'),
        scale: words('.maplibregl-ctrl-scale').join(),
      };
    },
  };
}
