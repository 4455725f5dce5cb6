import type { Messages } from '../zh.ts';

export const ownMap: Messages['ownMap'] = {
  layer: (name) => `Yours: ${name}`,
  coloredBy: (name, column) => `Yours: ${name} · coloured by “${column}”`,
  points: (count) => `${count} ${count === 1 ? 'point' : 'points'}`,
  counted: (words, count) => `${words} (${count})`,
  other: 'Others',
  none: 'No data',
  size: (column, value, unit) => `${column} ${value} ${unit}`.trimEnd(),
  noSize: (column) => `${column}: no data, drawn hollow`,
  cluster: 'Several points in one circle, with their number; click to come closer',
  tiles: 'Your tiles',
  unnamed: (line) => `Line ${line}`,
  fact: (column, value, unit) => `${column}: ${value} ${unit}`.trimEnd(),
  more: (count) =>
    `${count} more ${count === 1 ? 'point lies' : 'points lie'} here; zoom in to pick one.`,
};
