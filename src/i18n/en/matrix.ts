import type { Messages } from '../zh.ts';

export const matrix: Messages['matrix'] = {
  title: 'Industries by place',
  level: 'Columns',
  levels: { zone: 'Zones', prefecture: 'Prefectures', county: 'Counties' },
  order: 'Order',
  orders: { name: 'As listed', count: 'Most first', similarity: 'Alike together' },
  orderHelp: {
    name: 'industries as in the documents, places by zone and division code',
    count: 'those with most placements first',
    similarity: 'alike beside alike (average linkage on Jaccard distance)',
  },
  unfoldPillars: 'Unfold pillars',
  foldAll: 'Fold all',
  symbols: 'Symbols',
  several: 'Number: industries held',
  industry: 'Industry',
  only: 'Only this',
  onlyLabel: (name: string) => `Show only ${name} on the map`,
  status: (rows: number, columns: string, cells: number) =>
    `${rows} ${rows === 1 ? 'row' : 'rows'} × ${columns}, ${cells} ${cells === 1 ? 'cell' : 'cells'} filled`,
  columns: {
    zone: (count: number) => `${count} zones`,
    prefecture: (count: number) => `${count} prefectures`,
    county: (count: number) => `${count} counties`,
  },
  ordered: (count: string, order: string) => `${count}; ${order}`,
  nothing: 'Nothing is placed. Widen the filters.',
  empty: 'none',
  industries: (count: number) => `${count} ${count === 1 ? 'industry' : 'industries'}`,
  areas: {
    zone: (count: number) => `in ${count} ${count === 1 ? 'zone' : 'zones'}`,
    prefecture: (count: number) => `in ${count} ${count === 1 ? 'prefecture' : 'prefectures'}`,
    county: (count: number) => `in ${count} ${count === 1 ? 'county' : 'counties'}`,
  },
  cell: (evidence: string, commitment: string, industries: number) =>
    [evidence, commitment, ...(industries > 1 ? [`${industries} industries`] : [])].join(', '),
  pointed: (name: string, says: string) => `${name}: ${says}`,
  crossing: (area: string, industry: string) => `${area} · ${industry}`,
  facts: (count: number) => `${count} ${count === 1 ? 'placement' : 'placements'}`,
  close: 'Close',
};
