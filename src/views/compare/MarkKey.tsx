import { COMMITMENTS } from '../../atlas/schema/vocabulary.ts';
import { CommitmentMark } from '../../ui/CommitmentMark.tsx';
import { EvidenceMark } from '../../ui/EvidenceMark.tsx';
import { useAtlas, useMessages } from '../atlasContext.ts';

/** What the marks in the table mean. */
export function MarkKey() {
  const { evidences } = useAtlas();
  const messages = useMessages();
  return (
    <ul className="mark-key">
      {evidences.map((evidence) => (
        <li key={evidence}>
          <EvidenceMark evidence={evidence} label="" /> {messages.evidence[evidence]}
        </li>
      ))}
      {COMMITMENTS.map((commitment) => (
        <li key={commitment}>
          <CommitmentMark commitment={commitment} label="" /> {messages.commitment[commitment]}
        </li>
      ))}
      <li>{messages.compare.key}</li>
    </ul>
  );
}
