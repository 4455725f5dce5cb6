import type { OwnLayer } from '../layer.ts';
import type { RawTable } from '../rawTable.ts';
import type { Corrections, JoinReport } from '../report.ts';
import type { IntakeSettings } from '../settings.ts';
import type { LayerPart } from './joiner.ts';

/** What a layer says of itself, beside what was joined. */
export interface Origin {
  id: string;
  /** Name of the file. */
  file: string;
  added: Date;
  table: Pick<RawTable, 'columns'>;
  settings: IntakeSettings;
  corrections: Corrections;
  report: Pick<JoinReport, 'read' | 'added'>;
}

/** A joined table as a layer of the reader's own. */
export function layerOf(origin: Origin, part: LayerPart): OwnLayer {
  const { id, file, added, table, settings, corrections, report } = origin;
  return {
    id,
    name: settings.name,
    file,
    added: added.toISOString(),
    read: report.read,
    rows: report.added,
    settings,
    corrections,
    header: table.columns,
    ...part,
  };
}
