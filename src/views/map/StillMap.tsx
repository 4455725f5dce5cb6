import type { Drawing } from '../../map/drawing.ts';
import { halfWidthOf } from '../../map/still/countyNames.ts';
import { markRadius } from '../../map/still/marks.ts';
import type { MapView } from '../../map/view.ts';
import { useMessages } from '../atlasContext.ts';
import { StillLayers } from './StillLayers.tsx';

interface StillMapProps {
  drawing: Drawing;
  view: MapView;
  /** Size in the drawing's own pixels. */
  width: number;
  height: number;
}

/** A drawing of the map as SVG, with its names set as text over it. */
export function StillMap({ drawing, view, width, height }: StillMapProps) {
  const messages = useMessages();
  const { palette, marks } = drawing;
  const below = markRadius(marks);
  // A name that the frame would cut through says nothing, or something else.
  const isWhole = (name: string, [x]: readonly [number, number]) =>
    Math.min(x, width - x) >= halfWidthOf(name);
  const hue = view.subject.kind === 'industry' ? view.subject.color : palette.inkSoft;
  return (
    <div className="static-sheet" style={{ aspectRatio: `${width} / ${height}` }}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={messages.map.label}>
        <StillLayers drawing={drawing} hue={hue} />
      </svg>
      {view.base.has('labels') &&
        drawing.counties.names
          .filter(({ name, at }) => isWhole(name, at))
          .map(({ adcode, name, at, isSelected }) => (
            <span
              key={adcode}
              className={`static-label static-county ${isSelected ? 'is-selected' : ''}`}
              aria-hidden="true"
              style={{
                left: `${(at[0] / width) * 100}%`,
                top: `${(at[1] / height) * 100}%`,
                color: isSelected ? palette.highlight : palette.inkSoft,
                textShadow: `0 0 3px ${palette.halo}, 0 0 3px ${palette.halo}`,
              }}
            >
              {name}
            </span>
          ))}
      {view.base.has('labels') &&
        drawing.divisions
          .filter(({ name, label }) => isWhole(name, label))
          .map(({ adcode, label, name }) => (
            <span
              key={adcode}
              className={`static-label ${below > 0 ? 'is-below' : ''}`}
              aria-hidden="true"
              style={{
                left: `${(label[0] / width) * 100}%`,
                top: `${((label[1] + below) / height) * 100}%`,
                color: palette.ink,
                textShadow: `0 0 3px ${palette.halo}, 0 0 3px ${palette.halo}`,
              }}
            >
              {name}
            </span>
          ))}
    </div>
  );
}
