import type { Atlas } from '../../atlas/join.ts';
import type { Assignment, Division, Industry, Region } from '../../atlas/schema/records.ts';
import { type Named, namedIn } from './carriers.ts';

/** A sector that a city's peers carry and the city does not. */
export interface Gap {
  industry: Industry;
  /** The members of its zone that carry it. */
  peers: readonly Division[];
  /** The city is named for the industry above it, so that the sector may be meant. */
  isBroadlyNamed: boolean;
}

/** A city beside the other members of its economic zone. */
export interface PeerGaps {
  zone: Region;
  peers: readonly Division[];
  /** Sectors the city carries. */
  sectors: number;
  /** Most widely carried among the peers first, then in the order of the tree. */
  missing: readonly Gap[];
  /** Sectors that the city alone carries in its zone, surest first. */
  alone: readonly Named[];
}

/**
 * What the other members of a city's zone carry and it does not, and what it alone carries there,
 * by sector. An industry named as a root alone stands for itself: it is missing only where nothing
 * under the root is carried.
 *
 * @returns undefined for what lies in no zone.
 */
export function peerGaps(
  atlas: Atlas,
  adcode: number,
  assignments: readonly Assignment[],
): PeerGaps | undefined {
  const zone = atlas.zoneOf(adcode);
  if (!zone) return undefined;
  const peers = zone.members
    .filter((member) => member !== adcode)
    .flatMap((member) => atlas.divisions.get(member) ?? []);
  const own = assignments.filter((assignment) => assignment.adcode === adcode);
  const ownPaths = pathsOf(atlas, own);
  const peerPaths = new Map(
    peers.map((peer) => [
      peer.adcode,
      pathsOf(
        atlas,
        assignments.filter((assignment) => assignment.adcode === peer.adcode),
      ),
    ]),
  );
  const carriersOf = (id: string) => peers.filter((peer) => peerPaths.get(peer.adcode)?.has(id));
  const ownSectors = sectorIds(atlas, own);
  const ownNamed = new Set(own.map(({ industry }) => industry));
  const known = sectorIds(
    atlas,
    assignments.filter((assignment) => peerPaths.has(assignment.adcode)),
  );
  const missing = atlas.industries.all
    .filter(({ id }) => known.has(id) && !ownPaths.has(id))
    .map((industry) => ({
      industry,
      peers: carriersOf(industry.id),
      isBroadlyNamed: industry.parent !== null && ownNamed.has(industry.parent),
    }))
    .sort((a, b) => b.peers.length - a.peers.length);
  const lonely = own.map((assignment) => ({
    ...assignment,
    industry: sectorOf(atlas, assignment.industry),
  }));
  const alone = namedIn(atlas, lonely).filter(({ industry }) => !carriersOf(industry.id).length);
  return { zone, peers, sectors: ownSectors.size, missing, alone };
}

/** An industry that one prefecture alone carries. */
export interface SoleHome extends Named {
  prefecture: Division;
}

/**
 * Industries carried, themselves or by anything below them, in exactly one prefecture. Where a
 * whole branch has one home its highest industry stands for it.
 */
export function soleHomes(atlas: Atlas, assignments: readonly Assignment[]): readonly SoleHome[] {
  const homes = new Map<string, Assignment[]>();
  for (const assignment of assignments) {
    for (const { id } of atlas.industries.pathTo(assignment.industry)) {
      const known = homes.get(id);
      if (known) known.push(assignment);
      else homes.set(id, [assignment]);
    }
  }
  const homeOf = (id: string | null) => {
    const [first, ...others] = (id !== null && homes.get(id)) || [];
    return others.every(({ adcode }) => adcode === first?.adcode) ? first : undefined;
  };
  return atlas.industries.all.flatMap((industry): SoleHome[] => {
    const home = homeOf(industry.id);
    const prefecture = home && atlas.divisions.get(home.adcode);
    if (!prefecture || homeOf(industry.parent)) return [];
    const own = (homes.get(industry.id) ?? []).map((one) => ({ ...one, industry: industry.id }));
    return namedIn(atlas, own).map((named) => ({ ...named, prefecture }));
  });
}

/** An industry without any home. */
export interface Homeless {
  industry: Industry;
  /** How many industries lie below it, none of which has a home either. */
  below: number;
}

/**
 * Industries that a clause names and no assignment places, nor anything below them. Where a whole
 * branch has no home its highest industry stands for it.
 */
export function homeless(atlas: Atlas, assignments: readonly Assignment[]): readonly Homeless[] {
  const placed = pathsOf(atlas, assignments);
  return atlas.industries.all
    .filter(
      ({ id, parent, clauses }) =>
        clauses.length > 0 && !placed.has(id) && (parent === null || placed.has(parent)),
    )
    .map((industry) => ({ industry, below: atlas.industries.within(industry.id).size - 1 }));
}

function pathsOf(atlas: Atlas, assignments: readonly Assignment[]): ReadonlySet<string> {
  return new Set(
    assignments.flatMap(({ industry }) => atlas.industries.pathTo(industry).map(({ id }) => id)),
  );
}

/** The sector an industry belongs to, or the root itself for what is named as a root alone. */
function sectorOf(atlas: Atlas, industry: string): string {
  const [root, sector] = atlas.industries.pathTo(industry);
  return (sector ?? root)?.id ?? industry;
}

function sectorIds(atlas: Atlas, assignments: readonly Assignment[]): ReadonlySet<string> {
  return new Set(assignments.map(({ industry }) => sectorOf(atlas, industry)));
}
