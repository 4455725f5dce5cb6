import { useCallback, useEffect, useState } from 'react';

interface Drop {
  /** Whether a file is being dragged over the window. */
  isOver: boolean;
  /** The file that was dropped last, until it is taken. */
  file: File | null;
  take(): void;
}

/**
 * Files dropped anywhere on the window. Drags without a file are left alone, and so are those that
 * a part of the page has claimed for itself by `preventDefault`.
 *
 * @param isOn false while something else takes the files
 * @param comesFirst whether to take them before others on the window do, as an open dialog does
 */
export function useDrop(isOn = true, comesFirst = false): Drop {
  const [isOver, setOver] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  useEffect(() => {
    if (!isOn) return;
    const isOurs = (event: DragEvent) =>
      !event.defaultPrevented && (event.dataTransfer?.types.includes('Files') ?? false);
    const onOver = (event: DragEvent) => {
      const ours = isOurs(event);
      setOver(ours);
      if (ours) event.preventDefault();
    };
    const onLeave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!isOurs(event)) return;
      event.preventDefault();
      setFile(event.dataTransfer?.files[0] ?? null);
    };
    const phase = { capture: comesFirst };
    addEventListener('dragover', onOver, phase);
    addEventListener('dragleave', onLeave, phase);
    addEventListener('drop', onDrop, phase);
    return () => {
      setOver(false);
      removeEventListener('dragover', onOver, phase);
      removeEventListener('dragleave', onLeave, phase);
      removeEventListener('drop', onDrop, phase);
    };
  }, [isOn, comesFirst]);
  return { isOver, file, take: useCallback(() => setFile(null), []) };
}
