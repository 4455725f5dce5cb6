import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alterLine, copyOfProject } from './copy.ts';
import { records } from './real.ts';

/** Run a tool that the project has installed, in a copy of the project. */
function run(root: string, tool: string, ...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', tool), ...parameters],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', VITEST: '' } },
  );
  return { status, stdout, stderr };
}

const TSX = 'tsx/dist/cli.mjs';
const VITE = 'vite/bin/vite.js';

function breakTwoRecords(root: string): void {
  alterLine(root, 'data/assignments/equipment.ndjson', 1, (one) => ({ ...one, adcode: 519999 }));
  alterLine(root, 'data/targets.ndjson', 2, (one) => ({ ...one, clause: 'nowhere' }));
}

const TWO_PROBLEMS = [
  'data/assignments/equipment.ndjson:1 · equipment-511400 · adcode: 519999 is not a prefecture-level division of Sichuan',
  'data/targets.ndjson:2 · high-tech-revenue-share · clause: there is no clause "nowhere"',
];

describe('the check of the data', () => {
  it('counts the records of every file', () => {
    const { status, stdout } = run(copyOfProject(), TSX, 'data/check.ts');
    expect(status).toBe(0);
    for (const [file, rows] of Object.entries(records))
      expect(stdout.split('\n')).toContain(`${file}: ${rows.length}`);
  });

  it('writes every problem on a line and fails', () => {
    const root = copyOfProject();
    breakTwoRecords(root);
    const { status, stderr } = run(root, TSX, 'data/check.ts');
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([...TWO_PROBLEMS, '2 problems']);
  });
});

describe('a build with broken records', () => {
  it('lists every problem, fails and writes nothing', () => {
    const root = copyOfProject();
    breakTwoRecords(root);
    const { status, stdout, stderr } = run(root, VITE, 'build');
    expect(status).toBe(1);
    for (const problem of TWO_PROBLEMS) expect(stdout + stderr).toContain(problem);
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });
});
