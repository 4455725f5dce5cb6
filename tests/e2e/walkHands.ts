/** What hands can do with a page, and the chances that they draw. */
export interface WalkHands {
  /** From 0 up to 1. */
  chance(): number;
  pick<Item>(items: readonly Item[]): Item;
  /** Whether no dialog or menu lies over the desk. */
  isClear(): boolean;
  isOffered(control: Element): boolean;
  /** A control that a hand could reach: seen, allowed, and with nothing over its middle. */
  reachable(): Element | null;
  /** Press, choose or write, as the control asks; in a field one of the words. */
  use(control: Element, words: readonly string[]): void;
  write(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string): void;
  pressKey(key: string): void;
  /** What a mouse sends. */
  send(element: Element, kinds: readonly string[], at: object, buttons?: number): void;
}

declare global {
  interface Window {
    walkHands: WalkHands;
  }
}

/**
 * Puts hands into the page: events as a mouse and a keyboard send them, but without the way through
 * the browser, so that thousands take no longer than the page takes to answer them. Runs in the
 * page: it can use nothing from around it.
 */
export function installHands(seed: number): void {
  const CONTROLS =
    'button, a[href], select, input, textarea, summary, [role=option], [role=tab], [role=gridcell], [role=menuitem], [role=button]';
  const GROUPS =
    '[role=dialog], [role=alertdialog], [role=menu], [role=listbox], [role=tablist], [role=tabpanel], [role=region], header, nav, aside, section, footer, table, form, li';
  // mulberry32, as tests/store/random.ts has it.
  let chanceState = seed;
  const chance = () => {
    chanceState = (chanceState + 0x6d2b79f5) | 0;
    let mixed = Math.imul(chanceState ^ (chanceState >>> 15), 1 | chanceState);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(chance() * limit);
  const pick = <Item>(items: readonly Item[]) => items[below(items.length)] as Item;

  const { note } = window.walkGuards;

  /** The dialog or menu in front, or else the whole page. */
  const front = (): ParentNode => {
    const layers = [...document.querySelectorAll('[role=dialog], [role=alertdialog], [role=menu]')];
    return layers.filter((layer) => layer.checkVisibility()).at(-1) ?? document;
  };
  const isOffered = (control: Element) =>
    control.checkVisibility({ visibilityProperty: true }) &&
    !control.closest('[inert], [aria-hidden=true], [data-base-ui-inert]') &&
    !control.matches(':disabled, [aria-disabled=true], [type=file], [type=hidden]') &&
    !(control instanceof HTMLAnchorElement && leavesPage(control));
  const leavesPage = (link: HTMLAnchorElement) =>
    link.hasAttribute('download') || !link.getAttribute('href')?.startsWith('#');
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}"`;

  const middleOf = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { clientX: left + width / 2, clientY: top + height / 2 };
  };
  const send = (element: Element, kinds: readonly string[], at: object, buttons = 1) => {
    for (const kind of kinds) {
      const init = {
        bubbles: true,
        cancelable: true,
        composed: true,
        view: window,
        detail: 1,
        ...at,
      };
      const Kind = kind.startsWith('pointer') ? PointerEvent : MouseEvent;
      const isPressed = kind === 'pointerdown' || kind === 'mousedown' || kind.endsWith('move');
      const extra = { pointerId: 1, isPrimary: true, pointerType: 'mouse' };
      element.dispatchEvent(
        new Kind(kind, { ...init, ...extra, buttons: isPressed ? buttons : 0 }),
      );
    }
  };
  const PRESS = ['pointerdown', 'mousedown'];
  const RELEASE = ['pointerup', 'mouseup'];
  const HOVER = ['pointerover', 'mouseover', 'pointermove', 'mousemove'];

  const reachable = (): Element | null => {
    const all = [...front().querySelectorAll(CONTROLS)].filter(isOffered);
    const groups = new Map<Element | null, Element[]>();
    for (const control of all) {
      const group = control.closest(GROUPS);
      groups.set(group, [...(groups.get(group) ?? []), control]);
    }
    for (let attempt = 0; attempt < 4 && groups.size > 0; attempt += 1) {
      const control = pick(pick([...groups.values()]));
      control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const { clientX, clientY } = middleOf(control);
      const hit = document.elementFromPoint(clientX, clientY);
      const isHit =
        hit !== null && (control.contains(hit) || hit.closest('label')?.contains(control));
      if (isHit) return control;
    }
    return null;
  };

  const write = (
    field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
    value: string,
  ) => {
    const prototype = Object.getPrototypeOf(field) as object;
    field.focus();
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };

  const use = (control: Element, words: readonly string[]) => {
    note(`uses ${nameOf(control)}`);
    if (control instanceof HTMLSelectElement) {
      return write(control, pick([...control.options]).value);
    }
    if (control instanceof HTMLInputElement && control.type === 'range') {
      const [least, most] = [Number(control.min || 0), Number(control.max || 100)];
      return write(control, String(least + below(most - least + 1)));
    }
    const isText =
      control instanceof HTMLTextAreaElement ||
      (control instanceof HTMLInputElement && !/^(checkbox|radio|button)$/.test(control.type));
    if (isText) return write(control as HTMLInputElement, pick(words));
    const at = middleOf(control);
    send(control, HOVER, at, 0);
    send(control, PRESS, at);
    if (control instanceof HTMLElement) control.focus();
    send(control, RELEASE, at);
    // A press can take the control away.
    if (control.isConnected) send(control, ['click'], at);
  };

  const pressKey = (key: string) => {
    note(`presses ${key}`);
    const target = document.activeElement ?? document.body;
    const init = { key, code: key, bubbles: true, cancelable: true, composed: true };
    target.dispatchEvent(new KeyboardEvent('keydown', init));
    target.dispatchEvent(new KeyboardEvent('keyup', init));
  };

  window.walkHands = {
    chance,
    pick,
    isClear: () => front() === document,
    isOffered,
    reachable,
    use,
    write,
    pressKey,
    send,
  };
}
