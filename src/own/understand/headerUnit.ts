import { halfWidth, LONGEST_NAME } from './plainText.ts';
import { readUnit } from './units.ts';

/** What the header of a column of figures says. */
export interface HeaderUnit {
  /** The header without its unit; never empty unless the header is. */
  name: string;
  /** As it is written: 亿元; '' where none is known. */
  unit: string;
  /** What a bare number of the column is multiplied with: always 1, since the unit keeps its 万. */
  multiplier: number;
}

const BRACKETS = /[(（[【〔]([^()（）[\]【】〔〕]*)[)）\]】〕]/g;
const IN_BRACKETS_APART = /\s*[,，;；、]\s*/;
/** 单位：亿元, unit: t, and the ± of a growth rate. */
const BEFORE_UNIT = /^(?:(?:计量)?单位|units?)?\s*[:：]?\s*±?\s*/i;
/** Between a name and a unit without brackets: GDP/亿元, 人口_万人, Output, 10,000 t, 产值：亿元. */
const PARTING = /\s*[/／_|:：;；、,，-]\s*|\s+(?:in\s+)?/g;
const ENDING_IN_PERCENT = /^(.+?)\s*([%％‰])$/;

/**
 * Name and unit of a header: 产值（亿元）, 产量(2023年,万吨), GDP/亿元, Output (10,000 t), 增速%.
 * Only words that `readUnit` knows count as a unit; other brackets stay part of the name.
 */
export function unitOf(header: string): HeaderUnit {
  const plain = header.trim();
  const none = { name: plain, unit: '', multiplier: 1 };
  if (plain.length > LONGEST_NAME) return none;
  return inBrackets(plain) ?? afterSign(plain) ?? none;
}

function inBrackets(header: string): HeaderUnit | null {
  for (const { 0: brackets, 1: inside = '', index } of [...header.matchAll(BRACKETS)].reverse()) {
    const parts = isUnit(unitText(inside)) ? [inside] : inside.split(IN_BRACKETS_APART);
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

/** Parted at the first place that leaves a unit behind it: 能耗/吨标准煤/万元. */
function afterSign(header: string): HeaderUnit | null {
  for (const { 0: sign, index } of header.matchAll(PARTING)) {
    const name = header.slice(0, index);
    const unit = unitText(header.slice(index + sign.length));
    // 经 度 is a name spread out, not degrees of 经.
    const isParted = sign.trim() !== '' ? name !== '' : name.length > 1;
    if (isParted && isUnit(unit)) return { name, unit, multiplier: 1 };
  }
  const [, name, unit] = ENDING_IN_PERCENT.exec(header) ?? [];
  return name && unit ? { name, unit: halfWidth(unit), multiplier: 1 } : null;
}

function unitText(text: string): string {
  return halfWidth(text.trim().replace(BEFORE_UNIT, ''));
}

/** A small multiple alone, 千, is no unit of a header. */
function isUnit(text: string): boolean {
  const unit = readUnit(text);
  return unit !== null && (unit.base !== '' || unit.scale > 1000);
}
