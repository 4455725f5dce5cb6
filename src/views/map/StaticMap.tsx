import { useMemo } from 'react';
import { drawStill } from '../../map/drawing.ts';
import { useAtlas, useDerived } from '../atlasContext.ts';
import { StillMap } from './StillMap.tsx';

const WIDTH = 1000;
const HEIGHT = 780;

/** The same view as a still SVG: before the live map is ready, and where it cannot run. */
export function StaticMap() {
  const atlas = useAtlas();
  const view = useDerived((selectors) => selectors.picture);
  const drawing = useMemo(() => drawStill(atlas, view, WIDTH, HEIGHT), [atlas, view]);
  return (
    <div className="static-map" style={{ background: drawing.palette.neighbour }}>
      <StillMap drawing={drawing} view={view} width={WIDTH} height={HEIGHT} />
    </div>
  );
}
