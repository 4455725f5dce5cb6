import type { Messages } from '../zh.ts';

export const own: Messages['own'] = {
  title: 'Your data',
};
