import type { Messages } from '../zh.ts';

export const corridor: Messages['corridor'] = {
  title: 'Corridor',
};
