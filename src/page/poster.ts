import type { AtlasTopology, Rivers } from '../atlas/geography.ts';
import type { Atlas } from '../atlas/join.ts';
import type { Language, Text } from '../atlas/schema/fields.ts';
import { en } from '../i18n/en.ts';
import { zh } from '../i18n/zh.ts';
import { NEIGHBOUR_NAME } from '../map/layers/ground.ts';
import { NAME_OFFSET, PREFECTURE_NAME, ROSETTE_GROWTH, ZONE_NAME } from '../map/layers/marks.ts';
import { THEMES } from '../map/palette.ts';
import type { MapView } from '../map/view.ts';
import { createSelectors } from '../store/selectors.ts';
import { initialState } from '../store/state.ts';
import { layPoster, type PosterMeasures } from './layPoster.ts';
import { escaped } from './markup.ts';
import {
  drawGround,
  POSTER_HEIGHT,
  POSTER_WIDTH,
  type PosterGround,
  WORLD_UNITS,
} from './posterGround.ts';
import { drawPosterMarks, type PosterMark, partsOf, rosetteParts } from './posterMarks.ts';
import { placeClass, plainStyle, posterStyle } from './posterStyle.ts';
import { type BootWords, tellBootFailure } from './tellBootFailure.ts';

/** What the poster is drawn from: the atlas and the files it was joined with. */
export interface PosterInputs {
  atlas: Atlas;
  topology: AtlasTopology;
  rivers: Rivers;
}

export interface Poster {
  /** Goes into the head. */
  style: string;
  /** The style where no script runs. */
  plainStyle: string;
  /** Goes before the app. */
  body: string;
  /** The list that stands under the map where no script runs. */
  plain: string;
}

const MEASURES: PosterMeasures = {
  width: POSTER_WIDTH,
  height: POSTER_HEIGHT,
  world: WORLD_UNITS,
  themes: THEMES,
  growths: {
    '--rosette': ROSETTE_GROWTH,
    '--name': PREFECTURE_NAME,
    '--name-offset': NAME_OFFSET,
    '--zone-name': ZONE_NAME,
    '--neighbour-name': NEIGHBOUR_NAME,
    // As the still map's lines grow.
    '--line': [
      [5.2, 0.8],
      [10, 2],
    ],
  },
  without: ['embed', 'speaker', 'play', 'dossier'],
  elsewhere: ['at', 'view', 'sel'],
  ground: [
    ...['on', 'projects', 'regions', 'own', 'base', 'figure', 'clause', 'within'],
    ...['evidence', 'commitment', 'status', 'precision'],
  ],
};

/**
 * The default view as markup that needs nothing: what a reader sees before any script, and without.
 *
 * @param reviewNumber of the map, or null while it has none
 */
export function drawPoster(inputs: PosterInputs, reviewNumber: string | null): Poster {
  const { atlas, topology, rivers } = inputs;
  const view = createSelectors(atlas).picture(initialState(atlas, 'zh', 'light'));
  const marks = drawPosterMarks(atlas, view);
  const petals = view.petals.map(({ id }) => id);
  return {
    style: posterStyle(marks, petals),
    plainStyle: plainStyle(),
    body: bodyOf(drawGround(atlas, topology, rivers), marks, petals.length, reviewNumber),
    plain: plainOf(atlas, view, petals),
  };
}

function bodyOf(
  ground: PosterGround,
  marks: readonly PosterMark[],
  petals: number,
  reviewNumber: string | null,
): string {
  const notice = ({ map }: typeof zh) => (reviewNumber ? map.reviewed(reviewNumber) : map.notice);
  const both = (write: (messages: typeof zh) => string, tag = 'span') =>
    `<${tag} lang="zh-CN">${escaped(write(zh))}</${tag}><${tag} lang="en">${escaped(write(en))}</${tag}>`;
  const boot: BootWords[] = [zh, en].map(({ trouble }, index) => ({
    lang: index === 0 ? 'zh-CN' : 'en',
    said: trouble.boot,
    reload: trouble.reload,
  }));
  return [
    `<script>(${tellBootFailure})(${JSON.stringify(boot)})</script>`,
    '<div id="poster"><div class="poster-pane"><div class="poster-room">',
    `<script>(${layPoster})(${JSON.stringify(MEASURES)})</script>`,
    '<div class="poster-sheet">',
    mapOf(ground),
    partsSheet(rosetteParts(marks, petals)),
    ...marks.map(rosetteOf),
    ...marks.map(nameOf),
    '</div></div>',
    `<p class="poster-notice"><strong>${both(notice)}</strong> ${both(({ map }) => map.datum)}</p></div>`,
    '<div class="poster-side"></div><div class="poster-foot"></div>',
    `<div class="poster-head"><p><strong>${both(({ title }) => title)}</strong>`,
    `<small>${both(({ subtitle }) => subtitle)}</small></p></div></div>`,
  ].join('');
}

/** Lines and areas, in the order in which the live map is painted. */
function mapOf(ground: PosterGround): string {
  const path = (name: string, d: string) => `<path class="${name}" d="${d}"/>`;
  const again = (name: string, of: string) => `<use href="#${of}" class="${name}"/>`;
  const definitions = [
    `<path id="province" class="line" d="${ground.province}"/>`,
    `<path id="prefectures" class="line" d="${ground.prefectures}"/>`,
  ];
  return [
    `<svg class="poster-map" viewBox="0 0 ${POSTER_WIDTH} ${POSTER_HEIGHT.toFixed(1)}" role="img" aria-label="${zh.map.label}">`,
    `<defs>${definitions.join('')}</defs>`,
    path('neighbours', ground.neighbours),
    again('shadow wide', 'province'),
    again('shadow narrow', 'province'),
    ...ground.zones.map(({ id, path: d }) => path(`zone-fill fill-${id}`, d)),
    ...ground.rivers.map((d, index) => path(`river river-${index + 1}`, d)),
    again('casing', 'prefectures'),
    again('prefectures', 'prefectures'),
    path('zone-borders', ground.zoneBorders),
    again('edge', 'province'),
    '</svg>',
  ].join('');
}

/** Petals and rims, drawn once for all rosettes. */
function partsSheet(parts: ReadonlyMap<string, string>): string {
  const paths = [...parts].map(([name, d]) => {
    const [kind = ''] = name.split('-');
    return `<path id="${name}" class="${kind.startsWith('r') ? `${kind} rim` : kind}" d="${d}"/>`;
  });
  return `<svg class="poster-parts" aria-hidden="true"><defs>${paths.join('')}</defs></svg>`;
}

function rosetteOf(mark: PosterMark): string {
  if (!mark.rosette) return '';
  const uses = partsOf(mark.rosette).map(({ name }) => `<use href="#${name}"/>`);
  return `<svg class="mark ${placeClass(mark)}" aria-hidden="true"><g class="rosette"><circle r="20"/>${uses.join('')}</g></svg>`;
}

/** Names come after all rosettes: they lie over those of others. */
function nameOf(mark: PosterMark): string {
  const { kind, name, sides } = mark;
  const text = (tag: string, language: Language) => {
    const { wide, phone } = sides[language];
    const places = [
      kind === 'prefecture' || wide === 'none' ? ` wide-${wide}` : '',
      kind === 'prefecture' || phone === 'none' ? ` phone-${phone}` : '',
    ].join('');
    return `<text class="${kind}${places}" lang="${tag}" dy=".36em">${escaped(name[language])}</text>`;
  };
  return `<svg class="mark ${placeClass(mark)}" aria-hidden="true">${text('zh-CN', 'zh')}${text('en', 'en')}</svg>`;
}

/** The cities with their zone and their pillars, and where the data are. */
function plainOf(atlas: Atlas, view: MapView, petals: readonly string[]): string {
  const named = (text: Text | undefined) =>
    text ? `${escaped(text.zh)} <small lang="en">${escaped(text.en)}</small>` : '';
  const rows = atlas.prefectures.map(({ adcode, name }) => {
    const counts = view.rosettes.get(adcode)?.counts ?? [];
    const pillars = petals.flatMap((id, index) => {
      const text = atlas.industries.get(id)?.name;
      return text && (counts[index] ?? 0) > 0 ? [named(text)] : [];
    });
    return `<tr><th scope="row">${named(name)}</th><td>${named(atlas.zoneOf(adcode)?.name)}</td><td>${pillars.join('、')}</td></tr>`;
  });
  return [
    '<div class="plain">',
    '<p>川产图的互动地图需要 JavaScript。数据可直接下载：<a href="./atlas.json">atlas.json</a></p>',
    '<p lang="en">The interactive map needs JavaScript. The data are open: <a href="./atlas.json">atlas.json</a></p>',
    '<table><caption>21 个市州 <small lang="en">The 21 cities and prefectures</small></caption>',
    '<thead><tr><th scope="col">市州</th><th scope="col">经济区</th><th scope="col">布局的支柱产业</th></tr></thead>',
    `<tbody>${rows.join('')}</tbody></table>`,
    '</div>',
  ].join('');
}
