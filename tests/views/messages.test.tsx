// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import { loadMessages, openingLanguage, useMessagesIn } from '../../src/views/boot/messages.ts';

function Title() {
  return <p>{useMessagesIn('en').title}</p>;
}

describe('the words of a language', () => {
  it('are those of the other until they have come', async () => {
    await loadMessages('zh');
    render(<Title />);
    expect(screen.getByText(zh.title)).toBeDefined();
    await act(() => loadMessages('en'));
    expect(screen.getByText(en.title)).toBeDefined();
  });

  it.each([
    ['?lang=en', 'zh-CN', 'en'],
    ['?lang=zh', 'en-GB', 'zh'],
    ['?lang=xx', 'zh-TW', 'zh'],
    ['', 'en-GB', 'en'],
    ['', 'th-TH', 'en'],
  ])('open after %j in a browser of %s in %s', (query, browser, expected) => {
    history.replaceState(null, '', `/${query}`);
    const language = vi.spyOn(navigator, 'language', 'get').mockReturnValue(browser);
    expect(openingLanguage()).toBe(expected);
    language.mockRestore();
  });
});
