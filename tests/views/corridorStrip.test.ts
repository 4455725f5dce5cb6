import { describe, expect, it } from 'vitest';
import { withRoom } from '../../src/views/corridor/stripScale.ts';

const named = (name: string, x: number, width = 40) => ({ name, x, width });
const namesOf = (items: readonly { name: string }[]) => items.map(({ name }) => name);

describe('names along a strip', () => {
  it('stay inside the sheet', () => {
    const placed = withRoom([named('Chengdu', 5), named('Chongqing', 198)], 200);
    expect(placed.map(({ x }) => x)).toEqual([20, 180]);
  });

  it('give way to both ends, then to the one before', () => {
    const stops = [
      named('a', 20),
      named('b', 50),
      named('c', 80),
      named('d', 160),
      named('e', 180),
    ];
    expect(namesOf(withRoom(stops, 200))).toEqual(['a', 'c', 'e']);
  });

  it('tell where the line begins when there is room for one alone', () => {
    expect(namesOf(withRoom([named('a', 20), named('b', 30)], 50))).toEqual(['a']);
    expect(withRoom([], 50)).toEqual([]);
  });
});
