import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const README = fileURLToPath(new URL('../../../README.md', import.meta.url));

/**
 * Puts text between two markers of the README.
 *
 * @throws Error where the README lacks them
 */
export function writeBetween(name: string, text: string): void {
  const readme = readFileSync(README, 'utf8');
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest] = readme.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md lacks ${start}.`);
  writeFileSync(README, `${before}${start}\n\n${text}\n\n${end}${after}`);
}
