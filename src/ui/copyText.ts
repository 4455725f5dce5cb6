/**
 * The clipboard is there only on https and may be refused; then the older command on the selected
 * text.
 *
 * @param field shows the text, for the reader to copy by hand; left out, there is none on the page
 * @returns false when both are refused: the text in the field is then selected.
 */
export async function copyText(text: string, field?: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return field ? copySelected(field) : copyUnseen(text);
  }
}

function copySelected(field: HTMLTextAreaElement): boolean {
  field.select();
  return document.execCommand?.('copy') ?? false;
}

/** By a field that is there for as long as it takes. */
function copyUnseen(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.className = 'visually-hidden';
  field.value = text;
  document.body.append(field);
  const isCopied = copySelected(field);
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}
