import type { Atlas } from '../../atlas/join.ts';
import type { Language } from '../../atlas/schema/fields.ts';
import type { Messages } from '../../i18n/zh.ts';
import type { MapTarget } from '../../map/view.ts';

/** The name of something on the map. */
export function nameOf(target: MapTarget, atlas: Atlas, language: Language): string {
  switch (target.kind) {
    case 'division':
      return atlas.divisions.get(target.adcode)?.name[language] ?? '';
    case 'project':
      return atlas.projects.get(target.id)?.name[language] ?? '';
    case 'region':
      return atlas.regions.get(target.id)?.name[language] ?? '';
    case 'point':
      return '';
  }
}

/** What kind of thing it is, in a word or two. */
export function kindOf(target: MapTarget, atlas: Atlas, messages: Messages): string {
  if (target.kind === 'project') {
    const project = atlas.projects.get(target.id);
    return project
      ? `${messages.categories[project.category]} · ${messages.status[project.status]}`
      : '';
  }
  if (target.kind === 'division') {
    const division = atlas.divisions.get(target.adcode);
    return division ? messages.levels[division.level] : '';
  }
  return messages.search.kinds.region;
}
