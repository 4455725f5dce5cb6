// @vitest-environment jsdom
import { act, createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { zh } from '../../src/i18n/zh.ts';
import { PROJECT_FORMAT } from '../../src/own/project/format.ts';
import { Dropped } from '../../src/views/shell/Dropped.tsx';
import { show } from './workspace.tsx';

/** Drop a file on the window, as a browser tells of it. */
function drop(file: File) {
  const event = createEvent.drop(document.body);
  Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], files: [file] } });
  fireEvent(document.body, event);
}

describe('a file dropped on the desk', () => {
  it('is imported as a table', async () => {
    show(<Dropped onProject={() => {}} />);
    drop(new File(['市州,产值\n德阳,3\n'], 'a.csv'));
    expect(await screen.findByRole('dialog', { name: zh.intake.title })).toBeDefined();
  });

  it('shares its dialog with the panel, which may go while a table is read', async () => {
    const { user, state, store } = show(<Dropped onProject={() => {}} />);
    act(() => store.actions.setImporting({ replaces: null }));
    expect(await screen.findByRole('dialog', { name: zh.intake.title })).toBeDefined();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(state().importing).toBeNull();
  });

  it('is handed to the panel when it is a project', async () => {
    const onProject = vi.fn();
    const { state } = show(<Dropped onProject={onProject} />);
    const file = new File([JSON.stringify({ format: PROJECT_FORMAT })], 'a.json');
    drop(file);
    await waitFor(() => expect(onProject).toHaveBeenCalledOnce());
    expect(state()).toMatchObject({ project: file, panel: 'own' });
  });

  it('is left alone while a briefing plays', () => {
    const onProject = vi.fn();
    show(<Dropped onProject={onProject} />, { playing: { briefing: 'going-out', scene: 0 } });
    drop(new File([JSON.stringify({ format: PROJECT_FORMAT })], 'a.json'));
    expect(onProject).not.toHaveBeenCalled();
  });
});
