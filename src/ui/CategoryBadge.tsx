import type { Category } from '../atlas/schema/vocabulary.ts';
import { ICON_BOX, iconPath } from '../map/icons.ts';

/** The badge that marks sites of a category on the map, for lists and the legend. */
export function CategoryBadge({ category, color }: { category: Category; color: string }) {
  const inset = (24 - ICON_BOX * 0.8) / 2;
  return (
    <svg className="category-badge" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="10.5" fill="var(--surface)" stroke={color} strokeWidth="1.6" />
      <path
        d={iconPath(category)}
        fill={color}
        transform={`translate(${inset} ${inset}) scale(0.8)`}
      />
    </svg>
  );
}
