import { useState } from 'react';
import type { Padding } from '../../map/AtlasMap.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useAtlasState, useLibrary, useMessages } from '../atlasContext.ts';
import { Legend } from '../legend/Legend.tsx';
import { MapPane } from '../map/MapPane.tsx';
import { useLayout } from '../shell/useLayout.ts';
import { usePageLook } from '../shell/usePageLook.ts';
import { PlayerStage } from './PlayerStage.tsx';
import { atlasAddress } from './share.ts';

/** The name in both languages, as it stands in other people's pages. */
const NAME = '川产图 · Sichuan Industry Atlas';

/** A briefing inside another page: the map, its legend, what the scene says, and where it is from. */
export function EmbedDesk() {
  const playing = useAtlasState((state) => state.playing);
  const theme = useAtlasState((state) => state.theme);
  const language = useAtlasState((state) => state.language);
  const { isPhone, scale } = useLayout(theme);
  usePageLook(theme, language);
  const [isLegendOpen, setLegendOpen] = useState(!isPhone);
  const margin = (isPhone ? 12 : 24) * scale;
  const padding: Padding = { top: margin, right: margin, bottom: margin * 1.5, left: margin };
  return (
    <div className={`desk is-playing is-embedded is-left-folded ${isPhone ? 'is-phone' : ''}`}>
      <main className="stage" id="map" tabIndex={-1}>
        <MapPane scale={scale} padding={padding} isLocked />
        <Legend open={isLegendOpen} onToggle={() => setLegendOpen(!isLegendOpen)} />
      </main>
      {playing && <PlayerStage playing={playing} onPanel={() => undefined} isLocked />}
      <Origin />
    </div>
  );
}

/** Where the frame's page comes from, and the way to the whole of it. */
function Origin() {
  const { share } = useMessages().briefing;
  const playing = useAtlasState((state) => state.playing);
  const lent = useLibrary((shelves) => shelves.lent);
  const address = atlasAddress();
  const query = playing && !lent ? `?play=${playing.briefing}.${playing.scene + 1}` : '';
  const shown = address.replace(/^https?:\/\//, '');
  return (
    <footer className="embed-origin">
      <strong>{NAME}</strong>
      <a
        href={`${address}${query}${lent ? location.hash : ''}`}
        target="_blank"
        rel="noopener"
        aria-label={share.origin(shown)}
      >
        {shown} <Glyph name="external" />
      </a>
    </footer>
  );
}
