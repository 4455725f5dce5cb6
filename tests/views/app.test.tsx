// @vitest-environment jsdom
import './browser.ts';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { spellingsOf } from '../../data/pinyin.ts';
import { detailsOf, withoutDetails } from '../../src/atlas/details.ts';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import { App } from '../../src/views/App.tsx';
import { records, rivers, topology } from './realAtlas.ts';

const FILES: Readonly<Record<string, unknown>> = {
  '/records.json': withoutDetails(records),
  '/details.json': detailsOf(records),
  '/topology.json': topology,
  '/rivers.json': rivers,
  '/pinyin.json': spellingsOf(records),
};

/** The server of the built folder; a test may replace what it answers. */
const serve = vi.fn<(url: string) => Response | Promise<Response>>();
const served = (url: string) =>
  url in FILES ? Response.json(structuredClone(FILES[url])) : new Response('', { status: 404 });

vi.stubGlobal('fetch', async (url: string) => serve(url));
const language = vi.spyOn(navigator, 'language', 'get');

beforeEach(() => {
  serve.mockImplementation(served);
  language.mockReturnValue('zh-CN');
});
afterEach(() => serve.mockReset());

async function openApp(query = '') {
  history.replaceState(null, '', `/${query}`);
  const user = userEvent.setup();
  render(<App />);
  await screen.findByRole('heading', { level: 1 });
  return user;
}

describe('opening the atlas', () => {
  it('says that it is loading, then opens the desk', async () => {
    render(<App />);
    expect(screen.getByRole('status').textContent).toBe(zh.map.loading);
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toContain('川产图');
    expect(document.documentElement.lang).toBe('zh-CN');
    expect(document.title).toContain('川产图');
  });

  it('shows the still map where there is no WebGL, with notice, datum and lists', async () => {
    await openApp();
    expect(screen.getByText(zh.trouble.noWebgl)).toBeDefined();
    expect(screen.getByRole('img', { name: zh.map.label })).toBeDefined();
    expect(screen.getByText(zh.map.notice)).toBeDefined();
    expect(screen.getByText(/WGS84/)).toBeDefined();
    expect(screen.getByRole('navigation', { name: zh.nav.layers })).toBeDefined();
  });

  it('announces how much the map shows', async () => {
    const user = await openApp('?on=equipment');
    const announcement = () =>
      screen.getAllByRole('status').find(({ textContent }) => textContent?.includes('条布局'));
    const before = announcement()?.textContent;
    expect(before).toMatch(/图上有 \d+ 条布局/);
    await user.click(screen.getByRole('button', { name: zh.layers.showAllOf(zh.families.pillar) }));
    expect(announcement()?.textContent).not.toBe(before);
  });
});

describe('when the data cannot be had', () => {
  it('says which file, and what to do, and tries again', async () => {
    serve.mockImplementation((url) =>
      url === '/topology.json' ? new Response('', { status: 503 }) : served(url),
    );
    render(<App />);
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText(zh.trouble.data)).toBeDefined();
    expect(within(alert).getByText('/topology.json')).toBeDefined();
    expect(alert.textContent).toContain(zh.trouble.dataHelp);
    serve.mockImplementation(served);
    await userEvent.click(within(alert).getByRole('button', { name: zh.trouble.retry }));
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toContain('川产图');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says so when there is no network at all', async () => {
    serve.mockImplementation(() => {
      throw new TypeError('Failed to fetch');
    });
    render(<App />);
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText(/json$/)).toBeDefined();
  });

  it('lists what is wrong with damaged records', async () => {
    const [first, ...others] = records.assignments;
    if (!first) throw new Error('There are no assignments.');
    const assignments = [{ ...first, industry: 'steam-looms' }, ...others];
    const damaged = withoutDetails({ ...records, assignments });
    serve.mockImplementation((url) =>
      url === '/records.json' ? Response.json(damaged) : served(url),
    );
    render(<App />);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(zh.trouble.damaged(1));
    expect(within(alert).getByRole('listitem').textContent).toContain(
      'there is no industry "steam-looms"',
    );
  });

  it.each([
    ['/records.json', null],
    ['/records.json', []],
    ['/topology.json', {}],
    ['/rivers.json', []],
  ] as const)('names %s when it holds %j', async (file, content) => {
    serve.mockImplementation((url) => (url === file ? Response.json(content) : served(url)));
    render(<App />);
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText(file)).toBeDefined();
    expect(alert.textContent).not.toMatch(/TypeError|undefined/);
  });
});

describe('the details of the records', () => {
  /** Answers for the details once it is told to. */
  function holdDetails() {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    serve.mockImplementation(async (url) => {
      if (url === '/details.json') await held;
      return served(url);
    });
    return () => release();
  }

  it('are not waited for: the desk is the same before they come and after', async () => {
    const release = holdDetails();
    const user = await openApp('?on=equipment&color=gdp');
    await user.click(screen.getByRole('button', { name: zh.layers.expand('装备制造') }));
    // All but the search, whose program loads when the details are there.
    const desk = () => {
      const copy = document.querySelector('.desk')?.cloneNode(true) as Element;
      copy.querySelector('search')?.remove();
      return copy.innerHTML;
    };
    const before = desk();
    release();
    // A part that needs them is opened beside the desk, to see that they are there, and closed.
    await user.keyboard('t');
    await screen.findByRole('table');
    await user.keyboard('{Escape}');
    expect(desk()).toBe(before);
  });

  it('are waited for in the place of what shows them', async () => {
    const release = holdDetails();
    await openApp('?sel=d.510600');
    // Its program is there by now: it is the details that it waits for.
    await act(() => import('../../src/views/detail/DetailPanel.tsx'));
    expect(screen.getByText(zh.trouble.coming)).toBeDefined();
    expect(screen.queryByRole('complementary', { name: '德阳市' })).toBeNull();
    release();
    const panel = await screen.findByRole('complementary', { name: '德阳市' });
    const assignment = records.assignments.find(({ adcode }) => adcode === 510600);
    expect(panel.textContent).toContain(assignment?.note.zh);
    expect(screen.queryByText(zh.trouble.coming)).toBeNull();
  });

  it.each([
    ['cannot be had', () => new Response('', { status: 503 })],
    ['are damaged', () => Response.json({ sources: {} })],
  ])('are asked for again by who is told that they %s', async (_, broken) => {
    serve.mockImplementation((url) => (url === '/details.json' ? broken() : served(url)));
    const user = await openApp('?sel=d.510600');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(zh.trouble.part);
    expect(screen.getByRole('img', { name: zh.map.label })).toBeDefined();
    serve.mockImplementation(served);
    await user.click(within(alert).getByRole('button', { name: zh.trouble.retry }));
    expect(await screen.findByRole('complementary', { name: '德阳市' })).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the address', () => {
  it('opens the view it asks for', async () => {
    await openApp('?lang=en&theme=dark&sel=d.510600');
    expect(await screen.findByRole('complementary', { name: 'Deyang City' })).toBeDefined();
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('that cannot be used gives the default view and a notice', async () => {
    const user = await openApp('?on=%3Cscript%3E');
    const notice = screen.getByRole('alert');
    expect(notice.textContent).toContain(zh.trouble.address('on'));
    expect(location.search).toBe('?lang=zh&theme=light');
    await user.click(within(notice).getByRole('button', { name: zh.trouble.dismiss }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('gives its notice in the language on the screen', async () => {
    language.mockReturnValue('en-GB');
    const user = await openApp('?lang=xx');
    await user.click(screen.getByRole('button', { name: '中文' }));
    expect(screen.getByRole('alert').textContent).toContain(zh.trouble.address('lang'));
  });
});

describe('the header', () => {
  it('switches the language without loading again', async () => {
    const user = await openApp('?sel=d.510600');
    await screen.findByRole('complementary', { name: '德阳市' });
    const loads = serve.mock.calls.length;
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(screen.getByRole('complementary', { name: 'Deyang City' })).toBeDefined();
    expect(screen.getByRole('navigation', { name: en.nav.layers })).toBeDefined();
    expect(document.documentElement.lang).toBe('en');
    expect(location.search).toContain('lang=en');
    expect(serve.mock.calls).toHaveLength(loads);
  });

  it('switches the theme', async () => {
    const user = await openApp();
    await user.selectOptions(screen.getByRole('combobox', { name: zh.theme.label }), 'projector');
    expect(document.documentElement.dataset.theme).toBe('projector');
    expect(location.search).toContain('theme=projector');
  });

  it('finds 德阳 from the search box', async () => {
    const user = await openApp();
    const input = await screen.findByRole('combobox', { name: zh.search.label });
    await user.type(input, 'dy');
    const option = await screen.findByRole('option', { name: /德阳市/ });
    await user.click(option);
    expect(await screen.findByRole('complementary', { name: '德阳市' })).toBeDefined();
  });
});

describe('keys', () => {
  it('open the table, fold panels, step back and rest while typing', async () => {
    const user = await openApp('?sel=d.510600');
    await screen.findByRole('complementary');
    await user.keyboard('t');
    expect(await screen.findByRole('region', { name: zh.table.title })).toBeDefined();
    await user.keyboard('[[');
    expect(screen.queryByRole('navigation', { name: zh.nav.layers })).toBeNull();
    await user.keyboard('[[');
    expect(screen.getByRole('navigation', { name: zh.nav.layers })).toBeDefined();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: zh.table.title })).toBeNull();
    const input = await screen.findByRole('combobox', { name: zh.search.label });
    await user.keyboard('/');
    expect(document.activeElement).toBe(input);
    await user.keyboard('t');
    expect(screen.queryByRole('region', { name: zh.table.title })).toBeNull();
  });

  it('show the help', async () => {
    const user = await openApp();
    await user.keyboard('?');
    expect(await screen.findByRole('dialog', { name: zh.help.title })).toBeDefined();
  });
});
