import type { ReactNode } from 'react';
import { Glyph, type GlyphName } from '../../ui/Glyph.tsx';
import { useMessages } from '../atlasContext.ts';

export type Sheet = 'layers' | 'legend' | 'work' | 'detail';

interface SheetBarProps {
  sheet: Sheet | null;
  onSheet: (sheet: Sheet | null) => void;
  hasDetail: boolean;
  children: ReactNode;
}

const GLYPHS: Readonly<Record<Sheet, GlyphName>> = {
  layers: 'layers',
  legend: 'legend',
  work: 'table',
  detail: 'detail',
};

/** On a phone the map comes first; one panel at a time slides up from this bar. */
export function SheetBar({ sheet, onSheet, hasDetail, children }: SheetBarProps) {
  const messages = useMessages();
  const sheets: readonly Sheet[] = hasDetail
    ? ['layers', 'legend', 'work', 'detail']
    : ['layers', 'legend', 'work'];
  return (
    <div className="sheet">
      {sheet && (sheet !== 'detail' || hasDetail) && <div className="sheet-body">{children}</div>}
      <div className="sheet-bar" role="toolbar" aria-label={messages.nav.panels}>
        {sheets.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={sheet === one}
            onClick={() => onSheet(sheet === one ? null : one)}
          >
            <Glyph name={GLYPHS[one]} />
            <span>{messages.nav[one]}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
