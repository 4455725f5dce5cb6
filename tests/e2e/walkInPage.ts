/** What a batch of steps came to. */
export interface Batch {
  log: readonly string[];
  /** The walk stops at the first. */
  troubles: readonly string[];
  /** How many steps were taken, over the whole walk. */
  taken: number;
}

declare global {
  interface Window {
    walker: {
      walk(steps: number): Promise<Batch>;
      /** Go where an address leads, as by the back button. */
      goTo(query: string): Promise<void>;
    };
  }
}

/**
 * Puts a walker into the page, on the guards and hands that are there: it presses what can be seen
 * and reached, types, searches, drags the map, drops files, goes back and forward. The same seed
 * draws the same chances; what they meet also hangs on how fast the page answers. Runs in the page:
 * it can use nothing from around it.
 */
export function installWalker(): void {
  const { note, log, troubles } = window.walkGuards;
  const { chance, pick, isClear, isOffered, reachable, use, write, pressKey, send } =
    window.walkHands;
  const WORDS = [
    '成都',
    'dy',
    '装备',
    'xyz',
    '',
    '510600',
    'a&b=c #?',
    '铁路',
    '2035',
    '🐼',
    'Zigong',
  ];
  const KEYS = [
    ...['/', '?', '[', ']', 'l', 't', 'e', 'p', 'f', 'b', 'Enter', ' ', 'Home', 'End', 'Delete'],
    ...['PageUp', 'PageDown', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
    ...['Escape', 'Escape', 'Escape', 'Escape'],
  ];
  const FILES: readonly [string, string][] = [
    [
      'parks.csv',
      '名称,经度,纬度,产值\n甲园区,104.4,31.1,12\n乙园区,104.7,31.5,30\n丙园区,106.1,30.8,7\n',
    ],
    ['output.csv', '市州,年份,产值（亿元）\n成都市,2024,100\n德阳市,2024,60\n绵阳市,2023,41\n'],
    ['places.csv', '市州,产业,力度\n德阳市,装备制造,巩固\n宜宾市,动力电池,打造\n'],
    ['broken.csv', 'a;b\n"unclosed,1\n\u0000\n'],
  ];
  const PRESS = ['pointerdown', 'mousedown'];
  const RELEASE = ['pointerup', 'mouseup'];
  const MOVE = ['pointermove', 'mousemove'];
  let taken = 0;

  const turn = () =>
    new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

  const mapPlace = () => {
    const canvas = document.querySelector('.map-canvas canvas');
    if (!canvas || !isClear()) return null;
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const at = {
      clientX: left + width * (0.1 + 0.8 * chance()),
      clientY: top + height * (0.1 + 0.8 * chance()),
    };
    return document.elementFromPoint(at.clientX, at.clientY) === canvas ? { canvas, at } : null;
  };
  const onMap = (
    deed: string,
    act: (canvas: Element, at: { clientX: number; clientY: number }) => void,
  ) => {
    const place = mapPlace();
    if (!place) return;
    note(`${deed} the map at ${Math.round(place.at.clientX)},${Math.round(place.at.clientY)}`);
    act(place.canvas, place.at);
  };
  const clickMap = (detail = 1) =>
    onMap('clicks', (canvas, at) => {
      send(canvas, MOVE, at, 0);
      send(canvas, PRESS, at);
      send(canvas, RELEASE, at);
      send(canvas, ['click'], at);
      if (detail > 1) send(canvas, [...PRESS, ...RELEASE, 'click', 'dblclick'], { ...at, detail });
    });
  const dragMap = () =>
    onMap('drags', (canvas, at) => {
      const by = { x: chance() * 240 - 120, y: chance() * 240 - 120 };
      send(canvas, PRESS, at);
      for (const share of [0.3, 0.6, 1]) {
        const to = { clientX: at.clientX + by.x * share, clientY: at.clientY + by.y * share };
        send(canvas, MOVE, to);
        if (share === 1) send(canvas, RELEASE, to);
      }
    });
  const turnWheel = () =>
    onMap('wheels', (canvas, at) => {
      const deltaY = pick([-400, -120, 120, 400]);
      canvas.dispatchEvent(
        new WheelEvent('wheel', { ...at, deltaY, bubbles: true, cancelable: true }),
      );
    });
  const hoverMap = () => onMap('points at', (canvas, at) => send(canvas, MOVE, at, 0));

  const search = () => {
    const field = document.querySelector<HTMLInputElement>('header [role=combobox]');
    if (!field || !isOffered(field) || !isClear()) return;
    const word = pick(WORDS);
    note(`searches "${word}"`);
    write(field, word);
  };

  const drop = () => {
    const [name, text] = pick(FILES);
    note(`drops ${name}`);
    const carried = new DataTransfer();
    carried.items.add(new File([text], name, { type: 'text/csv' }));
    for (const kind of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(kind, { dataTransfer: carried, bubbles: true, cancelable: true }),
      );
  };

  const go = (steps: 1 | -1) => {
    const { currentEntry, canGoBack, canGoForward } = window.navigation;
    const entry = window.navigation.entries()[(currentEntry?.index ?? 0) + steps];
    if (!(steps < 0 ? canGoBack : canGoForward) || !entry?.sameDocument) return;
    note(steps < 0 ? 'goes back' : 'goes forward');
    history.go(steps);
    return new Promise<void>((resolve) =>
      addEventListener('popstate', () => resolve(), { once: true }),
    );
  };

  const turnPage = (kind: 'language' | 'theme') => {
    const control = document.querySelector(
      kind === 'theme' ? 'header select' : 'header button[lang]',
    );
    if (control && isOffered(control) && isClear()) use(control, WORDS);
  };

  const DEEDS: readonly [weight: number, deed: () => unknown][] = [
    [
      60,
      () => {
        const control = reachable();
        if (control) use(control, WORDS);
        else pressKey('Escape');
      },
    ],
    [12, () => pressKey(pick(KEYS))],
    [4, search],
    [7, () => clickMap()],
    [1, () => clickMap(2)],
    [3, dragMap],
    [2, turnWheel],
    [4, hoverMap],
    [6, () => go(-1)],
    [4, () => go(1)],
    [1, () => turnPage('language')],
    [1, () => turnPage('theme')],
    [0.4, drop],
  ];
  const total = DEEDS.reduce((sum, [weight]) => sum + weight, 0);

  const step = async () => {
    taken += 1;
    let left = chance() * total;
    const deed = DEEDS.find(([weight]) => {
      left -= weight;
      return left < 0;
    })?.[1];
    await deed?.();
    await turn();
    // Mostly faster than any hand; now and then the page gets the time to paint.
    if (chance() < 0.05) await frame();
  };

  window.walker = {
    walk: async (steps) => {
      for (let count = 0; count < steps && troubles.length === 0; count += 1) await step();
      await frame();
      return { log, troubles, taken };
    },
    goTo: async (query) => {
      history.pushState(null, '', query);
      dispatchEvent(new PopStateEvent('popstate'));
      await frame();
    },
  };
}
