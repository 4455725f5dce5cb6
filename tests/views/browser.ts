import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { LANGUAGES } from '../../src/atlas/schema/fields.ts';
import { loadMessages } from '../../src/views/boot/messages.ts';
import { computedStyle } from './computedStyle.ts';

/** What jsdom lacks of a browser; there is no canvas and so no WebGL. */
class StillObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

// Finding out what is hidden takes jsdom most of a test's time.
configure({ defaultHidden: true, asyncUtilTimeout: 45_000 });

vi.stubGlobal('ResizeObserver', StillObserver);
vi.stubGlobal('matchMedia', (query: string) => ({
  matches: false,
  media: query,
  addEventListener: () => {},
  removeEventListener: () => {},
}));
HTMLCanvasElement.prototype.getContext = () => null;
Element.prototype.scrollIntoView = () => {};
Element.prototype.getAnimations = () => [];
window.getComputedStyle = computedStyle;

// The words are there before anything is drawn, as in the page.
await Promise.all(LANGUAGES.map(loadMessages));

afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
});
