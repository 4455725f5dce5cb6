import { describe, expect, it } from 'vitest';
import type { FormerName } from '../../../src/own/intake.ts';
import { gazetteerOf } from '../../../src/own/understand/gazetteer.ts';
import { records } from '../../data/real.ts';
import { gazetteer } from './known.ts';

const named = (text: string, within?: number) => {
  const found = gazetteer.find(text, within ?? null);
  return found.kind === 'found' ? found.division.adcode : found.kind;
};
const guessed = (text: string, within?: number) => {
  const found = gazetteer.find(text, within ?? null);
  return 'candidates' in found ? found.candidates.map(({ name }) => name.zh) : found.kind;
};

const own = records.divisions.filter(({ adcode }) => Math.floor(adcode / 10000) === 51);

describe('a division', () => {
  it('is known by its code and by its full names, but for the two 市中区', () => {
    for (const { adcode, name } of own) {
      expect(named(String(adcode)), name.zh).toBe(adcode);
      const isShared = name.zh === '市中区';
      for (const text of [name.zh, name.en])
        expect(named(text), text).toBe(isShared ? 'ambiguous' : adcode);
    }
  });

  it('is known by its short names, a prefecture before a county of the same', () => {
    for (const { adcode, shortName, level } of own) {
      const sharers = own.filter((one) => one.shortName.zh === shortName.zh);
      const isPrefecture = sharers.some((one) => one.level === 'prefecture');
      if (sharers.length > 1 && !(isPrefecture && level === 'prefecture')) continue;
      for (const text of [shortName.zh, shortName.en]) expect(named(text), text).toBe(adcode);
    }
  });

  it('is known with its prefecture and province before it', () => {
    for (const { adcode, name, shortName, parent } of own) {
      const prefecture = own.find((one) => one.adcode === parent);
      if (prefecture?.level !== 'prefecture') continue;
      expect(named(`四川省${prefecture.name.zh}${name.zh}`)).toBe(adcode);
      expect(named(`${prefecture.shortName.zh}${shortName.zh}`)).toBe(adcode);
      expect(named(`${prefecture.name.zh} ${name.zh}`)).toBe(adcode);
      expect(named(`${name.en}, ${prefecture.name.en}`)).toBe(adcode);
      expect(named(`${shortName.en}, ${prefecture.shortName.en}, Sichuan`)).toBe(adcode);
      expect(named(name.zh, prefecture.adcode)).toBe(adcode);
      expect(named(shortName.zh, prefecture.adcode)).toBe(adcode);
    }
  });

  it.each<[string, number]>([
    ['510117.0', 510117],
    ['５１０１１７', 510117],
    ['5101', 510100],
    ['510100000000', 510100],
    ['510117001000', 510117],
    ['510117001', 510117],
    ['510000', 510000],
    ['四川省', 510000],
    ['四川', 510000],
    ['泸  县', 510521],
    ['成都　市', 510100],
    ['\ufeff成都市', 510100],
    ['Ｃｈｅｎｇｄｕ', 510100],
    ['CHENGDU', 510100],
    ['Miányáng', 510700],
    ['Mian yang', 510700],
    ['Guang’an', 511600],
    ['guangan', 511600],
    ['Chengdu Shi', 510100],
    ['Pidu Qu', 510117],
    ['Rong County', 510321],
    ['Ngawa', 513200],
    ['Aba Prefecture', 513200],
    ['Barkam', 513201],
    ['阿坝州', 513200],
    ['阿坝县', 513231],
    ['甘孜', 513300],
    ['凉山彝族州', 513400],
    ['凉山自治州', 513400],
    ['北川县', 510726],
    ['北川自治县', 510726],
    ['马边', 511133],
    ['木里县', 513422],
    ['广安', 511600],
    ['广安市', 511600],
    ['广安区', 511602],
    ['巴中', 511900],
    ['巴州', 511902],
    ['宜宾', 511500],
    ['达川', 511703],
    ['江安', 511523],
    ['东区', 510402],
    ['攀枝花东区', 510402],
    ['南充南部', 511321],
    ['乐山市中区', 511102],
    ['内江市 市中区', 511002],
    ['市中区（乐山）', 511102],
    ['Shizhong District, Leshan', 511102],
    ['绵阳市-江油市', 510781],
    ['绵阳/江油', 510781],
    ['江油市，绵阳市', 510781],
    ['成都市->双流区', 510116],
    ['中国四川省成都市武侯区', 510107],
    ['甘孜州甘孜县', 513328],
  ])('%j', (text, adcode) => {
    expect(named(text)).toBe(adcode);
  });

  it.each<[string, number, number]>([
    ['市中区', 511100, 511102],
    ['市中区', 511000, 511002],
    ['广安', 511600, 511602],
    ['广安市', 511600, 511600],
    ['阿坝', 513200, 513231],
    ['绵阳市江油市', 510700, 510781],
    ['资阳', 512000, 512000],
    ['四川省', 510100, 510000],
    // Not a prefecture: of no help, and no harm.
    ['江油市', 510000, 510781],
    ['江油市', 999999, 510781],
  ])('%s in a row of %d is %d', (text, within, adcode) => {
    expect(named(text, within)).toBe(adcode);
  });
});

describe('a former name', () => {
  it.each<[string, string, string]>([
    ['达县', '达川区', '达县'],
    ['郫县', '郫都区', '郫县'],
    ['双流县', '双流区', '双流县'],
    ['宜宾县', '叙州区', '宜宾县'],
    ['崇庆', '崇州市', '崇庆县'],
    ['元坝', '昭化区', '元坝区'],
    ['四川省成都市郫县', '郫都区', '郫县'],
    ['达州达县', '达川区', '达县'],
    ['达川地区渠县', '渠县', '达川地区'],
    ['雅安地区', '雅安市', '雅安地区'],
    ['510124', '郫都区', '510124'],
    ['512081', '简阳市', '512081'],
    ['513001', '通川区', '513001'],
    ['513425', '会理市', '513425'],
    ['广元市市中区', '利州区', '广元市市中区'],
    ['资阳市简阳市', '简阳市', '资阳市简阳市'],
  ])('%s is %s', (text, name, former) => {
    expect(gazetteer.find(text)).toMatchObject({
      kind: 'found',
      division: { name: { zh: name } },
      former,
    });
  });

  it('counts for its own prefecture', () => {
    expect(gazetteer.find('市中区', 510800)).toMatchObject({
      division: { adcode: 510802 },
      former: '广元市市中区',
    });
    expect(gazetteer.find('简阳', 512000)).toMatchObject({
      division: { adcode: 510185 },
      former: '资阳市简阳市',
    });
  });

  it('is told from a present one', () => {
    expect(gazetteer.find('郫都区')).toMatchObject({ former: null });
    expect(gazetteer.find('双流')).toMatchObject({ former: null });
  });

  it('gives way where a division has that name now, and where its own is unknown', () => {
    const odd: FormerName[] = [
      { former: '达川区', adcode: 510104, until: null, source: 'a test' },
      { former: '某某县', adcode: 519999, until: null, source: 'a test' },
    ];
    const { find } = gazetteerOf(records.divisions, odd);
    expect(find('达川区')).toMatchObject({ division: { adcode: 511703 }, former: null });
    expect(find('某某县').kind).toBe('unknown');
  });
});

describe('what is not sure', () => {
  it('is asked: a name that two counties have', () => {
    expect(named('市中区')).toBe('ambiguous');
    expect(gazetteer.find('市中区')).toMatchObject({
      candidates: [{ adcode: 511002 }, { adcode: 511102 }],
    });
  });

  it('is asked: a county of another prefecture than is named', () => {
    expect([named('绵阳市西昌市'), named('西昌市', 510700)]).toEqual(['ambiguous', 'ambiguous']);
    expect(guessed('西昌市', 510700)).toEqual(['西昌市', '绵阳市']);
    expect(guessed('绵阳市江油市', 510100)).toEqual(['江油市', '成都市']);
  });

  it.each<[string, string[]]>([
    ['成都市双流区公兴街道1号', ['双流区', '成都市']],
    ['四川省绵阳市江油市太平镇', ['江油市', '绵阳市']],
    ['位于绵竹市的园区', ['绵竹市']],
    ['成都市市辖区', ['成都市']],
    ['郫多区', ['郫都区']],
    ['都江偃市', ['都江堰市']],
    ['Chengdoo', ['成都市']],
    ['汶川区', ['汶川县', '通川区', '达川区']],
    ['天府新区', ['双流区', '成都市', '仁寿县']],
    ['成都东部新区', ['简阳市', '成都市']],
    ['绵阳高新区', ['绵阳市']],
    ['高新区', []],
    ['510199', ['成都市']],
    ['519999', []],
    ['全省', ['四川省']],
    ['合计', []],
    ['', []],
    ['—', []],
    ['51', []],
    ['<script>alert(1)</script>', []],
  ])('%j is not found, but guessed', (text, names) => {
    expect(named(text)).toBe('unknown');
    expect(guessed(text)).toEqual(names);
  });

  it('is guessed within the prefecture of the row', () => {
    expect(guessed('高新区', 510700)).toEqual(['绵阳市']);
    expect(guessed('江由市', 510700)).toEqual(['江油市', '绵阳市']);
  });

  it('stays quick for a very long text', () => {
    expect(named('成都'.repeat(20_000))).toBe('unknown');
    expect(guessed('成都'.repeat(20_000))).toContain('成都市');
  });
});

describe('what lies elsewhere', () => {
  it.each([
    ['重庆', '重庆市'],
    ['重庆市渝北区', '重庆市'],
    ['贵阳市', '贵阳'],
    ['贵州省遵义市', '贵州省'],
    ['广东深圳', '广东省'],
    ['深圳市南山区', '深圳'],
    ['西藏', '西藏自治区'],
    ['Chongqing', '重庆市'],
    ['Yubei District, Chongqing', '重庆市'],
    ['Shaanxi Province', '陕西省'],
    ['Tibet', '西藏自治区'],
    ['Shenzhen', 'Shenzhen'],
    ['500112', '重庆市'],
    ['520100', '贵州省'],
    // Of Sichuan until 1997.
    ['512201', '重庆市'],
    ['涪陵市', '涪陵'],
  ])('%s is outside', (text, name) => {
    expect(gazetteer.find(text)).toEqual({ kind: 'outside', name });
  });

  it('is not a street called after it', () => {
    expect(named('北京路12号')).toBe('unknown');
  });

  it('holds for every province around', () => {
    for (const { adcode, name } of records.divisions.filter(
      ({ adcode }) => adcode % 10000 === 0 && adcode !== 510000,
    )) {
      expect(named(String(adcode))).toBe('outside');
      expect(named(name.zh)).toBe('outside');
    }
  });
});

describe('a column', () => {
  it('is told by the share of its values that are divisions', () => {
    expect(gazetteer.bestShare(['成都', '郫县', '', '市中区', ' '])).toBe(1);
    expect(gazetteer.bestShare(['成都', '成都市武侯区一环路1号', '重庆', 'x'])).toBe(0.25);
    expect(gazetteer.bestShare(['', ''])).toBe(0);
    expect(gazetteer.bestShare(['3.2', '12', '1,234'])).toBe(0);
  });
});
