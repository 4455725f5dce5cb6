// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Chunk } from '../../src/ui/Chunk.tsx';
import { fetched } from '../../src/ui/fetched.ts';

/** A part whose loads a test answers one by one. */
function partInHand() {
  const load = vi.fn<() => Promise<ComponentType<{ name: string }>>>();
  return { load, Name: fetched<{ name: string }>(load) };
}

const Greeting = ({ name }: { name: string }) => <p>Hello {name}</p>;

const inChunk = (part: React.ReactNode) => (
  <Chunk
    fallback={<p>loading</p>}
    failure={(retry) => (
      <button type="button" onClick={retry}>
        again
      </button>
    )}
  >
    {part}
  </Chunk>
);

describe('a part that loads when it is first drawn', () => {
  // React tells the console of what a boundary has caught.
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  afterEach(() => told.mockClear());

  it('is fetched once, and drawn with what it is given', async () => {
    const { load, Name } = partInHand();
    load.mockResolvedValue(Greeting);
    const shown = render(inChunk(<Name name="one" />));
    expect(await screen.findByText('Hello one')).toBeDefined();
    shown.rerender(inChunk(<Name name="two" />));
    expect(await screen.findByText('Hello two')).toBeDefined();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is fetched again when the reader says so, as often as it takes', async () => {
    const { load, Name } = partInHand();
    load.mockRejectedValueOnce(new Error('no connection'));
    load.mockRejectedValueOnce(new Error('no connection'));
    load.mockResolvedValue(Greeting);
    render(inChunk(<Name name="one" />));
    await userEvent.click(await screen.findByRole('button'));
    await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(2));
    await userEvent.click(await screen.findByRole('button'));
    expect(await screen.findByText('Hello one')).toBeDefined();
    expect(load).toHaveBeenCalledTimes(3);
  });

  it('is fetched again when it is opened anew', async () => {
    const { load, Name } = partInHand();
    load.mockRejectedValueOnce(new Error('no connection'));
    load.mockResolvedValue(Greeting);
    const shown = render(inChunk(<Name name="one" />));
    await screen.findByRole('button');
    shown.unmount();
    render(inChunk(<Name name="one" />));
    expect(await screen.findByText('Hello one')).toBeDefined();
  });
});
