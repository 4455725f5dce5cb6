import type { Growth } from '../map/layers/layer.ts';

/** What the poster's script is given by the build. */
export interface PosterMeasures {
  /** Units of the poster across and down, and of the whole world. */
  width: number;
  height: number;
  world: number;
  themes: readonly string[];
  /** Custom properties of the style that grow with the zoom. */
  growths: Readonly<Record<string, Growth>>;
  /** Parameters of an address under which the poster does not lie, shows no place, or only the ground. */
  without: readonly string[];
  elsewhere: readonly string[];
  ground: readonly string[];
}

/**
 * Gives the page the language, theme and letter size that the app will give it, and the poster's
 * marks the size they have on the live map, so that nothing jumps when that comes.
 *
 * Runs in the page as it is written here, before anything is painted: it uses nothing from outside.
 */
export function layPoster(measures: PosterMeasures): void {
  const page = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const choice = (name: string, known: readonly string[], usual: string) => {
    const wanted = asked.get(name);
    return wanted !== null && known.includes(wanted) ? wanted : usual;
  };
  const isChinese = navigator.language.startsWith('zh');
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const theme = choice('theme', measures.themes, isDark ? 'dark' : 'light');
  page.lang = choice('lang', ['zh', 'en'], isChinese ? 'zh' : 'en') === 'zh' ? 'zh-CN' : 'en';
  page.dataset.theme = theme;
  const fit = Math.min(innerWidth / 1680, innerHeight / 980);
  const scale = Math.min(2, Math.max(1, fit)) * (theme === 'projector' ? 1.15 : 1);
  page.style.fontSize = `${(16 * scale).toFixed(2)}px`;

  const asksFor = (names: readonly string[]) => names.some((name) => asked.has(name));
  const { without, elsewhere, ground } = measures;
  const poster = document.getElementById('poster');
  if (!poster) return;
  if (asksFor(without)) poster.dataset.asked = 'none';
  else if (asksFor(elsewhere)) poster.dataset.asked = 'elsewhere';
  else if (asksFor(ground)) poster.dataset.asked = 'ground';

  const room = poster.querySelector('.poster-room')?.getBoundingClientRect();
  if (!room || room.width === 0) return;
  const unit = Math.min(room.width / measures.width, room.height / measures.height);
  const zoom = Math.log2((unit * measures.world) / 512);
  for (const [name, growth] of Object.entries(measures.growths)) {
    let [lowZoom, size] = growth[0] ?? [0, 0];
    for (const [highZoom, high] of growth) {
      const share = Math.min(1, Math.max(0, (zoom - lowZoom) / (highZoom - lowZoom || 1)));
      size += (high - size) * share;
      lowZoom = highZoom;
    }
    // What is counted in letters grows with them.
    const times = name === '--name-offset' ? 1 : scale;
    poster.style.setProperty(name, (size * times).toFixed(3));
  }
}
