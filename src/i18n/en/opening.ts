import type { opening as chinese } from '../zh/opening.ts';

export const opening: typeof chinese = {
  loading: 'Drawing the map…',
  trouble: {
    data: 'The data could not be read',
    dataHelp: 'Check the network, or that the folder is complete, then try again.',
    damaged: (count) =>
      `The data file is damaged (${count} ${count === 1 ? 'problem' : 'problems'}) and was not loaded.`,
    retry: 'Try again',
    part: 'This part did not load. Check the network and try again; everything else works as before.',
    reload: 'Load the page again',
    close: 'Close',
  },
};
