import { wrap } from 'comlink';
import type { Checked } from '../../atlas/problem.ts';
import type { Project, ProjectContext } from './project.ts';
import { LARGEST_PROJECT, readProject } from './projectFile.ts';
import type { ProjectWorker } from './projectWorker.ts';

/**
 * Read a project's file beside the page, which goes on answering; in the page itself where there are
 * no workers.
 *
 * @throws when the worker cannot be loaded or runs out of memory
 */
export async function openProject(file: File, context: ProjectContext): Promise<Checked<Project>> {
  const { name, size } = file;
  if (size > LARGEST_PROJECT) {
    const message = `is too large: ${Math.ceil(size / 2 ** 20)} of ${LARGEST_PROJECT / 2 ** 20} MB`;
    return { ok: false, problems: [{ file: name, record: '', field: '', message }] };
  }
  if (typeof Worker === 'undefined') return readProject(await file.text(), name, context);
  const worker = new Worker(new URL('./projectWorker.ts', import.meta.url), { type: 'module' });
  try {
    // Nothing answers out of a worker that did not come up.
    const failed = new Promise<never>((_, reject) => {
      worker.addEventListener('error', () => reject(new Error('The worker stopped.')));
    });
    return await Promise.race([wrap<ProjectWorker>(worker).read(file, name, context), failed]);
  } finally {
    worker.terminate();
  }
}
