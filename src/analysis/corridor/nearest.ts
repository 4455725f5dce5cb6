import { distance } from '@turf/turf';
import type { Atlas } from '../../atlas/join.ts';
import type { Project } from '../../atlas/projects.ts';
import type { Position, Text } from '../../atlas/schema/fields.ts';

/** What a place is asked the way to. */
export const GATEWAYS = ['airport', 'port', 'rail-freight', 'rail-station'] as const;
export type Gateway = (typeof GATEWAYS)[number];

/** One gateway of the atlas. */
export interface GatewaySite {
  gateway: Gateway;
  name: Text;
  /** The project itself, or for a station the railway. */
  project: Project;
  at: Position;
}

/** The gateways of one kind that are nearest to a place. */
export interface Nearest {
  gateway: Gateway;
  /** The nearest in operation; null where the atlas has none. */
  operating: { site: GatewaySite; km: number } | null;
  /** One that is nearer still but not yet in operation. */
  coming: { site: GatewaySite; km: number } | null;
}

/**
 * Which projects are gateways. The records know categories, no finer kinds, so the name decides:
 * airports without their cargo areas, ports without the dams of a waterway, and the hubs and
 * terminals that the railway serves.
 */
const SITE_NAMES: Readonly<
  Record<Exclude<Gateway, 'rail-station'>, [Project['category'], RegExp]>
> = {
  airport: ['transport-air', /机场$/],
  port: ['transport-water', /港$/],
  'rail-freight': ['logistics', /铁路港$|陆港型国家物流枢纽$/],
};

/** Every gateway inside Sichuan. A railway's stations count with the railway's own status. */
export function gatewaysOf(atlas: Atlas): readonly GatewaySite[] {
  return [...atlas.projects.values()].flatMap((project): GatewaySite[] => {
    const { place, category, name } = project;
    if (place.type === 'line' && category === 'transport-rail') {
      return place.stations
        .filter(({ county }) => county !== undefined)
        .map((station) => ({
          gateway: 'rail-station',
          name: station.name,
          project,
          at: station.at,
        }));
    }
    if (place.type !== 'point') return [];
    return (['airport', 'port', 'rail-freight'] as const)
      .filter((gateway) => {
        const [wanted, pattern] = SITE_NAMES[gateway];
        return category === wanted && pattern.test(name.zh);
      })
      .map((gateway) => ({ gateway, name, project, at: place.at }));
  });
}

/**
 * The nearest gateways of each kind to a division, from its seat of government, in km along a great
 * circle (Turf's sphere): a straight line, not a way to go.
 *
 * @returns one entry for each kind that the atlas has; none for an unknown division.
 */
export function nearestOf(atlas: Atlas, adcode: number): readonly Nearest[] {
  const division = atlas.divisions.get(adcode);
  if (!division) return [];
  const all = gatewaysOf(atlas)
    .map((site) => ({ site, km: distance(division.seat, site.at) }))
    .sort((a, b) => a.km - b.km);
  return GATEWAYS.flatMap((gateway): Nearest[] => {
    const own = all.filter(({ site }) => site.gateway === gateway);
    const operating = own.find(({ site }) => site.project.status === 'operating') ?? null;
    const [first] = own;
    if (!first) return [];
    return [{ gateway, operating, coming: first === operating ? null : first }];
  });
}
