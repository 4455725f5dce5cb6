/** Whether this browser can draw the live map. */
export function hasWebgl2(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}

/**
 * The program of the live map, the largest file of the page. It is asked for beside the data, so
 * that neither waits for the other; a failure is told where the map is drawn.
 */
export async function loadMapProgram() {
  const { AtlasMap } = await import('../../map/AtlasMap.ts');
  return AtlasMap;
}
