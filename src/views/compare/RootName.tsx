import type { Industry } from '../../atlas/schema/records.ts';
import { industryColor, PALETTES } from '../../map/palette.ts';
import { useAtlasState, useText } from '../atlasContext.ts';

/** The name of a root with its hue beside it, as the map has it. */
export function RootName({ root }: { root: Industry }) {
  const text = useText();
  const theme = useAtlasState((state) => state.theme);
  return (
    <span className="root-name">
      <span className="root-hue" style={{ background: industryColor(PALETTES[theme], root) }} />
      {text(root.name)}
    </span>
  );
}
