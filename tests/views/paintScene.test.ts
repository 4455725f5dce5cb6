// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SCENE_PLACES } from '../../src/files/deck.ts';
import { createSelectors } from '../../src/store/selectors.ts';
import { paintScene } from '../../src/views/briefing/paintScene.ts';
import { stageScene } from '../../src/views/briefing/staging.ts';
import {
  CaptureError,
  type CaptureRequest,
  captureMap,
} from '../../src/views/export/captureMap.ts';
import { atlas } from './realAtlas.ts';

vi.mock('../../src/views/export/captureMap.ts', async (original) => ({
  ...(await original<typeof import('../../src/views/export/captureMap.ts')>()),
  captureMap: vi.fn(),
}));

const SCENE = {
  id: 'one',
  title: { zh: '一', en: 'One' },
  caption: { zh: '', en: '' },
  notes: { zh: '', en: '' },
  view: 'on=equipment&sel=d.510600',
  frame: [103, 30, 105, 32] as [number, number, number, number],
  clauses: [],
  backing: { assignments: [], projects: [], targets: [], regions: [], figures: [] },
};

const staged = stageScene(atlas, createSelectors(atlas), SCENE, 'en', 'dark');
const paint = (signal = new AbortController().signal) => paintScene(atlas, staged, signal);

afterEach(() => {
  vi.mocked(captureMap).mockReset();
});

describe('a scene away from the screen', () => {
  it('shows what it names, in the language and theme that are asked for', () => {
    expect(staged.view).toMatchObject({ language: 'en', theme: 'dark' });
    expect(staged.view.subject.kind).toBe('industry');
    expect(staged.view.selected).toEqual([{ kind: 'division', adcode: 510600 }]);
    expect(staged.box).toEqual(SCENE.frame);
    expect(staged.legend.map(({ kind }) => kind)).toContain('industry');
  });

  it('is painted in the shape of the slide’s picture', async () => {
    const requests: CaptureRequest[] = [];
    const canvas = document.createElement('canvas');
    canvas.toBlob = (done) => done(new Blob(['picture'], { type: 'image/png' }));
    vi.mocked(captureMap).mockImplementation(async (request) => {
      requests.push(request);
      return canvas;
    });
    expect(await paint()).toBeInstanceOf(Blob);
    const [{ width, height, where } = { width: 0, height: 1, where: null }] = requests;
    const { picture } = SCENE_PLACES;
    expect(width / height).toBeCloseTo(picture.width / picture.height, 2);
    expect(where).toEqual(SCENE.frame);
  });

  it('says why there is no picture', async () => {
    vi.mocked(captureMap).mockRejectedValueOnce(new CaptureError('no-webgl'));
    expect(await paint()).toBe('no-webgl');
    vi.mocked(captureMap).mockRejectedValueOnce(new Error('out of memory'));
    expect(await paint()).toBe('failed');
    const canvas = document.createElement('canvas');
    canvas.toBlob = (done) => done(null);
    vi.mocked(captureMap).mockResolvedValueOnce(canvas);
    expect(await paint()).toBe('too-large');
  });

  it('throws when it is stopped, whatever else went wrong', async () => {
    const controller = new AbortController();
    vi.mocked(captureMap).mockImplementation(async () => {
      controller.abort();
      throw new CaptureError('failed');
    });
    await expect(paint(controller.signal)).rejects.toBe(controller.signal.reason);
  });
});
