import type { Position } from 'geojson';
import type { Text } from './names.ts';

/** 1 the trunks of the province, 2 other named rivers, 3 the nameless background. */
export type Rank = 1 | 2 | 3;

/** A river to find among WDBII's nameless segments. */
export interface NamedRiver {
  readonly id: string;
  readonly name: Text;
  readonly rank: Rank;
  /** The river it flows into or hands over to; it stands earlier in the table. Null: leaves the frame. */
  readonly into: string | null;
  /** Points near its course, upstream first: its head, where the way could be mistaken, its mouth. */
  readonly anchors: readonly Position[];
}

const river = (
  id: string,
  zh: string,
  en: string,
  rank: Rank,
  into: string | null,
  anchors: Position[],
): NamedRiver => ({ id, name: { zh, en }, rank, into, anchors });

/** Where the name changes from 通天河 to 金沙江: the mouth of the 巴塘河 below 玉树. */
const BATANG_MOUTH: Position = [97.24, 33];
const YIBIN: Position = [104.635, 28.77];
const LUZHOU: Position = [105.445, 28.88];
const HEJIANG: Position = [105.83, 28.81];
const CHONGQING: Position = [106.56, 29.575];
const FULING: Position = [107.39, 29.72];
const QU_MOUTH: Position = [106.29, 30.035];
const LESHAN: Position = [103.755, 29.555];
const YALONG_MOUTH: Position = [101.8, 26.6];
const SANHUI: Position = [107.115, 31.035];

/** Every river that carries a name on the map, in the order of the published file. */
export const NAMED_RIVERS: readonly NamedRiver[] = [
  river('yangtze', '长江', 'Yangtze River', 1, null, [
    YIBIN,
    LUZHOU,
    HEJIANG,
    CHONGQING,
    FULING,
    [108.4, 30.8],
    [111.3, 30.65],
    [114, 30.1],
  ]),
  river('jinsha', '金沙江', 'Jinsha River', 1, 'yangtze', [
    BATANG_MOUTH,
    [98.7, 31.28],
    [100, 26.9],
    [100.3, 27.8],
    [101.72, 26.58],
    YALONG_MOUTH,
    [102.95, 26.9],
    [103.65, 28.3],
    YIBIN,
  ]),
  river('tongtian', '通天河', 'Tongtian River', 2, 'jinsha', [[90.6, 34.27], BATANG_MOUTH]),
  river('min', '岷江', 'Min River', 1, 'yangtze', [
    [103.6, 33.1],
    [103.59, 31.48],
    // Below 都江堰 the main stream is the western arm, 金马河.
    [103.82, 30.7],
    [103.85, 30.05],
    LESHAN,
    YIBIN,
  ]),
  river('dadu', '大渡河', 'Dadu River', 1, 'min', [
    [100.3, 33.4],
    [101.2, 32.6],
    [101.9, 31.8],
    [102.2, 30],
    [102.65, 29.3],
    LESHAN,
  ]),
  river('qingyi', '青衣江', 'Qingyi River', 2, 'dadu', [
    [102.7, 30.9],
    [102.98, 29.98],
    [103.71, 29.56],
  ]),
  river('yalong', '雅砻江', 'Yalong River', 1, 'jinsha', [
    [97.6, 34.1],
    [99.99, 31.62],
    [101, 30.1],
    [101.5, 28.1],
    [101.85, 28.55],
    YALONG_MOUTH,
  ]),
  river('anning', '安宁河', 'Anning River', 2, 'yalong', [
    [102, 28.85],
    [102.2, 27.9],
    [101.852, 26.727],
  ]),
  river('tuo', '沱江', 'Tuo River', 2, 'yangtze', [
    // Its source stream is the 绵远河.
    [104.06, 31.7],
    [104.41, 31.13],
    [104.55, 30.4],
    [104.65, 30.1],
    LUZHOU,
  ]),
  river('jialing', '嘉陵江', 'Jialing River', 1, 'yangtze', [
    [106.9, 34.2],
    [105.84, 32.44],
    [106.08, 30.79],
    QU_MOUTH,
    CHONGQING,
  ]),
  river('bailong', '白龙江', 'Bailong River', 2, 'jialing', [
    [102.6, 34.12],
    [105, 33.25],
    [105.7, 32.35],
  ]),
  river('fu', '涪江', 'Fu River', 2, 'jialing', [
    [104.05, 32.8],
    [104.75, 31.47],
    [105.57, 30.51],
    [106.255, 30],
  ]),
  river('qu', '渠江', 'Qu River', 2, 'jialing', [SANHUI, [106.64, 30.47], QU_MOUTH]),
  river('ba', '巴河', 'Ba River', 2, 'qu', [
    [106.99, 32.6],
    [106.75, 31.86],
    [107.12, 31.57],
    SANHUI,
  ]),
  river('zhou', '州河', 'Zhou River', 2, 'qu', [[108.9, 31.7], [107.5, 31.21], SANHUI]),
  river('chishui', '赤水河', 'Chishui River', 2, 'yangtze', [
    [104.9, 27.75],
    [106.3, 27.9],
    HEJIANG,
  ]),
  river('wu', '乌江', 'Wu River', 2, 'yangtze', [
    [104.5, 26.8],
    [107, 27.3],
    [108.4, 28.55],
    FULING,
  ]),
  river('huang', '黄河', 'Yellow River', 2, null, [
    [97.8, 35.1],
    [100.1, 33.65],
    [102.5, 33.5],
    [100.2, 35.5],
    [103.3, 36],
    [106.8, 38.9],
  ]),
  river('lancang', '澜沧江', 'Lancang (Mekong) River', 2, null, [
    [95, 33.05],
    [97.2, 31.1],
    [99.7, 25],
    [101.15, 21.8],
  ]),
  river('nu', '怒江', 'Nu (Salween) River', 2, null, [
    [93, 31.6],
    [96.5, 30.4],
    [98.85, 27],
    [99.1, 24.3],
    [98.75, 21.1],
  ]),
  river('han', '汉江', 'Han River', 2, null, [
    [106.2, 33.1],
    [107, 33.05],
    [109, 32.7],
    [112.1, 32.05],
    [113.5, 30.4],
  ]),
];
