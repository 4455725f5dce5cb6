import { readFormerNames } from '../../../data/readFormerNames.ts';
import { gazetteerOf } from '../../../src/own/understand/gazetteer.ts';
import { industryNamesOf } from '../../../src/own/understand/industryNames.ts';
import { countyLocator } from '../../../src/own/understand/locate.ts';
import { atlas, records } from '../../data/real.ts';

const formerNames = readFormerNames();

export const gazetteer = gazetteerOf(records.divisions, formerNames.ok ? formerNames.value : []);
export const industryNames = industryNamesOf(records.industries);
export const counties = atlas.geography.layers.counties;
export const locate = countyLocator(counties);
