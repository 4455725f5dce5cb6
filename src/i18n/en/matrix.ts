import type { Messages } from '../zh.ts';

export const matrix: Messages['matrix'] = {
  title: 'Industries by place',
};
