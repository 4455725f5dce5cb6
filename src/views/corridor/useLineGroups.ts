import { useMemo } from 'react';
import { type LineGroup, linesOf } from '../../analysis/corridor/corridorLine.ts';
import { useAtlas, useMessages } from '../atlasContext.ts';

/** The lines that can be chosen, and what their groups are called. */
export function useLineGroups(): {
  groups: readonly LineGroup[];
  titleOf: (group: LineGroup) => string;
} {
  const atlas = useAtlas();
  const messages = useMessages();
  const groups = useMemo(() => linesOf(atlas), [atlas]);
  return {
    groups,
    titleOf: ({ of }) => (of === 'rivers' ? messages.corridor.rivers : messages.categories[of]),
  };
}
