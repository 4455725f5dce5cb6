import type { LineString } from 'geojson';
import type { Region } from '../../atlas/schema/records.ts';
import { alongBorders } from './borderRiver.ts';
import { type CorridorLine, positionsOf } from './corridorLine.ts';
import { crossedBy, type Piece } from './crossings.ts';
import { densify, type Ground } from './ground.ts';
import { type CourseStop, stopsOf } from './stops.ts';
import { type Track, trackOf } from './track.ts';

/** A run of the line through one prefecture, or outside Sichuan. */
export interface Stretch {
  /** The prefecture; null outside. */
  adcode: number | null;
  /** Adcodes of the neighbouring provinces that a run outside passes, in order, each once. */
  provinces: readonly number[];
  fromKm: number;
  toKm: number;
}

/** Where a line passes from one economic zone straight into the next. */
export interface HandOver {
  km: number;
  from: Region;
  to: Region;
}

/** What a line is by itself, whatever the reach. */
export interface Course {
  line: CorridorLine;
  geometry: LineString;
  track: Track;
  /** Length of the whole line in km, and of what of it lies in Sichuan. */
  lengthKm: number;
  insideKm: number;
  /** How much of what lies in Sichuan is border: a river that weaves about the provincial border. */
  borderKm: number;
  /** From the start to the end, without gaps. */
  stretches: readonly Stretch[];
  /** County by county, as finely as `stretches` are by prefecture. */
  pieces: readonly Piece[];
  /** Adcodes of the counties it crosses, in order, each once. */
  counties: readonly number[];
  handOvers: readonly HandOver[];
  /** Its own stations; for a river or a drawn line the prefecture seats near it. In order of km. */
  stops: readonly CourseStop[];
}

/**
 * Lay a line over the ground. Lengths are great-circle distances on a sphere of 6371.0088 km
 * (Turf's), step by step.
 *
 * @returns null for a line that the atlas does not have.
 */
export function courseOf(ground: Ground, line: CorridorLine): Course | null {
  const { atlas } = ground;
  const corners = positionsOf(atlas, line);
  if (!corners) return null;
  const track = trackOf(densify(corners));
  const isRiver = followsRiver(ground, line);
  const pieces = isRiver ? alongBorders(ground, track) : crossedBy(ground, track);
  const stretches = stretchesOf(ground, pieces);
  const inside = pieces.filter(({ county }) => county !== null);
  return {
    line,
    geometry: { type: 'LineString', coordinates: [...track.positions] },
    track,
    lengthKm: track.kms.at(-1) ?? 0,
    insideKm: lengthOf(inside),
    borderKm: lengthOf(inside.filter(({ province }) => province !== null)),
    stretches,
    pieces,
    counties: [...new Set(inside.flatMap(({ county }) => county ?? []))],
    handOvers: handOversOf(ground, stretches),
    stops: stopsOf(atlas, line, track),
  };
}

/** Rivers are borders, and projects in rivers follow their course. */
function followsRiver({ atlas }: Ground, line: CorridorLine): boolean {
  if (line.kind !== 'project') return line.kind === 'river';
  const place = atlas.projects.get(line.id)?.place;
  return place?.type === 'line' && place.rivers !== undefined;
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { fromKm, toKm }) => sum + toKm - fromKm, 0);
}

/** Pieces of the same prefecture that follow each other are one stretch, and so are those outside. */
function stretchesOf({ atlas }: Ground, pieces: readonly Piece[]): Stretch[] {
  const stretches: { adcode: number | null; provinces: number[]; fromKm: number; toKm: number }[] =
    [];
  for (const { county, province, fromKm, toKm } of pieces) {
    const adcode = county === null ? null : (atlas.divisions.get(county)?.parent ?? null);
    let last = stretches.at(-1);
    if (last?.adcode === adcode) last.toKm = toKm;
    else {
      last = { adcode, provinces: [], fromKm, toKm };
      stretches.push(last);
    }
    const isNew = adcode === null && province !== null && !last.provinces.includes(province);
    if (isNew) last.provinces.push(province);
  }
  return stretches;
}

function handOversOf({ atlas }: Ground, stretches: readonly Stretch[]): HandOver[] {
  const zoneOf = (stretch: Stretch | undefined) =>
    stretch?.adcode ? atlas.zoneOf(stretch.adcode) : undefined;
  return stretches.flatMap((stretch, index) => {
    const [from, to] = [zoneOf(stretches[index - 1]), zoneOf(stretch)];
    return from && to && from !== to ? [{ km: stretch.fromKm, from, to }] : [];
  });
}
