import type { Stretch } from '../../analysis/corridor/course.ts';
import { useAtlas, useAtlasState, useMessages, useText } from '../atlasContext.ts';

/** Kilometres as read: whole ones from ten on, tenths below. */
export function useKm(): (km: number) => string {
  const language = useAtlasState((state) => state.language);
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return (km) => (km >= 10 ? whole : tenths).format(km);
}

/** The name of a stretch: its prefecture, or outside with the provinces it passes. */
export function useStretchName(): (stretch: Stretch) => string {
  const atlas = useAtlas();
  const messages = useMessages();
  const text = useText();
  const nameOf = (adcode: number) => {
    const division = atlas.divisions.get(adcode);
    return division ? [text(division.shortName)] : [];
  };
  return ({ adcode, provinces }) => {
    if (adcode !== null) return nameOf(adcode)[0] ?? '';
    const { outside } = messages.corridor.list;
    const names = provinces.flatMap(nameOf);
    return names.length > 0
      ? `${outside}${messages.list.colon}${names.join(messages.list.and)}`
      : outside;
  };
}
