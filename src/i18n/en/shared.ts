import type { Messages } from '../zh.ts';

export const shared: Messages['shared'] = {
  title: 'Shared designation and gaps',
};
