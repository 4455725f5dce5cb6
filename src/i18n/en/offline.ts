import type { Messages } from '../zh.ts';

export const offline: Messages['offline'] = {
  ready: 'A new version is ready',
  help: 'Reload to use it; your view stays as it is.',
  reload: 'Reload',
  later: 'Later',
};
