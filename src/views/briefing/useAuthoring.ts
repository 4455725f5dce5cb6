import { useMemo } from 'react';
import { useWorkspace } from '../atlasContext.ts';
import { type Authoring, authoringIn } from './authoring.ts';

export function useAuthoring(): Authoring {
  const workspace = useWorkspace();
  return useMemo(() => authoringIn(workspace), [workspace]);
}
