import type { Messages } from '../zh.ts';

export const workbench: Messages['workbench'] = {
  title: 'Workbench',
  views: {
    table: 'Table',
    matrix: 'Matrix',
    compare: 'Compare',
    shared: 'Shared and gaps',
    corridor: 'Corridor',
  },
  close: 'Close the workbench',
  enlarge: 'Fill the screen',
  shrink: 'Beside the map',
};
