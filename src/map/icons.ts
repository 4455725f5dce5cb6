import airport from '@mapbox/maki/icons/airport.svg?raw';
import attraction from '@mapbox/maki/icons/attraction.svg?raw';
import car from '@mapbox/maki/icons/car.svg?raw';
import chargingStation from '@mapbox/maki/icons/charging-station.svg?raw';
import college from '@mapbox/maki/icons/college.svg?raw';
import communicationsTower from '@mapbox/maki/icons/communications-tower.svg?raw';
import dam from '@mapbox/maki/icons/dam.svg?raw';
import entrance from '@mapbox/maki/icons/entrance.svg?raw';
import farm from '@mapbox/maki/icons/farm.svg?raw';
import fuel from '@mapbox/maki/icons/fuel.svg?raw';
import globe from '@mapbox/maki/icons/globe.svg?raw';
import harbor from '@mapbox/maki/icons/harbor.svg?raw';
import park from '@mapbox/maki/icons/park.svg?raw';
import racetrack from '@mapbox/maki/icons/racetrack.svg?raw';
import rail from '@mapbox/maki/icons/rail.svg?raw';
import terminal from '@mapbox/maki/icons/terminal.svg?raw';
import warehouse from '@mapbox/maki/icons/warehouse.svg?raw';
import water from '@mapbox/maki/icons/water.svg?raw';
import type { Category } from '../atlas/schema/vocabulary.ts';

const MAKI: Readonly<Record<Category, string>> = {
  'transport-air': airport,
  'transport-rail': rail,
  'transport-road': car,
  'transport-water': harbor,
  logistics: warehouse,
  'trade-corridor': globe,
  'power-grid': communicationsTower,
  'power-plant': dam,
  gas: fuel,
  hydrogen: chargingStation,
  'water-diversion': water,
  computing: terminal,
  'innovation-platform': college,
  'innovation-corridor': racetrack,
  'culture-tourism': attraction,
  ecology: park,
  agriculture: farm,
  'opening-up': entrance,
};

/** Side of the square that the icon paths are drawn in. */
export const ICON_BOX = 15;

/** SVG path data of the icon of a category, in a box of 15 × 15 (Maki, CC0). */
export function iconPath(category: Category): string {
  return [...MAKI[category].matchAll(/ d="([^"]+)"/g)]
    .map(([, path = '']) => path.replaceAll(/&#x[0-9A-Fa-f]+;|\s+/g, ' '))
    .join(' ');
}
