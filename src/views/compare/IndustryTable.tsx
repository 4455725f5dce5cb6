import type { Area } from '../../analysis/areas.ts';
import type { Carried } from '../../analysis/carrying.ts';
import type { ByRoot, ComparedIndustry } from '../../analysis/comparison/comparison.ts';
import { CommitmentMark } from '../../ui/CommitmentMark.tsx';
import { EvidenceMark } from '../../ui/EvidenceMark.tsx';
import { useMessages, useText } from '../atlasContext.ts';
import { RecordLink } from '../detail/facts.tsx';
import { TableHead } from './AreaColumns.tsx';
import { useLighting } from './lighting.ts';
import { RootName } from './RootName.tsx';

interface IndustryTableProps {
  title: string;
  group: ByRoot;
  areas: readonly Area[];
}

/** A group of industries under their roots, with what each area has of it. */
export function IndustryTable({ title, group, areas }: IndustryTableProps) {
  const messages = useMessages();
  return (
    <table className="area-table" aria-label={title}>
      <TableHead areas={areas} rows={messages.table.columns.industry} />
      {group.map(({ root, industries }) => (
        <tbody key={root.id}>
          <tr className="root-row">
            <th scope="rowgroup" colSpan={areas.length + 1}>
              <RootName root={root} />
            </th>
          </tr>
          {industries.map((row) => (
            <IndustryRow key={row.industry.id} row={row} areas={areas} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** Lights the areas that carry the industry. */
function IndustryRow({ row, areas }: { row: ComparedIndustry; areas: readonly Area[] }) {
  const messages = useMessages();
  const text = useText();
  const lighting = useLighting();
  const { industry, isRoot, byArea } = row;
  const name = text(industry.name);
  return (
    <tr {...lighting(areas.flatMap(({ ref }, index) => (byArea[index] ? [ref] : [])))}>
      <th scope="row">
        <RecordLink to={{ kind: 'industry', id: industry.id }}>
          {isRoot ? messages.compare.atRoot(name) : name}
        </RecordLink>
      </th>
      {areas.map(({ key }, index) => (
        <td key={key}>
          <Marks carried={byArea[index]} />
        </td>
      ))}
    </tr>
  );
}

/** Evidence and commitment of one industry in one area, with how many kinds of it there are. */
function Marks({ carried }: { carried: Carried | undefined }) {
  const messages = useMessages();
  if (!carried) return <span className="visually-hidden">{messages.compare.absent}</span>;
  const { evidence, commitment, industries } = carried;
  return (
    <span className="marks">
      <EvidenceMark evidence={evidence} label={messages.evidence[evidence]} />
      <CommitmentMark commitment={commitment} label={messages.commitment[commitment]} />
      <span className="marks-count">
        {industries > 1 && (
          <>
            <span aria-hidden="true">{industries}</span>
            <span className="visually-hidden">{messages.compare.industries(industries)}</span>
          </>
        )}
      </span>
    </span>
  );
}
