import type { RefObject } from 'react';
import type { Area } from '../../analysis/areas.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useActions, useMessages, useText } from '../atlasContext.ts';
import { AreaLink } from './AreaLink.tsx';
import { AreaMark } from './AreaMark.tsx';

interface ChosenAreasProps {
  areas: readonly Area[];
  /** Where the focus goes when the button that held it is gone. */
  inputRef: RefObject<HTMLInputElement | null>;
}

/** The areas side by side, each removable. */
export function ChosenAreas({ areas, inputRef }: ChosenAreasProps) {
  const actions = useActions();
  const messages = useMessages();
  const text = useText();
  if (areas.length === 0) return null;
  return (
    <ul className="chosen-areas" aria-label={messages.compare.chosen}>
      {areas.map((area, index) => (
        <li key={area.key} className="chosen-area">
          <AreaMark index={index} />
          <AreaLink area={area} />
          <IconButton
            label={messages.compare.remove(text(area.shortName))}
            onClick={() => {
              actions.toggleCompared(area.ref);
              actions.light([]);
              inputRef.current?.focus();
            }}
          >
            <Glyph name="close" />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}
