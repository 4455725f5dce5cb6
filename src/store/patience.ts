/**
 * How long the atlas waits for what is kept, in milliseconds: a browser's store can hang, and then
 * what it holds comes in whenever it answers.
 */
const LONGEST_WAIT = 4_000;

/**
 * Settles when the answer does, or when waiting for it has been long enough.
 *
 * @param late told then
 */
export function inTime(answer: Promise<void>, late: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      late();
      resolve();
    }, LONGEST_WAIT);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
