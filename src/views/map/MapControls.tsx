import { Glyph } from '../../ui/Glyph.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useMessages } from '../atlasContext.ts';

interface MapControlsProps {
  onZoom: (steps: number) => void;
  onHome: () => void;
}

export function MapControls({ onZoom, onHome }: MapControlsProps) {
  const messages = useMessages();
  return (
    <div className="map-controls">
      <IconButton label={messages.map.zoomIn} onClick={() => onZoom(1)}>
        <Glyph name="plus" />
      </IconButton>
      <IconButton label={messages.map.zoomOut} onClick={() => onZoom(-1)}>
        <Glyph name="minus" />
      </IconButton>
      <IconButton label={messages.map.home} onClick={onHome}>
        <Glyph name="home" />
      </IconButton>
    </div>
  );
}
