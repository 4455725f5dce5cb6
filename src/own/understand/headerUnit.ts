import { halfWidth } from './plainText.ts';
import { readUnit } from './units.ts';

/** What the header of a column of figures says. */
export interface HeaderUnit {
  /** The header without its unit; never empty. */
  name: string;
  /** As it is written: 亿元; '' where none is known. */
  unit: string;
  /** What a bare number of the column is multiplied with: always 1, since the unit keeps its 万. */
  multiplier: number;
}

const BRACKETS = /[([【〔]([^()[\]【】〔〕]*)[)\]】〕]/g;
/** 单位：亿元, unit: t. */
const SAYS_UNIT = /^(?:计量)?(?:单位|units?)\s*[:：]?\s*/i;
/** GDP/亿元, 人口_万人, Output, 10,000 t, 产值:亿元; the sign must part a name from a unit. */
const PARTED = /^(.+?)\s*(?:[/_|:;、-]|,\s|\s(?:in\s)?)\s*(.+)$/i;

/**
 * Name and unit of a header: 产值（亿元）, 产量(2023年,万吨), GDP/亿元, Output (10,000 t), 增速%.
 * Only words that `readUnit` knows count as a unit; other brackets stay part of the name.
 */
export function unitOf(header: string): HeaderUnit {
  const plain = halfWidth(header);
  return inBrackets(plain) ?? afterSign(plain) ?? { name: plain, unit: '', multiplier: 1 };
}

function inBrackets(header: string): HeaderUnit | null {
  for (const { 0: brackets, 1: inside = '', index } of [...header.matchAll(BRACKETS)].reverse()) {
    const parts = isUnit(unitText(inside)) ? [inside] : inside.split(/\s*[,，;；、]\s*/);
    const found = parts.find((part) => isUnit(unitText(part)));
    if (found === undefined) continue;
    const others = parts.filter((part) => part !== found).join('，');
    const before = header.slice(0, index).trim();
    const after = header.slice(index + brackets.length).trim();
    const name = [before, others && `（${others}）`, after].join('').trim();
    return { name: name || header, unit: unitText(found), multiplier: 1 };
  }
  return null;
}

function afterSign(header: string): HeaderUnit | null {
  // Every place to part at, the first that leaves a unit behind it: 单位GDP能耗/吨标准煤/万元.
  for (let from = 1; from < header.length; from += 1) {
    const tail = PARTED.exec(`${header.slice(0, from).replace(/./g, 'x')}${header.slice(from)}`);
    const unit = unitText(tail?.[2] ?? '');
    if (!isUnit(unit)) continue;
    const name = header.slice(0, (tail?.[1] ?? '').length).trim();
    if (name !== '') return { name, unit, multiplier: 1 };
  }
  const percent = /^(.+?)\s*([%‰])$/.exec(header);
  return percent ? { name: percent[1] ?? header, unit: percent[2] ?? '', multiplier: 1 } : null;
}

function unitText(text: string): string {
  return text.trim().replace(SAYS_UNIT, '').replace(/^±\s*/, '');
}

/** Years and bare multiples are no unit of a header, though a single letter might be. */
function isUnit(text: string): boolean {
  const unit = readUnit(text);
  return unit !== null && (unit.base !== '' || unit.scale > 1000);
}
