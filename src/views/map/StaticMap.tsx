import { useMemo, useRef } from 'react';
import { drawStill } from '../../map/drawing.ts';
import { fittedCamera } from '../../map/fittedCamera.ts';
import { CLOSEST_FRAME, insideProvince, PROVINCE_BOX } from '../../map/frame.ts';
import { SANS, SERIF } from '../../map/layers/layer.ts';
import type { Padding } from '../../map/mapEvents.ts';
import { useAtlas, useAtlasState, useDerived, useMessages } from '../atlasContext.ts';
import { StillLayers } from './StillLayers.tsx';
import { StillNames } from './StillNames.tsx';
import { usePaneSize } from './usePaneSize.ts';

interface StaticMapProps {
  /** Multiplies text and marks on large screens. */
  scale: number;
  padding: Padding;
  /** Whether the live map is about to take its place; its names are then those of that map. */
  isPassing?: boolean;
}

/**
 * The same view as a still SVG, in the very place of the live map: before that is ready, and where
 * it cannot run.
 */
export function StaticMap({ scale, padding, isPassing = false }: StaticMapProps) {
  const atlas = useAtlas();
  const messages = useMessages();
  const picture = useDerived((selectors) => selectors.picture);
  const camera = useAtlasState((state) => state.camera);
  const frame = useAtlasState((state) => state.staged?.frame ?? null);
  const pane = useRef<HTMLDivElement>(null);
  const size = usePaneSize(pane);
  const { width, height } = size;
  const { top, right, bottom, left } = padding;
  const drawing = useMemo(() => {
    const room = { top, right, bottom, left };
    const where =
      camera ??
      (frame
        ? fittedCamera(insideProvince(frame), { width, height }, room, CLOSEST_FRAME)
        : fittedCamera(PROVINCE_BOX, { width, height }, room));
    return drawStill(atlas, { ...picture, scale }, width, height, where, 'live');
  }, [atlas, picture, scale, camera, frame, width, height, top, right, bottom, left]);
  const { palette } = drawing;
  // The live map sets the names of rivers along them, if at all.
  const texts = isPassing
    ? drawing.texts.filter(({ color }) => color !== palette.riverText)
    : drawing.texts;
  const hue = picture.subject.kind === 'industry' ? picture.subject.color : palette.inkSoft;
  return (
    <div ref={pane} className="static-map" style={{ background: palette.neighbour }}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={messages.map.label}>
        <StillLayers drawing={drawing} hue={hue} scale={scale} />
        <g fontFamily={SANS.slice(1).join(', ')}>
          <StillNames texts={texts} serif={SERIF.join(', ')} />
        </g>
      </svg>
    </div>
  );
}
