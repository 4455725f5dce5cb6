import { AlertDialog } from '@base-ui/react/alert-dialog';
import { useMessages } from '../atlasContext.ts';

interface LeaveQuestionProps {
  open: boolean;
  onStay: () => void;
  onLeave: () => void;
}

/** Asked only when settings or corrections would be lost. */
export function LeaveQuestion({ open, onStay, onLeave }: LeaveQuestionProps) {
  const { leave } = useMessages().intake;
  return (
    <AlertDialog.Root open={open} onOpenChange={(isOpen) => !isOpen && onStay()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="backdrop import-leave-ground" forceRender />
        <AlertDialog.Popup className="dialog import-leave">
          <AlertDialog.Title>{leave.title}</AlertDialog.Title>
          <AlertDialog.Description className="hint">{leave.body}</AlertDialog.Description>
          <p className="import-leave-deeds">
            <AlertDialog.Close className="button">{leave.stay}</AlertDialog.Close>
            <button type="button" className="button" onClick={onLeave}>
              {leave.leave}
            </button>
          </p>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
