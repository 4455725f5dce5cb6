// @vitest-environment jsdom
import '../browser.ts';
import { fireEvent, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useDrop } from '../../../src/views/import/useDrop.ts';

const file = new File(['a'], 'a.csv');
const withFile = { dataTransfer: { types: ['Files'], files: [file] } };

describe('a file that is dropped on the window', () => {
  it('is taken once', () => {
    const { result, rerender } = renderHook(() => useDrop());
    fireEvent.dragOver(document.body, withFile);
    expect(result.current.isOver).toBe(true);
    expect(fireEvent.drop(document.body, withFile)).toBe(false);
    expect(result.current).toMatchObject({ isOver: false, file });
    result.current.take();
    rerender();
    expect(result.current.file).toBeNull();
  });

  it('is no word that is dragged', () => {
    const { result } = renderHook(() => useDrop());
    const words = { dataTransfer: { types: ['text/plain'], files: [] } };
    expect(fireEvent.dragOver(document.body, words)).toBe(true);
    fireEvent.drop(document.body, words);
    expect(result.current).toMatchObject({ isOver: false, file: null });
  });

  it('is left to the part of the page that claims it', () => {
    const { result } = renderHook(() => useDrop());
    const claim = (event: Event) => event.preventDefault();
    document.body.addEventListener('drop', claim);
    fireEvent.drop(document.body, withFile);
    document.body.removeEventListener('drop', claim);
    expect(result.current.file).toBeNull();
  });

  it('goes to the dialog that is open, whoever else waits for it', () => {
    const desk = renderHook(() => useDrop());
    const dialog = renderHook(() => useDrop(true, true));
    fireEvent.drop(document.body, withFile);
    expect(dialog.result.current.file).toBe(file);
    expect(desk.result.current.file).toBeNull();
  });
});
