import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

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

afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
});
