import 'maplibre-gl/dist/maplibre-gl.css';
import './styles/index.css';

// The poster comes first: loading and running the program would keep a small machine from painting
// it. A page that nobody sees paints nothing, so there is nothing to wait for.
if (document.visibilityState === 'visible') requestAnimationFrame(() => setTimeout(start));
else start();

function start(): void {
  // Told over the poster, by `src/page/tellBootFailure.ts`.
  import('./start.tsx').catch(reportError);
}
