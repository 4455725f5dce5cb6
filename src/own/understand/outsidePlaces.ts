import { byFirstSign, spellingKey } from './plainText.ts';

/** The province-level divisions beside Sichuan: first digits of the code, names. */
const PROVINCES: readonly (readonly [code: number, full: string, short: string, en: string])[] = [
  [11, '北京市', '北京', 'Beijing'],
  [12, '天津市', '天津', 'Tianjin'],
  [13, '河北省', '河北', 'Hebei'],
  [14, '山西省', '山西', 'Shanxi'],
  [15, '内蒙古自治区', '内蒙古', 'Inner Mongolia'],
  [21, '辽宁省', '辽宁', 'Liaoning'],
  [22, '吉林省', '吉林', 'Jilin'],
  [23, '黑龙江省', '黑龙江', 'Heilongjiang'],
  [31, '上海市', '上海', 'Shanghai'],
  [32, '江苏省', '江苏', 'Jiangsu'],
  [33, '浙江省', '浙江', 'Zhejiang'],
  [34, '安徽省', '安徽', 'Anhui'],
  [35, '福建省', '福建', 'Fujian'],
  [36, '江西省', '江西', 'Jiangxi'],
  [37, '山东省', '山东', 'Shandong'],
  [41, '河南省', '河南', 'Henan'],
  [42, '湖北省', '湖北', 'Hubei'],
  [43, '湖南省', '湖南', 'Hunan'],
  [44, '广东省', '广东', 'Guangdong'],
  [45, '广西壮族自治区', '广西', 'Guangxi'],
  [46, '海南省', '海南', 'Hainan'],
  [50, '重庆市', '重庆', 'Chongqing'],
  [52, '贵州省', '贵州', 'Guizhou'],
  [53, '云南省', '云南', 'Yunnan'],
  [54, '西藏自治区', '西藏', 'Xizang'],
  [61, '陕西省', '陕西', 'Shaanxi'],
  [62, '甘肃省', '甘肃', 'Gansu'],
  [63, '青海省', '青海', 'Qinghai'],
  [64, '宁夏回族自治区', '宁夏', 'Ningxia'],
  [65, '新疆维吾尔自治区', '新疆', 'Xinjiang'],
  [71, '台湾省', '台湾', 'Taiwan'],
  [81, '香港特别行政区', '香港', 'Hong Kong'],
  [82, '澳门特别行政区', '澳门', 'Macao'],
];

/** Other English names of them. */
const ALSO: Readonly<Record<string, string>> = {
  tibet: '西藏自治区',
  macau: '澳门特别行政区',
  xianggang: '香港特别行政区',
  neimenggu: '内蒙古自治区',
};

/** Capitals, great cities, and cities near the border; none shares its name with a Sichuan division. */
const CITIES =
  '石家庄 太原 呼和浩特 沈阳 长春 哈尔滨 南京 杭州 合肥 福州 南昌 济南 郑州 武汉 长沙 广州 南宁 海口 贵阳 昆明 拉萨 西安 兰州 西宁 银川 乌鲁木齐 台北 高雄 ' +
  '深圳 大连 青岛 宁波 厦门 苏州 无锡 常州 南通 徐州 温州 嘉兴 绍兴 泉州 烟台 潍坊 洛阳 襄阳 宜昌 株洲 东莞 佛山 珠海 惠州 柳州 桂林 三亚 包头 唐山 保定 ' +
  '遵义 毕节 六盘水 安顺 铜仁 昭通 曲靖 丽江 大理 迪庆 汉中 安康 宝鸡 商洛 咸阳 陇南 天水 甘南 昌都 玉树 果洛 ' +
  '万县 万州 涪陵 黔江 渝中 渝北 沙坪坝 九龙坡 永川 江津 合川 大足 潼南 荣昌 璧山 綦江 铜梁';

const ENGLISH_CITIES =
  'Shenyang Harbin Nanjing Hangzhou Hefei Fuzhou Nanchang Jinan Zhengzhou Wuhan Changsha Guangzhou Nanning Guiyang Kunming Lhasa Xining Yinchuan Urumqi Lanzhou Shenzhen Dalian Qingdao Ningbo Xiamen Suzhou Wuxi Dongguan Foshan Zunyi Bijie Zhaotong Hanzhong Taipei';

/** Codes that were Sichuan's until Chongqing became a municipality of its own in 1997. */
const CHONGQING_UNTIL_1997 = /^51(?:02|12|22|23|35)/;

const provinceByCode = new Map(PROVINCES.map(([code, full]) => [String(code), full]));
const byKey = new Map([
  ...Object.entries(ALSO),
  ...ENGLISH_CITIES.split(' ').map((city) => [spellingKey(city), city] as const),
  ...CITIES.split(' ').flatMap((city) => [[city, city] as const, [`${city}市`, city] as const]),
  ...PROVINCES.flatMap(([, full, short, en]) =>
    [full, short, en, `${en} Province`, `${en} City`, `${en} Municipality`].map(
      (name) => [spellingKey(name), full] as const,
    ),
  ),
]);
const chinese = byFirstSign(
  [...byKey].flatMap(([key, name]) => (/^\p{Script=Han}/u.test(key) ? [{ key, name }] : [])),
);
/** Streets are named after cities: 北京路 is in every town. */
const STREET = /^(?:中|东|西|南|北)?(?:路|街|大道|巷)/;

/**
 * The place beyond Sichuan that a text names, as it is to be shown; null where none is known.
 *
 * @param parts the text's parts as spelling keys, and the whole of it
 */
export function outsidePlace(parts: readonly string[]): string | null {
  for (const part of parts) {
    const known = byKey.get(part);
    if (known !== undefined) return known;
    const start = chinese
      .get(part.charAt(0))
      ?.find(({ key }) => part.startsWith(key) && !STREET.test(part.slice(key.length)));
    if (start) return start.name;
  }
  return null;
}

/** The province of a code that is not Sichuan's; null for Sichuan's own and for no code at all. */
export function outsideProvince(code: string): string | null {
  if (CHONGQING_UNTIL_1997.test(code)) return '重庆市';
  return provinceByCode.get(code.slice(0, 2)) ?? null;
}
