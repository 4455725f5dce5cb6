/** Where this browser keeps that the reader needs no hint. */
const KEY = 'sichuan-industry-atlas/hint';

/** Whether the reader has done without the hint before. A browser that keeps nothing shows it again. */
export function isHintForgone(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Never show the hint again in this browser, as far as that lets us keep anything. */
export function forgoHint(): void {
  try {
    localStorage.setItem(KEY, 'seen');
  } catch {
    // Then it is gone for this visit alone.
  }
}
