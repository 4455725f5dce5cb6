import type { Messages } from '../zh.ts';

export const compare: Messages['compare'] = {
  title: 'Places side by side',
};
