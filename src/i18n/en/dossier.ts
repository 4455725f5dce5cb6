import type { Messages } from '../zh.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const dossier: Messages['dossier'] = {
  title: 'Dossier',
  open: 'Dossier',
  print: 'Print or save as PDF',
  printHint: 'Choose A4 in the print window; PDF is chosen there too.',
  close: 'Close the dossier',
  kinds: {
    division: 'Dossier of a place',
    region: 'Dossier of a region',
    industry: 'Dossier of an industry',
    corridor: 'Dossier of a corridor',
  },
  date: (date) => `Printed on ${date}`,
  summary: (places, industries, projects) =>
    `${plural(places, 'placement', 'placements')} in ${plural(industries, 'industry', 'industries')}; ${plural(projects, 'project', 'projects')}.`,
  filtered: (left) =>
    `${plural(left, 'more placement is', 'more placements are')} left out by the present filters.`,
  map: 'Where it lies',
  figures: 'Figures',
  industries: 'Industries',
  projects: 'Infrastructure and platforms',
  clauses: 'Clauses',
  own: 'Your data',
  points: 'points',
  neighbours: 'Neighbours',
  sharedWith: (count) => `${plural(count, 'industry', 'industries')} in common`,
  nearest: 'Nearest hubs (straight line)',
  members: 'Members',
  targets: 'Targets',
  sources: 'Sources',
  sourcesHint: 'Numbers in brackets are sources. The more bars, the firmer the policy’s verb.',
  licence:
    'Facts and summaries under CC BY 4.0; boundaries after DataV.GeoAtlas, rivers after GSHHG/WDBII.',
  document:
    'Sichuan Industry Atlas, read out of the province’s Decision of June 2023 on new-type industrialisation and the slides on it',
  none: 'No placement passes the present filters.',
  noCorridor: 'No corridor is chosen yet. Choose a line first, in the workbench under Corridor.',
};
