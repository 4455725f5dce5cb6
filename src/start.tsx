import { CSPProvider } from '@base-ui/react/csp-provider';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followUpdates } from './offline/updates.ts';
import { allowOwnScripts } from './page/ownScripts.ts';
import { Chunk } from './ui/Chunk.tsx';
import { fetched } from './ui/fetched.ts';
import { App } from './views/App.tsx';
import { OPENING_WORDS, openingLanguage } from './views/boot/messages.ts';
import { PartFailure } from './views/shell/PartFailure.tsx';

allowOwnScripts();

const Speaker = fetched(() =>
  import('./views/briefing/Speaker.tsx').then((module) => module.Speaker),
);
const isSpeaker = new URLSearchParams(location.search).has('speaker');
// Hidden there from the start; the app takes it away where it is seen.
if (isSpeaker) document.getElementById('poster')?.remove();

// Vite's development server has no built files to keep.
const updates = import.meta.env.PROD ? followUpdates('./sw.js') : undefined;

const { trouble } = OPENING_WORDS[openingLanguage()];
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');
createRoot(root).render(
  <StrictMode>
    {/* The page's content policy takes no styles but its own; base.css has what these would say. */}
    <CSPProvider disableStyleElements>
      {isSpeaker ? (
        <Chunk failure={(retry) => <PartFailure trouble={trouble} onRetry={retry} />}>
          <Speaker />
        </Chunk>
      ) : (
        <App {...(updates && { updates })} />
      )}
    </CSPProvider>
  </StrictMode>,
);
