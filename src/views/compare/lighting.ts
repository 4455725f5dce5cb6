import type { MapTarget } from '../../map/view.ts';
import { useActions } from '../atlasContext.ts';

/**
 * Handlers for a row or word that lights targets on the map while it is pointed at or holds focus.
 * `move` rather than `enter`: it comes after the links inside, which light what they name.
 */
export function useLighting() {
  const { light } = useActions();
  return (targets: readonly MapTarget[]) => ({
    onPointerMove: () => light(targets),
    onPointerLeave: () => light([]),
    onFocus: () => light(targets),
    onBlur: () => light([]),
  });
}
