import mapshaper from 'mapshaper';
import type { Topology } from 'topojson-specification';
import type { CountyFeature } from './boundaries.ts';
import { explode } from './explode.ts';
import { NEIGHBOUR_FRAME, SICHUAN } from './frame.ts';
import type { Region } from './regions.ts';
import type { UnitProperties, Units } from './units.ts';

/** Gaps up to this size between the source's polygons are slips of the pen, not places. */
const GAP_FILL = '8km2';
/** Corners nearer than this (degrees, about 50 m) are one corner. */
const SNAP = 0.0005;
/** Steps across the frame: one is about 55 m. */
const QUANTIZATION = 50000;

async function run<Result>(commands: string, input: object): Promise<Result> {
  const output = await mapshaper.applyCommands(`-i input.json name=units ${commands} output.json`, {
    'input.json': JSON.stringify(input),
  });
  const written = output['output.json'];
  if (!written) throw new Error('mapshaper wrote no output.');
  return JSON.parse(written.toString()) as Result;
}

function properties(county: CountyFeature, regions: readonly Region[]): UnitProperties {
  const { adcode, parent, province } = county.properties;
  if (province !== SICHUAN) {
    return { adcode: province, parent: 100000, home: false, zone: null, metro: false };
  }
  const within = regions.filter((region) => region.members.includes(parent));
  return {
    adcode,
    parent,
    home: true,
    zone: within.find((region) => region.kind === 'zone')?.id ?? null,
    metro: within.some((region) => region.kind === 'metro'),
  };
}

/** Counties of Sichuan and whole neighbours at full resolution, cut to the frame, without gaps or overlaps. */
export async function cleanUnits(
  counties: readonly CountyFeature[],
  regions: readonly Region[],
): Promise<Units> {
  const units = await run<Units>(
    [
      `-clip bbox=${NEIGHBOUR_FRAME.join(',')}`,
      `-clean gap-fill-area=${GAP_FILL} snap-interval=${SNAP}`,
      '-dissolve adcode copy-fields=parent,home,zone,metro',
      '-o format=geojson',
    ].join(' '),
    {
      type: 'FeatureCollection',
      features: counties.map((county) => ({ ...county, properties: properties(county, regions) })),
    },
  );
  units.features.sort((a, b) => a.properties.adcode - b.properties.adcode);
  return units;
}

/** Simplifies the units and dissolves them into every level of the map; all levels share their arcs. */
export async function simplifyAndDissolve(units: Units): Promise<Topology> {
  const layers = ['counties', 'prefectures', 'zones', 'metro', 'province', 'neighbours'];
  return run<Topology>(
    [
      '-simplify weighted keep-shapes variable percentage=keep',
      '-dissolve adcode copy-fields=parent,home,zone,metro name=units',
      '-filter "!home" + name=neighbours target=units',
      '-filter home + name=counties target=units',
      '-dissolve parent + name=prefectures target=counties',
      '-dissolve zone + name=zones target=counties',
      '-filter metro + name=core target=counties -dissolve + name=metro target=core',
      '-dissolve + name=province target=counties',
      `-o format=topojson quantization=${QUANTIZATION} target=${layers.join(',')}`,
    ].join(' '),
    explode(units),
  );
}
