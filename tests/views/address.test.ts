// @vitest-environment jsdom
import './browser.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { initialState } from '../../src/store/state.ts';
import { type AtlasStore, createAtlasStore } from '../../src/store/store.ts';
import { followAddress, readAddress, readerDefaults } from '../../src/views/shell/address.ts';
import { atlas } from './realAtlas.ts';

const initial = initialState(atlas, 'zh', 'light');
const CAMERA = { longitude: 104, latitude: 30, zoom: 6 };
let store: AtlasStore;
let stop = () => {};
const unusable = vi.fn();
const push = vi.spyOn(history, 'pushState');
const replace = vi.spyOn(history, 'replaceState');

function follow() {
  const { state } = readAddress(initial, atlas);
  store = createAtlasStore(() => atlas, initial, state);
  stop = followAddress(store, initial, () => atlas, unusable);
  push.mockClear();
  replace.mockClear();
}

/** As the back button does: another address, then the event. */
function arriveAt(query: string) {
  history.replaceState(null, '', query);
  replace.mockClear();
  dispatchEvent(new PopStateEvent('popstate'));
}

beforeEach(() => {
  history.replaceState(null, '', '/atlas/#top');
  unusable.mockClear();
  follow();
});
afterEach(() => stop());

describe('following the address', () => {
  it('writes language and theme out, so that a link looks the same to all', () => {
    expect(location.search).toBe('?lang=zh&theme=light');
    expect(location.pathname).toBe('/atlas/');
    expect(location.hash).toBe('#top');
  });

  it('makes a step of every choice', () => {
    store.actions.select({ kind: 'division', adcode: 510600 });
    expect(location.search).toContain('sel=d.510600');
    store.actions.onlyIndustry('equipment');
    expect(location.search).toContain('on=equipment');
    store.actions.setLanguage('en');
    expect(location.search).toContain('lang=en');
    expect(push).toHaveBeenCalledTimes(3);
    expect(replace).not.toHaveBeenCalled();
  });

  it('rewrites the step when only the map moves', () => {
    store.actions.setCamera(CAMERA);
    expect(location.search).toContain('at=104.0000%2C30.0000%2C6.000');
    expect(push).not.toHaveBeenCalled();
    expect(replace).toHaveBeenCalledTimes(1);
  });

  it('makes a step of a choice that moves the map as well', () => {
    store.actions.setCamera(CAMERA);
    store.actions.toggleCategory('gas');
    push.mockClear();
    store.actions.resetAll();
    expect(location.search).toBe('?lang=zh&theme=light');
    expect(push).toHaveBeenCalledTimes(1);
  });

  it('resets what a link came with too', () => {
    stop();
    history.replaceState(null, '', '?lang=en&on=equipment&figure=gdp.latest&projects=gas');
    follow();
    store.actions.resetIndustries();
    expect(location.search).toBe('?lang=en&theme=light&projects=gas&figure=gdp.latest');
    store.actions.resetAll();
    expect(location.search).toBe('?lang=en&theme=light');
  });

  it('writes nothing when something is only pointed at or nothing changes', () => {
    store.actions.light([{ kind: 'division', adcode: 510600 }]);
    store.actions.select(null);
    expect(push).not.toHaveBeenCalled();
    expect(replace).not.toHaveBeenCalled();
  });

  it('restores the state of a step that is returned to, without a new step', () => {
    store.actions.onlyIndustry('equipment');
    push.mockClear();
    arriveAt('/atlas/?lang=en&theme=dark&on=materials&sel=d.510600&view=table&at=104,30,6');
    expect(store.getState()).toMatchObject({
      language: 'en',
      theme: 'dark',
      industries: new Set(['materials']),
      selection: { kind: 'division', adcode: 510600 },
      work: 'table',
      camera: CAMERA,
    });
    expect(push).not.toHaveBeenCalled();
    expect(replace).not.toHaveBeenCalled();
    arriveAt('/atlas/?lang=zh&theme=light');
    expect(store.getState()).toMatchObject({ ...initial });
  });

  it('reports an unusable address and shows the default view', () => {
    store.actions.onlyIndustry('equipment');
    arriveAt('/atlas/?on=steam-looms');
    expect(unusable).toHaveBeenCalledExactlyOnceWith('on');
    expect(store.getState().industries).toEqual(initial.industries);
  });

  it('stops', () => {
    stop();
    store.actions.onlyIndustry('equipment');
    expect(push).not.toHaveBeenCalled();
    arriveAt('/atlas/?view=table');
    expect(store.getState().work).toBeNull();
  });
});

describe('reading the address', () => {
  it('gives the default and the parameter at fault', () => {
    history.replaceState(null, '', '/?theme=neon');
    expect(readAddress(initial, atlas)).toEqual({ state: initial, unusable: 'theme' });
    history.replaceState(null, '', '/?theme=dark');
    expect(readAddress(initial, atlas)).toEqual({
      state: { ...initial, theme: 'dark' },
      unusable: null,
    });
  });

  it('begins in the language and colours of the reader', () => {
    const language = vi.spyOn(navigator, 'language', 'get').mockReturnValue('zh-CN');
    expect(readerDefaults(atlas)).toMatchObject({ language: 'zh', theme: 'light' });
    language.mockReturnValue('de-DE');
    expect(readerDefaults(atlas).language).toBe('en');
    language.mockRestore();
  });
});
