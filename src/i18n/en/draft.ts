import type { Messages } from '../zh.ts';

export const draft: Messages['draft'] = {
  title: 'Draft corrections',
};
