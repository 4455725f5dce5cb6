import { createContext, useContext, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { OwnLayer } from '../../own/layer.ts';
import { startIntake } from '../../own/startIntake.ts';
import { useWorkspace } from '../atlasContext.ts';
import { intakeContext } from './context.ts';
import { createImporting, type Importing } from './importing.ts';
import type { ImportState } from './importState.ts';

export const ImportContext = createContext<Importing | null>(null);

/** An import of its own for as long as the dialog is open. */
export function useNewImport(replaces: OwnLayer | null): Importing {
  const { shipped } = useWorkspace();
  const importing = useMemo(
    () => createImporting(async () => startIntake(await intakeContext(shipped)), replaces),
    [shipped, replaces],
  );
  useEffect(() => () => importing.actions.stop(), [importing]);
  return importing;
}

export function useImporting(): Importing {
  const importing = useContext(ImportContext);
  if (!importing) throw new Error('A part of the import was rendered outside of it.');
  return importing;
}

export function useImport<Value>(select: (state: ImportState) => Value): Value {
  return useStore(useImporting(), select);
}
