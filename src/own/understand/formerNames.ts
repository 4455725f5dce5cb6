import * as v from 'valibot';
import { adcode, year } from '../../atlas/schema/fields.ts';
import type { FormerName } from '../intake.ts';

const formerName = v.strictObject({
  former: v.pipe(v.string(), v.regex(/^(\d{6}|[\u4e00-\u9fff]{2,})$/, 'must be a name or a code')),
  adcode,
  until: v.nullable(year),
  source: v.pipe(v.string(), v.nonEmpty('must not be empty')),
});

/**
 * The records of `data/former-names.ndjson`.
 *
 * @throws v.ValiError at the first record that does not hold; none is left out
 */
export function parseFormerNames(raw: unknown): FormerName[] {
  return v.parse(v.array(formerName), raw);
}
