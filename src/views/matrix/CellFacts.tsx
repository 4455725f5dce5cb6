import { Popover } from '@base-ui/react/popover';
import type { Carried } from '../../analysis/carrying.ts';
import type { MatrixColumn, MatrixRow } from '../../analysis/matrix/matrix.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useMessages, useText } from '../atlasContext.ts';
import { AssignmentFact, RecordLink } from '../detail/facts.tsx';

/** What stands behind a cell. */
export interface OpenCell {
  row: MatrixRow;
  column: MatrixColumn;
  carried: Carried;
  element: HTMLElement;
}

interface CellFactsProps {
  cell: OpenCell | null;
  onClose: () => void;
}

/** The assignments of a cell, each with its clause, note and sources, beside the cell. */
export function CellFacts({ cell, onClose }: CellFactsProps) {
  const messages = useMessages();
  const text = useText();
  return (
    <Popover.Root
      open={cell !== null}
      onOpenChange={(isOpen, { event }) => {
        // A press on the cell itself is the cell's to answer.
        const isOnCell = event.target instanceof Node && cell?.element.contains(event.target);
        if (!isOpen && !(isOnCell && event.type !== 'keydown')) onClose();
      }}
    >
      {cell && (
        <Popover.Portal>
          <Popover.Positioner
            className="matrix-positioner"
            anchor={cell.element}
            side="right"
            sideOffset={4}
            collisionPadding={8}
          >
            <Popover.Popup className="matrix-popup" finalFocus={() => cell.element}>
              <div className="matrix-popup-head">
                <Popover.Title>
                  <RecordLink to={cell.column.area.ref}>
                    {text(cell.column.area.shortName)}
                  </RecordLink>
                  {' · '}
                  <RecordLink to={{ kind: 'industry', id: cell.row.industry.id }}>
                    {text(cell.row.industry.name)}
                  </RecordLink>
                </Popover.Title>
                <Popover.Description className="hint">
                  {messages.matrix.facts(cell.carried.assignments.length)}
                </Popover.Description>
                <Popover.Close className="icon-button" aria-label={messages.matrix.close}>
                  <Glyph name="close" />
                </Popover.Close>
              </div>
              <ul className="facts">
                {cell.carried.assignments.map((assignment) => (
                  <AssignmentFact
                    key={assignment.id}
                    assignment={assignment}
                    show={cell.column.area.ref.kind === 'region' ? 'both' : 'industry'}
                  />
                ))}
              </ul>
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      )}
    </Popover.Root>
  );
}
