import { createSelector } from 'reselect';
import { bestCommitment, bestEvidence } from '../../analysis/evidence.ts';
import { profilesOf } from '../../analysis/profiles.ts';
import type { Atlas } from '../../atlas/join.ts';
import type { Division } from '../../atlas/schema/records.ts';
import { type Choropleth, choroplethOf } from '../../map/choropleth.ts';
import { industryColor, PALETTES } from '../../map/palette.ts';
import type { Petal, Subject } from '../../map/view.ts';
import type { AtlasState } from '../state.ts';
import type { RecordSelectors } from './records.ts';

/** Values by division of the indicator on show, and the classes they fall into. */
export interface IndicatorMap {
  level: 'prefecture' | 'county';
  values: ReadonlyMap<number, { value: number; year: number }>;
  choropleth: Choropleth;
}

/** What the divisions are coloured by, and what stands on them. */
export function subjectSelectors(
  atlas: Atlas,
  { visibleAssignments }: Pick<RecordSelectors, 'visibleAssignments'>,
) {
  const industries = ({ industries }: AtlasState) => industries;
  const theme = ({ theme }: AtlasState) => theme;

  const roots = createSelector([industries], (set) =>
    atlas.industries.roots.filter(({ id }) =>
      [...set].some((member) => atlas.industries.rootOf(member)?.id === id),
    ),
  );

  const petals = createSelector([roots, theme], (shown, name): readonly Petal[] =>
    shown.map((root) => ({ id: root.id, color: industryColor(PALETTES[name], root) })),
  );

  const rosettes = createSelector([visibleAssignments, roots], (assignments, shown) =>
    profilesOf(
      atlas,
      assignments,
      shown.map(({ id }) => id),
    ),
  );

  const indicatorMap = createSelector(
    [({ indicator }: AtlasState) => indicator, theme],
    (indicator, name): IndicatorMap | null => {
      const series = indicator && atlas.indicators.get(indicator.id);
      if (!series) return null;
      const values = new Map(
        divisionsOf(atlas, series.level).flatMap(({ adcode }) => {
          const found = series.valueOf(adcode, indicator.year);
          return found ? [[adcode, { value: found.value, year: found.year }] as const] : [];
        }),
      );
      if (values.size === 0) return null;
      const choropleth = choroplethOf(
        [...values.values()].map(({ value }) => value),
        PALETTES[name].ramp,
      );
      return { level: series.level, values, choropleth };
    },
  );

  const subject = createSelector(
    [indicatorMap, ({ indicator }: AtlasState) => indicator, petals, visibleAssignments, theme],
    (figures, indicator, shown, assignments, name): Subject => {
      if (indicator && figures) {
        const fills = divisionsOf(atlas, figures.level).map(({ adcode }) => {
          const found = figures.values.get(adcode);
          return [
            adcode,
            found ? figures.choropleth.colorOf(found.value) : PALETTES[name].missing,
          ] as const;
        });
        return {
          kind: 'indicator',
          id: indicator.id,
          level: figures.level,
          fills: new Map(fills),
        };
      }
      const [only, ...others] = shown;
      if (!only || others.length > 0) return { kind: 'overview' };
      return {
        kind: 'industry',
        color: only.color,
        prefectures: bestEvidence(assignments, ({ adcode }) => adcode),
        commitments: bestCommitment(assignments, ({ adcode }) => adcode),
        counties: bestEvidence(assignments, ({ county }) => county),
      };
    },
  );

  return { petals, rosettes, indicatorMap, subject };
}

/** The divisions that figures of a level are of. */
function divisionsOf(atlas: Atlas, level: IndicatorMap['level']): readonly Division[] {
  return level === 'county' ? atlas.countiesOf(atlas.province.adcode) : atlas.prefectures;
}
