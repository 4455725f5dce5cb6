import type { Division, Industry } from '../atlas/schema/records.ts';
import type { IntakeContext } from './intake.ts';
import { type Gazetteer, gazetteerOf } from './understand/gazetteer.ts';
import { type IndustryNames, industryNamesOf } from './understand/industryNames.ts';
import { countyLocator } from './understand/locate.ts';

/** What is known of Sichuan while a file is read: made once, asked for every cell. */
export interface Knowledge {
  gazetteer: Gazetteer;
  industryNames: IndustryNames;
  divisions: ReadonlyMap<number, Division>;
  industries: ReadonlyMap<string, Industry>;
  /** Adcode of the county that holds a point in WGS 84 degrees; 0 where none does. */
  locate(longitude: number, latitude: number): number;
}

export function knowledgeOf(context: IntakeContext): Knowledge {
  return {
    gazetteer: gazetteerOf(context.divisions, context.formerNames),
    industryNames: industryNamesOf(context.industries),
    divisions: new Map(context.divisions.map((division) => [division.adcode, division])),
    industries: new Map(context.industries.map((industry) => [industry.id, industry])),
    locate: countyLocator(context.counties),
  };
}
