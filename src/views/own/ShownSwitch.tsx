import type { ReactNode } from 'react';
import { Glyph } from '../../ui/Glyph.tsx';

interface ShownSwitchProps {
  name: string;
  /** How much there is of it, in words. */
  count: string;
  isShown: boolean;
  onToggle: () => void;
  /** Its swatch. */
  children: ReactNode;
}

/** The whole name shows or hides a layer. */
export function ShownSwitch({ name, count, isShown, onToggle, children }: ShownSwitchProps) {
  return (
    <label className="layer-toggle">
      <input
        type="checkbox"
        className="visually-hidden"
        checked={isShown}
        onChange={onToggle}
        aria-label={count ? `${name} (${count})` : name}
      />
      <Glyph name={isShown ? 'eye' : 'eyeOff'} className="layer-eye" />
      {children}
      <span className="layer-name">{name}</span>
    </label>
  );
}
