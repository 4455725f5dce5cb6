import type { Messages } from '../zh.ts';

export const files: Messages['files'] = {
  title: 'Export',
};
