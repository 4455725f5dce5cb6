import { describe, expect, it } from 'vitest';
import { readCoordinate, readPair } from '../../../src/own/understand/coordinates.ts';

const minutes = 104 + 3 / 60;

describe('a coordinate', () => {
  it.each<[string, number]>([
    ['104.06', 104.06],
    ['１０４．０６', 104.06],
    [' 104.06 ', 104.06],
    ['104', 104],
    ['104.06°', 104.06],
    ['104.06度', 104.06],
    ['E104.06', 104.06],
    ['104.06E', 104.06],
    ['东经104.06°', 104.06],
    ['东经：104.06', 104.06],
    ['104°3′', minutes],
    ['104°03\'48"', minutes + 48 / 3600],
    ['104°03\'48"E', minutes + 48 / 3600],
    ['104°03′48.5″E', minutes + 48.5 / 3600],
    ['104°03’48”', minutes + 48 / 3600],
    ["104°03'48''", minutes + 48 / 3600],
    ['104度3分48秒', minutes + 48 / 3600],
    ['东经104度3分48秒', minutes + 48 / 3600],
    ['E 104° 03′ 48″', minutes + 48 / 3600],
    ['104:03:48', minutes + 48 / 3600],
    ['104°3.8′', 104 + 3.8 / 60],
    ['-30.67', -30.67],
    ['30.67S', -30.67],
    ['南纬30.67', -30.67],
    ['-0.5', -0.5],
    ['0', 0],
    ['180', 180],
  ])('%j', (text, degrees) => {
    expect(readCoordinate(text)).toBeCloseTo(degrees, 10);
  });

  it.each([
    ...['', ' ', '—', 'N/A', 'NaN', 'Infinity', '1e400', '181', '-200', '104,06', '104.06,30.67'],
    ...['104°61′', '104°03′60″', 'N91', '-30S', 'E104N', '104.06.1', 'abc', '510100', '成都'],
    '<b>1</b>',
  ])('%j is none', (text) => {
    expect(readCoordinate(text)).toBeNull();
  });
});

describe('a pair of coordinates', () => {
  it.each([
    '104.06,30.67',
    '104.06，30.67',
    '104.06, 30.67',
    '104.06 30.67',
    '104.06;30.67',
    '104.06/30.67',
    '104.06、30.67',
    '30.67 104.06',
    '30.67,104.06',
    '[104.06, 30.67]',
    '(30.67, 104.06)',
    '（104.06，30.67）',
    'POINT(104.06 30.67)',
    'POINT (104.06 30.67)',
    'SRID=4326;POINT(104.06 30.67)',
    'POINT Z (104.06 30.67 500)',
    'E104.06,N30.67',
    'N30.67,E104.06',
    'N30.67 E104.06',
    '30.67N, 104.06E',
    '东经104.06，北纬30.67',
    '北纬30.67°、东经104.06°',
    '经度:104.06,纬度:30.67',
    'lat: 30.67, lng: 104.06',
    '104°3′36″E 30°40′12″N',
    '30°40′12″N, 104°3′36″E',
    '104°3′36″,30°40′12″',
  ])('%j', (text) => {
    const [longitude, latitude] = readPair(text) ?? [];
    expect(longitude).toBeCloseTo(104.06, 8);
    expect(latitude).toBeCloseTo(30.67, 8);
  });

  it('beyond Sichuan stays as it is, the longitude first', () => {
    expect(readPair('30.67,31.2')).toEqual([30.67, 31.2]);
    expect(readPair('116.4,39.9')).toEqual([116.4, 39.9]);
  });

  it.each([
    ...['', '104.06', '104.06,', ',30.67', '104.06,30.67,500', 'a,b', 'N30,N31', '116.4,139.9'],
    ...['POINT EMPTY', 'POINT(NaN 30)', 'LINESTRING(104 30,105 31)', '999,999', '成都 绵阳'],
  ])('%j is none', (text) => {
    expect(readPair(text)).toBeNull();
  });
});
