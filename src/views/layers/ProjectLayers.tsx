import { countBy } from '../../atlas/indexes.ts';
import {
  CATEGORY_GROUPS,
  type Category,
  type CategoryGroup,
} from '../../atlas/schema/vocabulary.ts';
import { PALETTES } from '../../map/palette.ts';
import { CategoryBadge } from '../../ui/CategoryBadge.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useActions, useAtlasState, useDerived, useMessages } from '../atlasContext.ts';
import { LayerRow } from './LayerRow.tsx';
import { ShowAll } from './ShowAll.tsx';

/** Infrastructure by category, under its groups. */
export function ProjectLayers() {
  return (Object.keys(CATEGORY_GROUPS) as CategoryGroup[]).map((group) => (
    <GroupLayers key={group} group={group} />
  ));
}

function GroupLayers({ group }: { group: CategoryGroup }) {
  const messages = useMessages();
  const actions = useActions();
  const visible = useAtlasState(({ categories }) => categories);
  const theme = useAtlasState((state) => state.theme);
  const projects = useDerived((selectors) => selectors.filteredProjects);
  const counts = countBy(projects, ({ category }) => category);
  const categories: readonly Category[] = CATEGORY_GROUPS[group];
  const allOn = categories.every((category) => visible.has(category));
  const others = [...visible].filter((category) => !categories.includes(category));
  const name = messages.groups[group];
  return (
    <Disclosure
      className="layer-family"
      title={name}
      open={group === 'transport'}
      aside={
        <ShowAll
          name={name}
          allOn={allOn}
          onToggle={() =>
            actions.setCategories(new Set(allOn ? others : [...others, ...categories]))
          }
        />
      }
    >
      {categories.map((category) => (
        <LayerRow
          key={category}
          name={messages.categories[category]}
          count={counts.get(category) ?? 0}
          coverage={visible.has(category) ? 'on' : 'off'}
          swatch={<CategoryBadge category={category} color={PALETTES[theme].groups[group]} />}
          onToggle={() => actions.toggleCategory(category)}
          onOnly={() => actions.setCategories(new Set([category]))}
          onPoint={(isOver) =>
            actions.light(
              isOver
                ? projects
                    .filter((project) => project.category === category)
                    .map(({ id }) => ({ kind: 'project' as const, id }))
                : [],
            )
          }
        />
      ))}
    </Disclosure>
  );
}
