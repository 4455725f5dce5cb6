import { COMMITMENTS } from '../../atlas/schema/vocabulary.ts';
import { PALETTES } from '../../map/palette.ts';
import { CommitmentMark } from '../../ui/CommitmentMark.tsx';
import { useAtlas, useAtlasState, useMessages } from '../atlasContext.ts';
import { CellMark } from './CellMark.tsx';
import { cellLook } from './cellLook.ts';

/** What the squares and their bars mean, drawn as in the cells. */
export function MatrixLegend() {
  const { evidences } = useAtlas();
  const messages = useMessages();
  const palette = PALETTES[useAtlasState((state) => state.theme)];
  return (
    <ul className="matrix-legend" id="matrix-legend" aria-label={messages.matrix.symbols}>
      {evidences.map((evidence) => (
        <li key={evidence}>
          <CellMark look={cellLook(palette.inkSoft, evidence, palette)} evidence={evidence} />
          {messages.evidence[evidence]}
        </li>
      ))}
      {COMMITMENTS.map((commitment) => (
        <li key={commitment}>
          <CommitmentMark commitment={commitment} label="" />
          {messages.commitment[commitment]}
        </li>
      ))}
      <li>{messages.matrix.several}</li>
    </ul>
  );
}
