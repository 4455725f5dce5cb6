// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { createRef } from 'react';
import { expect, it } from 'vitest';
import { zh } from '../../src/i18n/zh.ts';
import { LazySearch } from '../../src/views/search/LazySearch.tsx';
import { show } from './workspace.tsx';

it('takes what is typed before the search is there, and goes on from it', async () => {
  const inputRef = createRef<HTMLInputElement>();
  const { user } = show(<LazySearch inputRef={inputRef} />);
  const place = screen.getByLabelText(zh.search.label);
  expect(place.getAttribute('role')).toBeNull();
  await user.type(place, '宜');
  const box = await screen.findByRole<HTMLInputElement>('combobox', { name: zh.search.label });
  await waitFor(() => expect(document.activeElement).toBe(box));
  expect(box.value).toBe('宜');
  await user.keyboard('宾');
  expect(box.value).toBe('宜宾');
});
