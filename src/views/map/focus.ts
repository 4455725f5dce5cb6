import { bbox } from '@turf/turf';
import type { Geometry } from 'geojson';
import type { Atlas } from '../../atlas/join.ts';
import type { Box } from '../../map/frame.ts';
import type { OwnLayer } from '../../own/layer.ts';
import { pointOf } from '../../own/pointRow.ts';
import type { Selection } from '../../store/state.ts';

/**
 * The extent of what is selected, `[west, south, east, north]`; null where it has no place.
 *
 * @param layers the reader's own, which a selected point is looked up in
 */
export function focusOf(
  selection: Selection,
  atlas: Atlas,
  layers: readonly OwnLayer[] = [],
): Box | null {
  const { geography } = atlas;
  switch (selection.kind) {
    case 'division': {
      const shape = geography.shapeOf(selection.adcode);
      return shape ? boxOf(bbox(shape)) : null;
    }
    case 'region': {
      const region = atlas.regions.get(selection.id);
      return region ? boxOf(bbox(geography.unionOf(region.members))) : null;
    }
    case 'project': {
      const project = atlas.projects.get(selection.id);
      if (!project) return null;
      if (project.geometry) return boxOf(bbox(project.geometry));
      return project.place.type === 'area'
        ? boxOf(bbox(geography.unionOf(project.place.members)))
        : null;
    }
    case 'clause': {
      const shapes = atlas.assignmentsUnder(selection.id).map(({ adcode }) => adcode);
      const lines = atlas.projectsUnder(selection.id).flatMap(({ geometry }) => geometry ?? []);
      const geometries = [
        ...lines,
        ...(shapes.length > 0 ? [geography.unionOf([...new Set(shapes)])] : []),
      ];
      return geometries.length > 0 ? boxOf(bbox({ type: 'GeometryCollection', geometries })) : null;
    }
    case 'point': {
      const [longitude, latitude] =
        pointOf(layers, selection.layer, selection.line)?.point.at ?? [];
      return longitude === undefined || latitude === undefined
        ? null
        : [longitude, latitude, longitude, latitude];
    }
    case 'industry':
      return null;
  }
}

/** The extent of a geometry. */
export function extentOf(geometry: Geometry): Box | null {
  return boxOf(bbox(geometry));
}

function boxOf([west, south, east, north]: readonly number[]): Box | null {
  return west === undefined || south === undefined || east === undefined || north === undefined
    ? null
    : [west, south, east, north];
}
