// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { zh } from '../../src/i18n/zh.ts';
import { drawStill } from '../../src/map/drawing.ts';
import { PALETTES } from '../../src/map/palette.ts';
import type { MapTarget } from '../../src/map/view.ts';
import { drawnPoints } from '../../src/store/pointLayers.ts';
import { createSelectors } from '../../src/store/selectors.ts';
import { initialState } from '../../src/store/state.ts';
import { Legend } from '../../src/views/legend/Legend.tsx';
import { Chooser } from '../../src/views/map/Chooser.tsx';
import { HoverCard } from '../../src/views/map/HoverCard.tsx';
import { StillPoints } from '../../src/views/map/StillPoints.tsx';
import { pointsLayer } from '../own/layers.ts';
import { atlas } from './realAtlas.ts';
import { show } from './workspace.tsx';

const layer = pointsLayer({
  name: '<b>园区</b>',
  columns: [
    { name: '行业', isNumber: false, unit: '' },
    { name: '产值', isNumber: true, unit: '亿元' },
  ],
  points: Array.from({ length: 60 }, (_, index) => ({
    line: index + 2,
    name: index === 1 ? '' : `园区 ${index}`,
    at: [104, 30.5] as const,
    adcode: 510182,
    cells: [index % 2 ? null : '机械', index],
  })),
});
const targets = layer.points.map(
  ({ line }): MapTarget => ({ kind: 'point', layer: layer.id, line }),
);
const at = { x: 10, y: 10 };
const here = { own: new Set([layer.id]) };

describe('the card of a point', () => {
  const cardOf = (line: number, look = layer.look) => {
    const target: MapTarget = { kind: 'point', layer: layer.id, line };
    const { shelf, container } = show(<HoverCard targets={[target]} at={at} />, here);
    act(() => shelf.actions.put({ ...layer, look }));
    return [...container.querySelectorAll('.hover-card > *')].map((one) => one.textContent);
  };

  it('says its name and what it is coloured by', () => {
    expect(cardOf(4, { ...layer.look, colorBy: 1 })).toEqual(['园区 2', '产值：2 亿元']);
  });

  it('says the first thing known, or the line where it has no name', () => {
    expect(cardOf(3)).toEqual([zh.ownMap.unnamed(3), '产值：1 亿元']);
  });
});

describe('several points at one place', () => {
  it('are offered, as many as can be read, with the count of the rest', async () => {
    const { shelf, user, state } = show(<Chooser targets={targets} at={at} onClose={() => {}} />);
    act(() => shelf.actions.put(layer));
    expect(screen.getAllByRole('button')).toHaveLength(50);
    expect(screen.getByText(zh.ownMap.more(10))).toBeDefined();
    await user.click(screen.getByRole('button', { name: /^园区 3(?!\d)/ }));
    expect(state().selection).toEqual({ kind: 'point', layer: layer.id, line: 5 });
  });
});

describe('the legend of the reader’s own points', () => {
  it('has the name of the layer as words, and its points', () => {
    const { shelf } = show(<Legend open onToggle={() => {}} />, here);
    act(() => shelf.actions.put(layer));
    expect(screen.getByRole('heading', { name: zh.ownMap.layer(layer.name) })).toBeDefined();
    expect(screen.getByText(zh.ownMap.points(60))).toBeDefined();
    expect(screen.getByText(zh.ownMap.cluster)).toBeDefined();
    act(() => shelf.actions.put({ ...layer, look: { ...layer.look, colorBy: 0 } }));
    expect(screen.getByText(zh.ownMap.counted('机械', 30))).toBeDefined();
    expect(screen.getByText(zh.ownMap.counted(zh.ownMap.none, 30))).toBeDefined();
  });

  it('leaves with the layer', () => {
    const { shelf, store } = show(<Legend open onToggle={() => {}} />, here);
    act(() => shelf.actions.put(layer));
    act(() => store.actions.toggleOwn(layer.id));
    expect(screen.queryByRole('heading', { name: zh.ownMap.layer(layer.name) })).toBeNull();
  });
});

describe('the still map', () => {
  it('writes how many points lie together', () => {
    const palette = PALETTES.light;
    const view = {
      ...createSelectors(atlas).picture(initialState(atlas, 'zh', 'light')),
      points: [drawnPoints(layer, palette)],
    };
    const drawing = drawStill(atlas, view, 1000, 780);
    const { container } = render(
      <svg>
        <title>map</title>
        <StillPoints drawing={drawing} />
      </svg>,
    );
    expect([...container.querySelectorAll('text')].map((one) => one.textContent)).toEqual(['60']);
  });
});
