import type { Messages } from '../zh.ts';

export const dossier: Messages['dossier'] = {
  title: 'Dossier',
};
