/*
 * jsdom works out every property of an element whenever one is asked for, which took half of these
 * tests' time. They load no style sheet: how an element shows follows from its kind, its attributes
 * and the style on it. Of what is inherited, visibility alone is asked for.
 */

const workOut = window.getComputedStyle.bind(window);
const displays = new Map<string, string>();

/** How elements of a kind show by themselves. */
function displayOf({ namespaceURI, localName }: Element): string {
  const kind = `${namespaceURI} ${localName}`;
  const known = displays.get(kind);
  if (known !== undefined) return known;
  const { display } = workOut(document.createElementNS(namespaceURI, localName));
  displays.set(kind, display);
  return display;
}

function valueIn(element: Element, property: string): string {
  const own = styleOn(element).getPropertyValue(property);
  if (own !== '') return own;
  if (property === 'display')
    return element.matches('[hidden], dialog:not([open])') ? 'none' : displayOf(element);
  if (property !== 'visibility') return '';
  return element.parentElement ? valueIn(element.parentElement, property) : 'visible';
}

const styleOn = (element: Element) => (element as HTMLElement | SVGElement).style;

/** Stands in for `getComputedStyle`; what stands before and after an element is empty. */
export function computedStyle(element: Element, pseudo?: string | null): CSSStyleDeclaration {
  const value = (property: string) => (pseudo ? '' : valueIn(element, property));
  return new Proxy(styleOn(element), {
    get(style, name) {
      if (name === 'getPropertyValue') return value;
      if (name === 'display' || name === 'visibility') return value(name);
      return Reflect.get(style, name, style);
    },
  });
}
