import type { Messages } from '../zh.ts';

export const intake: Messages['intake'] = {
  title: 'Import data',
};
