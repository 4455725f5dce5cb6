import { Popover } from '@base-ui/react/popover';
import { type ReactNode, useId } from 'react';
import { Glyph } from '../../ui/Glyph.tsx';
import { useMessages } from '../atlasContext.ts';
import { type Measure, MeasureText } from '../help/MeasureText.tsx';

interface MeasuredProps {
  title: string;
  measure: Measure;
  children: ReactNode;
}

/** A part of an answer, with how it is worked out behind a question mark. */
export function Measured({ title, measure, children }: MeasuredProps) {
  const { shared } = useMessages();
  const heading = useId();
  const { name } = shared.measures[measure];
  return (
    <section className="measured" aria-labelledby={heading}>
      <div className="measured-head">
        <h3 id={heading}>{title}</h3>
        <Popover.Root>
          <Popover.Trigger
            className="measure-trigger"
            aria-label={shared.explain(name)}
            title={shared.explain(name)}
          >
            <Glyph name="help" />
          </Popover.Trigger>
          <Popover.Portal>
            <Popover.Positioner className="measure-positioner" sideOffset={4} align="start">
              <Popover.Popup className="measure-popup">
                <Popover.Title className="measure-name">{name}</Popover.Title>
                <MeasureText measure={measure} />
              </Popover.Popup>
            </Popover.Positioner>
          </Popover.Portal>
        </Popover.Root>
      </div>
      {children}
    </section>
  );
}
