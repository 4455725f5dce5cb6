import { describe, expect, it } from 'vitest';
import { findMisplaced } from '../../src/atlas/placement.ts';
import { formatProblem } from '../../src/atlas/problem.ts';
import { type RawWorld, rawRecord, setField, worldGeography, worldRecords } from './world.ts';

const geography = worldGeography();

function misplaced(file: keyof RawWorld, key: string | number, path: string, value: unknown) {
  const records = worldRecords((raw) => setField(rawRecord(raw[file], key), path, value));
  return findMisplaced(records, geography).map(formatProblem);
}

describe('placement', () => {
  it('passes the world as it is', () => {
    expect(findMisplaced(worldRecords(), geography)).toEqual([]);
  });

  it('finds a site outside the county it names', () => {
    expect(misplaced('infrastructure', 'power-station', 'place.at', [101.5, 31])).toEqual([
      'infrastructure · power-station · place.at: lies outside the county 510104 that it names',
    ]);
  });

  it('finds a site in a county that does not exist', () => {
    expect(misplaced('infrastructure', 'power-station', 'place.county', 510199)).toEqual([
      'infrastructure · power-station · place.at: names the county 510199, which does not exist',
    ]);
  });

  it('finds a site inside Sichuan that names no county', () => {
    expect(misplaced('infrastructure', 'power-station', 'place.county', undefined)).toEqual([
      'infrastructure · power-station · place.at: lies in Sichuan but names no county',
    ]);
  });

  it('passes a site outside Sichuan that names no county', () => {
    const place = { type: 'point', at: [104.5, 31] };
    expect(misplaced('infrastructure', 'power-station', 'place', place)).toEqual([]);
  });

  it('finds a site that names a prefecture for its county', () => {
    expect(misplaced('infrastructure', 'power-station', 'place.county', 510100)).toEqual([
      expect.stringContaining('infrastructure · power-station · place'),
    ]);
  });

  it('finds a station outside its county, by its name', () => {
    expect(misplaced('infrastructure', 'waterway', 'place.stations.0.at', [103.5, 31])).toEqual([
      'infrastructure · waterway · place.stations.0: Pier名 lies outside the county 510105 that it names',
    ]);
  });

  it('finds a station inside Sichuan that names no county', () => {
    expect(misplaced('infrastructure', 'waterway', 'place.stations.1.at', [103.5, 31])).toEqual([
      'infrastructure · waterway · place.stations.1: Mouth名 lies in Sichuan but names no county',
    ]);
  });

  it('finds a river that the geography does not know', () => {
    expect(misplaced('infrastructure', 'waterway', 'place.rivers', ['upper', 'styx'])).toEqual([
      'infrastructure · waterway · place.rivers: there is no river "styx"',
    ]);
  });

  it('finds a seat outside its own polygon', () => {
    expect(misplaced('divisions', 510104, 'seat', [101.5, 31])).toEqual([
      'divisions · 510104 · seat: lies outside its own polygon',
    ]);
  });

  it('finds a division without a polygon', () => {
    expect(misplaced('divisions', 510104, 'adcode', 510199)).toEqual([
      'divisions · 510199 · adcode: has no polygon',
    ]);
  });
});
