import { useMemo, useRef, useState } from 'react';
import type { Corridor } from '../../analysis/corridor/corridor.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useMessages } from '../atlasContext.ts';
import { StripBadges } from './StripBadges.tsx';
import { StripGround } from './StripGround.tsx';
import { scaleOf } from './stripScale.ts';
import { rem, useWidth } from './useWidth.ts';

const MOST_STRETCHED = 16;

/**
 * The corridor pulled straight: the line in the middle, its left side above and its right below.
 * For the eye and the pointer; the list beside it says the same to everyone.
 */
export function Strip({ corridor }: { corridor: Corridor }) {
  const { strip } = useMessages().corridor;
  const frame = useRef<HTMLDivElement>(null);
  const available = useWidth(frame);
  const [stretch, setStretch] = useState(1);
  const scale = useMemo(
    () => scaleOf(corridor.course, available, stretch),
    [corridor.course, available, stretch],
  );
  const widen = () => setStretch((now) => Math.min(MOST_STRETCHED, now * 2));
  return (
    <div className="strip">
      <div className="strip-frame" ref={frame}>
        <div className="strip-sheet" style={{ width: rem(scale.width) }} aria-hidden="true">
          <StripGround corridor={corridor} scale={scale} />
          <StripBadges corridor={corridor} scale={scale} onWiden={widen} />
        </div>
      </div>
      <div className="strip-controls">
        <IconButton
          label={strip.narrower}
          disabled={stretch === 1}
          onClick={() => setStretch((now) => Math.max(1, now / 2))}
        >
          <Glyph name="minus" />
        </IconButton>
        <IconButton label={strip.wider} disabled={stretch === MOST_STRETCHED} onClick={widen}>
          <Glyph name="plus" />
        </IconButton>
      </div>
    </div>
  );
}
