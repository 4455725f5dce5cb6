import { locationQuotients } from '../../analysis/designation/locationQuotient.ts';
import { groupBy } from '../../atlas/indexes.ts';
import type { Text } from '../../atlas/schema/fields.ts';
import type {
  Assignment,
  Indicator,
  IndicatorValue,
  Industry,
  Source,
} from '../../atlas/schema/records.ts';
import type { AssignmentsLayer, OwnLayer, OwnValue, StatisticsLayer } from '../layer.ts';

/** What a layer adds to the records of the atlas. */
export interface OwnRecords {
  source: Source;
  indicators: readonly Indicator[];
  values: readonly IndicatorValue[];
  assignments: readonly Assignment[];
}

/** Id of the indicator that a layer's column of figures becomes. */
export function indicatorId(layer: string, figure: number): string {
  return `${layer}-${figure}`;
}

/** Id of the location quotients of an industry, by a layer's column of figures. */
export function quotientId(layer: string, figure: number, industry: string): string {
  return `${indicatorId(layer, figure)}-lq-${industry}`;
}

/** Records of a layer, each with the layer's file as its source. Points add none. */
export function ownRecordsOf(
  layer: OwnLayer,
  industries: ReadonlyMap<string, Industry>,
): OwnRecords {
  const source: Source = {
    id: layer.id,
    title: layer.file,
    publisher: null,
    url: null,
    date: layer.added.slice(0, 10),
    reliability: 'own',
  };
  if (layer.kind === 'statistics') {
    const all = layer.figures.map((_, figure) => figureRecords(layer, figure, industries));
    return {
      source,
      indicators: all.flatMap(({ indicators }) => indicators),
      values: all.flatMap(({ values }) => values),
      assignments: [],
    };
  }
  const assignments = layer.kind === 'assignments' ? assignmentsOf(layer) : [];
  return { source, indicators: [], values: [], assignments };
}

function figureRecords(
  layer: StatisticsLayer,
  figure: number,
  industries: ReadonlyMap<string, Industry>,
): Pick<OwnRecords, 'indicators' | 'values'> {
  const { name, unit } = layer.figures[figure] ?? { name: '', unit: '' };
  const own = layer.values.filter((value) => value.figure === figure);
  const id = indicatorId(layer.id, figure);
  const recordOf = (indicator: string, { adcode, year, value }: Place): IndicatorValue => ({
    indicator,
    adcode,
    year,
    value,
    source: layer.id,
  });
  const quotients = quotientsOf(own);
  return {
    indicators: [
      {
        id,
        layer: layer.id,
        name: same(`${name} · ${layer.name}`),
        unit: same(unit),
        definition: {
          zh: `读自您的文件“${layer.file}”，本图未经核实。`,
          en: `Read from your file “${layer.file}”; the atlas does not vouch for it.`,
        },
      },
      ...[...quotients.keys()].flatMap((industry): Indicator[] => {
        const of = industries.get(industry)?.name;
        if (!of) return [];
        return [
          {
            id: quotientId(layer.id, figure, industry),
            layer: layer.id,
            quotientOf: { indicator: id, industry },
            name: {
              zh: `区位商：${of.zh} · ${name}`,
              en: `Location quotient: ${of.en} · ${name}`,
            },
            unit: { zh: '倍', en: '×' },
            definition: {
              zh: `该产业占本地${name}的比重，除以它占各地合计的比重；大于 1 即相对集中。读自“${layer.file}”。`,
              en: `The industry's share of the place's ${name} over its share of all places'; above 1 it is concentrated. From “${layer.file}”.`,
            },
          },
        ];
      }),
    ],
    values: [
      ...totalsOf(own).map((place) => recordOf(id, place)),
      ...[...quotients].flatMap(([industry, places]) =>
        places.map((place) => recordOf(quotientId(layer.id, figure, industry), place)),
      ),
    ],
  };
}

interface Place {
  adcode: number;
  year: number;
  value: number;
}

/** Figures by division and year, industries added up. */
function totalsOf(values: readonly OwnValue[]): Place[] {
  const places = groupBy(values, ({ adcode, year }) => [`${adcode} ${year}`]);
  return [...places.values()].flatMap((own): Place[] => {
    const [first] = own;
    if (!first) return [];
    const value = own.reduce((sum, one) => sum + one.value, 0);
    return [{ adcode: first.adcode, year: first.year, value }];
  });
}

/** Location quotients by industry, worked out year by year and level by level. */
function quotientsOf(values: readonly OwnValue[]): ReadonlyMap<string, Place[]> {
  const quotients = new Map<string, Place[]>();
  const alike = groupBy(values, ({ year, adcode }) => [`${year} ${adcode % 100 === 0}`]);
  for (const own of alike.values()) {
    const year = own[0]?.year ?? 0;
    const outputs = own.flatMap(({ industry, adcode, value }) =>
      industry === undefined ? [] : [{ industry, adcode, value }],
    );
    for (const [industry, places] of locationQuotients(outputs)) {
      const found = quotients.get(industry) ?? [];
      for (const [adcode, value] of places) found.push({ adcode, year, value });
      quotients.set(industry, found);
    }
  }
  return quotients;
}

function assignmentsOf(layer: AssignmentsLayer): Assignment[] {
  return layer.assignments.map(({ line, industry, adcode, county, commitment, note }) => ({
    // One row may name several industries.
    id: `${layer.id}-${line}-${industry}`,
    industry,
    adcode,
    ...(county === undefined ? {} : { county }),
    evidence: 'own',
    commitment,
    clause: '',
    note: same(note || layer.name),
    figures: [],
    sources: [layer.id],
    layer: layer.id,
  }));
}

/** The reader wrote it in one language; it stands in both. */
function same(words: string): Text {
  return { zh: words, en: words };
}
