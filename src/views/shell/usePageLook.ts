import { useEffect } from 'react';
import type { Language } from '../../atlas/schema/fields.ts';
import type { Theme } from '../../map/palette.ts';

/** Theme, language and title of the page itself. */
export function usePageLook(theme: Theme, language: Language): void {
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title =
      language === 'zh' ? '川产图 · 四川产业布局图' : 'Sichuan Industry Atlas · 川产图';
  }, [theme, language]);
}
