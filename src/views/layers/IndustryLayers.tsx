import { useMemo, useState } from 'react';
import type { Industry } from '../../atlas/schema/records.ts';
import { FAMILIES, type Family } from '../../atlas/schema/vocabulary.ts';
import { industryColor, PALETTES } from '../../map/palette.ts';
import { coverageOf } from '../../store/industrySet.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import {
  useActions,
  useAtlas,
  useAtlasState,
  useDerived,
  useMessages,
  useText,
} from '../atlasContext.ts';
import { LayerRow } from './LayerRow.tsx';
import { ShowAll } from './ShowAll.tsx';

/** The industry tree as layers: families, roots, sectors, segments, each with its count. */
export function IndustryLayers() {
  const messages = useMessages();
  const atlas = useAtlas();
  const families = atlas.industries.rootsByFamily();
  const counts = useIndustryCounts();
  return (
    <>
      {FAMILIES.map((family) => (
        <FamilyLayers
          key={family}
          family={family}
          roots={families.get(family) ?? []}
          counts={counts}
          name={messages.families[family]}
        />
      ))}
    </>
  );
}

interface FamilyLayersProps {
  family: Family;
  name: string;
  roots: readonly Industry[];
  counts: ReadonlyMap<string, number>;
}

function FamilyLayers({ family, name, roots, counts }: FamilyLayersProps) {
  const actions = useActions();
  const atlas = useAtlas();
  const set = useAtlasState(({ industries }) => industries);
  const allOn = roots.every(({ id }) => coverageOf(atlas.industries, set, id) === 'on');
  const setAll = () => {
    for (const { id } of roots) {
      if ((coverageOf(atlas.industries, set, id) === 'on') === allOn) actions.toggleIndustry(id);
    }
  };
  return (
    <Disclosure
      className="layer-family"
      title={name}
      open={family === 'pillar'}
      aside={<ShowAll name={name} allOn={allOn} onToggle={setAll} />}
    >
      {roots.map((root) => (
        <IndustryBranch key={root.id} industry={root} counts={counts} depth={0} />
      ))}
    </Disclosure>
  );
}

interface IndustryBranchProps {
  industry: Industry;
  counts: ReadonlyMap<string, number>;
  depth: number;
}

function IndustryBranch({ industry, counts, depth }: IndustryBranchProps) {
  const atlas = useAtlas();
  const actions = useActions();
  const messages = useMessages();
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const set = useAtlasState(({ industries }) => industries);
  const theme = useAtlasState((state) => state.theme);
  const shownLayers = useAtlasState((state) => state.own);
  // Of the reader's own, those alone that are on the map.
  const placed = () =>
    atlas
      .assignmentsIn(industry.id)
      .filter(({ layer }) => layer === undefined || shownLayers.has(layer));
  const children = atlas.industries.childrenOf(industry.id);
  const root = atlas.industries.rootOf(industry.id) ?? industry;
  const name = text(industry.name);
  return (
    <>
      <LayerRow
        name={name}
        count={counts.get(industry.id) ?? 0}
        depth={depth}
        coverage={coverageOf(atlas.industries, set, industry.id)}
        swatch={
          depth === 0 ? (
            <span
              className="swatch-disc"
              style={{ background: industryColor(PALETTES[theme], root) }}
            />
          ) : undefined
        }
        onToggle={() => actions.toggleIndustry(industry.id)}
        onOnly={() => {
          actions.onlyIndustry(industry.id);
          actions.select({ kind: 'industry', id: industry.id });
        }}
        onPoint={(isOver) =>
          actions.light(
            isOver
              ? [...new Set(placed().map(({ adcode }) => adcode))].map((adcode) => ({
                  kind: 'division' as const,
                  adcode,
                }))
              : [],
          )
        }
        fold={
          children.length > 0 ? (
            <button
              type="button"
              className="layer-fold"
              aria-expanded={isOpen}
              aria-label={messages.layers.expand(name)}
              onClick={() => setOpen(!isOpen)}
            >
              <Glyph name="chevron" />
            </button>
          ) : undefined
        }
      />
      {isOpen &&
        children.map((child) => (
          <IndustryBranch key={child.id} industry={child} counts={counts} depth={depth + 1} />
        ))}
    </>
  );
}

/** Assignments that pass the filters, by industry, those below included. */
function useIndustryCounts(): ReadonlyMap<string, number> {
  const atlas = useAtlas();
  const assignments = useDerived((selectors) => selectors.filteredAssignments);
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const { industry } of assignments) {
      for (const { id } of atlas.industries.pathTo(industry))
        counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  }, [atlas, assignments]);
}
