import type { ExpressionSpecification, FillLayerSpecification } from 'maplibre-gl';
import { COMMITMENTS, EVIDENCES } from '../../atlas/schema/vocabulary.ts';
import { barsOf } from '../bars.ts';
import { certaintyColor } from '../states.ts';
import type { Subject } from '../view.ts';
import { byZoom, type Painter, visibility, when } from './layer.ts';
import type { Legend, LegendRow } from './legend.ts';
import { DOT_GROWTH } from './marks.ts';

/** Economic zones as a quiet tint; it leaves when an industry or indicator speaks. */
export const zoneTint: Painter = ({ base, subject }, palette) => [
  {
    id: 'zone-tint',
    type: 'fill',
    source: 'zones',
    layout: visibility(base.has('zones')),
    paint: {
      'fill-color': [
        'match',
        ['get', 'id'],
        ...Object.entries(palette.zones).flat(),
        palette.land,
      ] as unknown as ExpressionSpecification,
      'fill-opacity': subject.kind === 'overview' ? 1 : 0,
    },
  },
];

/**
 * Divisions in the colour of the subject. Colour and patterns are feature states, so that a new
 * subject repaints without touching geometry. Counties, many and intricate, are painted only while
 * figures are of counties.
 */
export const divisionFill: Painter = ({ subject }, palette) => {
  const byCounty = visibility(isByCounty(subject));
  return [
    { ...filled('prefectures'), id: 'prefecture-fill' },
    { ...patterned('prefectures', 'hatch', 'hatched'), id: 'prefecture-hatch' },
    { ...patterned('prefectures', 'stipple', 'stippled'), id: 'prefecture-stipple' },
    {
      ...filled('counties'),
      id: 'county-fill',
      layout: byCounty,
      paint: {
        ...filled('counties').paint,
        // From afar county borders are not drawn; neighbours of one class must not run together.
        'fill-outline-color': palette.countyBorder,
      },
    },
    { ...patterned('counties', 'hatch', 'hatched'), id: 'county-hatch', layout: byCounty },
  ];
};

/** Whether the figures on show are of counties. */
export function isByCounty(subject: Subject): boolean {
  return subject.kind === 'indicator' && subject.level === 'county';
}

function filled(source: 'prefectures' | 'counties'): Omit<FillLayerSpecification, 'id'> {
  return {
    type: 'fill',
    source,
    paint: {
      'fill-color': ['to-color', ['feature-state', 'fill'], 'rgba(0, 0, 0, 0)'],
      'fill-opacity': ['case', ['==', ['feature-state', 'fill'], null], 0, 1],
    },
  };
}

function patterned(
  source: 'prefectures' | 'counties',
  pattern: 'hatch' | 'stipple',
  state: 'hatched' | 'stippled',
): Omit<FillLayerSpecification, 'id'> {
  return {
    type: 'fill',
    source,
    paint: { 'fill-pattern': pattern, 'fill-opacity': ['case', when(state), 1, 0] },
  };
}

/** Where inside a prefecture the industry is known to sit: a dot in the middle of the county. */
export const countyDots: Painter = ({ subject, scale }, palette) => [
  {
    id: 'county-dot',
    type: 'circle',
    source: 'county-labels',
    filter: [
      'in',
      ['get', 'adcode'],
      ['literal', subject.kind === 'industry' ? [...subject.counties.keys()] : []],
    ],
    paint: {
      'circle-color': palette.ink,
      'circle-radius': byZoom(scale, ...DOT_GROWTH),
      'circle-stroke-color': palette.halo,
      'circle-stroke-width': byZoom(scale, [5, 1], [8, 2]),
    },
  },
];

export const zoneLegend: Legend = ({ view, palette, zones }) => ({
  kind: 'zones',
  rows:
    view.subject.kind === 'overview' && view.base.has('zones')
      ? zones.map((id) => ({
          key: id,
          swatch: { kind: 'fill', color: palette.zones[id] ?? palette.land },
          label: { kind: 'region', id },
          targets: [{ kind: 'region', id }],
        }))
      : [],
});

/** A row per kind of evidence and per commitment on the map, and one for the counties. */
export const industryLegend: Legend = ({ view, palette }) => {
  const { subject } = view;
  if (subject.kind !== 'industry') return { kind: 'industry', rows: [] };
  const rows = EVIDENCES.flatMap((evidence): LegendRow[] => {
    const places = [...subject.prefectures].filter(([, best]) => best === evidence);
    if (places.length === 0) return [];
    const color = certaintyColor(subject.color, evidence, palette);
    return [
      {
        key: evidence,
        swatch: {
          kind: 'fill',
          color,
          ...(evidence === 'inferred' ? { hatch: subject.color } : {}),
          ...(evidence === 'own' ? { stipple: subject.color } : {}),
        },
        label: { kind: 'evidence', evidence, places: places.length },
        targets: places.map(([adcode]) => ({ kind: 'division', adcode })),
      },
    ];
  });
  for (const commitment of COMMITMENTS) {
    const places = [...subject.commitments].filter(([, firmest]) => firmest === commitment);
    if (places.length === 0) continue;
    rows.push({
      key: commitment,
      swatch: { kind: 'bars', color: palette.ink, filled: barsOf(commitment) },
      label: { kind: 'commitment', commitment, places: places.length },
      targets: places.map(([adcode]) => ({ kind: 'division', adcode })),
    });
  }
  if (subject.counties.size > 0) {
    rows.push({
      key: 'county-dot',
      swatch: { kind: 'dot', color: palette.ink },
      label: { kind: 'countyDot' },
      targets: [...subject.counties.keys()].map((adcode) => ({ kind: 'division', adcode })),
    });
  }
  return { kind: 'industry', rows };
};

/** The classes of the choropleth, the highest on top, and below them what is not known. */
export const indicatorLegend: Legend = ({ view, palette, choropleth }) => {
  const { subject } = view;
  if (subject.kind !== 'indicator' || !choropleth) return { kind: 'indicator', rows: [] };
  const { classes, colorOf } = choropleth.scale;
  const rows = classes.map(
    ({ color, from, to }, index): LegendRow => ({
      key: `class ${index}`,
      swatch: { kind: 'fill', color },
      label: {
        kind: 'class',
        from: index === 0 && classes.length > 1 ? null : from,
        to: index === classes.length - 1 && classes.length > 1 ? null : to,
      },
      targets: [...choropleth.values]
        .filter(([, { value }]) => colorOf(value) === color)
        .map(([adcode]) => ({ kind: 'division', adcode })),
    }),
  );
  const missing = [...subject.fills].filter(([, fill]) => fill === palette.missing);
  const unknown: LegendRow = {
    key: 'missing',
    swatch: { kind: 'fill', color: palette.missing, hatch: palette.inkSoft },
    label: { kind: 'noData' },
    targets: missing.map(([adcode]) => ({ kind: 'division', adcode })),
  };
  return {
    kind: 'indicator',
    rows: [...rows.reverse(), ...(missing.length > 0 ? [unknown] : [])],
  };
};
