/** Output of one industry in one division. */
export interface Output {
  industry: string;
  adcode: number;
  value: number;
}

/**
 * The location quotient by industry and division: an industry's share of a division's output over
 * its share of all divisions' output. Above 1 the division does more of it than the rest.
 *
 * LQ = (xᵢᵣ / xᵣ) / (xᵢ / x), after Florence (1939). Divisions must be of one level, and none may
 * be counted inside another. What divides by nothing is left out.
 *
 * @param outputs in one unit and of one year; several of one industry and division are added up
 */
export function locationQuotients(
  outputs: readonly Output[],
): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const byIndustry = new Map<string, Map<number, number>>();
  const byDivision = new Map<number, number>();
  let total = 0;
  for (const { industry, adcode, value } of outputs) {
    const places = byIndustry.get(industry) ?? new Map<number, number>();
    byIndustry.set(industry, places.set(adcode, (places.get(adcode) ?? 0) + value));
    byDivision.set(adcode, (byDivision.get(adcode) ?? 0) + value);
    total += value;
  }
  return new Map(
    [...byIndustry].flatMap(([industry, places]) => {
      const ofIndustry = [...places.values()].reduce((sum, value) => sum + value, 0);
      if (!(ofIndustry > 0 && total > 0)) return [];
      const quotients = [...places].flatMap(([adcode, value]): [number, number][] => {
        const ofDivision = byDivision.get(adcode) ?? 0;
        return ofDivision > 0 ? [[adcode, value / ofDivision / (ofIndustry / total)]] : [];
      });
      return [[industry, new Map(quotients)] as const];
    }),
  );
}
