import { expose } from 'comlink';
import type { Checked } from '../../atlas/problem.ts';
import type { Project, ProjectContext } from './project.ts';
import { readProject } from './projectFile.ts';

/** What the worker offers to the page. */
export interface ProjectWorker {
  read(file: Blob, name: string, context: ProjectContext): Promise<Checked<Project>>;
}

const worker: ProjectWorker = {
  read: async (file, name, context) => readProject(await file.text(), name, context),
};
expose(worker);
