import type { RefObject } from 'react';
import { THEMES } from '../../map/palette.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useActions, useAtlasState, useMessages } from '../atlasContext.ts';
import { LazySearch } from '../search/LazySearch.tsx';
import { CopyLink } from './CopyLink.tsx';

interface HeaderProps {
  searchRef: RefObject<HTMLInputElement | null>;
  onHelp: () => void;
  onImage: () => void;
  onFullscreen: () => void;
}

export function Header({ searchRef, onHelp, onImage, onFullscreen }: HeaderProps) {
  const messages = useMessages();
  const actions = useActions();
  const language = useAtlasState((state) => state.language);
  const theme = useAtlasState((state) => state.theme);
  return (
    <header className="header">
      <h1 className="brand">
        <span className="brand-name">{messages.title}</span>
        <span className="brand-subtitle">{messages.subtitle}</span>
      </h1>
      <LazySearch inputRef={searchRef} />
      <div className="toolbar">
        <label className="theme-choice">
          <span className="visually-hidden">{messages.theme.label}</span>
          <select
            value={theme}
            onChange={({ target }) => {
              const chosen = THEMES.find((one) => one === target.value);
              if (chosen) actions.setTheme(chosen);
            }}
          >
            {THEMES.map((one) => (
              <option key={one} value={one}>
                {messages.theme[one]}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="button"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => actions.setLanguage(language === 'zh' ? 'en' : 'zh')}
        >
          {messages.language.switchTo}
        </button>
        <CopyLink />
        <IconButton label={messages.images.open} onClick={onImage}>
          <Glyph name="camera" />
        </IconButton>
        <IconButton label={messages.menu.fullscreen} className="on-desktop" onClick={onFullscreen}>
          <Glyph name="expand" />
        </IconButton>
        <IconButton label={messages.menu.help} onClick={onHelp}>
          <Glyph name="help" />
        </IconButton>
      </div>
    </header>
  );
}
