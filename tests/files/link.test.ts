import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../src/atlas/briefings.ts';
import type { Briefing } from '../../src/atlas/schema/briefing.ts';
import {
  briefingLink,
  holdsBriefing,
  LONGEST_LINK,
  readBriefingLink,
} from '../../src/files/link.ts';
import { worldAtlas } from '../atlas/world.ts';
import { chance } from '../store/random.ts';

const atlas = worldAtlas();
const ADDRESS = 'https://example.org/atlas/';

function briefingOf(captions: readonly string[]): Briefing {
  const parsed = parseBriefing(
    {
      format: 'sichuan-industry-atlas/briefing',
      version: 1,
      id: 'talk',
      title: { zh: '德阳的装备制造' },
      scenes: captions.map((zh, index) => ({ id: `s${index}`, title: { zh }, caption: { zh } })),
    },
    'talk',
    atlas,
  );
  if (!parsed.ok) throw new Error('The made-up briefing does not hold.');
  return parsed.value;
}

const hashOf = (link: string | null) => new URL(link ?? ADDRESS).hash;

describe('a briefing in a link', () => {
  it('comes back as it went, Chinese and all, in letters that no address escapes', async () => {
    const briefing = briefingOf(['攀西 · 钒钛 “引大济岷”', '𠮷 & ?#%+/=', 'Zürich — 1']);
    const link = await briefingLink(ADDRESS, briefing);
    expect(link).toMatch(/^https:\/\/example\.org\/atlas\/#briefing=[\w-]+$/);
    expect(holdsBriefing(hashOf(link))).toBe(true);
    expect(JSON.parse((await readBriefingLink(hashOf(link))) ?? '')).toEqual(briefing);
  });

  it('comes back whatever its bytes are', async () => {
    const { below } = chance(11);
    for (let run = 0; run < 40; run += 1) {
      const letters = Array.from({ length: 1 + below(60) }, () =>
        String.fromCodePoint(0x4e00 + below(0x5000)),
      );
      const briefing = briefingOf([letters.join('')]);
      const text = await readBriefingLink(hashOf(await briefingLink(ADDRESS, briefing)));
      expect(JSON.parse(text ?? '')).toEqual(briefing);
    }
  });

  it('is refused when it would be too long to pass on', async () => {
    const { below } = chance(3);
    const noise = () =>
      Array.from({ length: 80 }, () => String.fromCodePoint(0x4e00 + below(0x5000))).join('');
    expect(await briefingLink(ADDRESS, briefingOf(Array.from({ length: 40 }, noise)))).toBeNull();
    const fitting = await briefingLink(ADDRESS, briefingOf([noise(), noise()]));
    expect(fitting?.length).toBeLessThanOrEqual(LONGEST_LINK);
  });

  it('is nothing when cut short, changed or of somebody else', async () => {
    const hash = hashOf(await briefingLink(ADDRESS, briefingOf(['一', '二', '三'])));
    for (const damaged of [
      hash.slice(0, -7),
      `${hash.slice(0, 30)}%%%${hash.slice(33)}`,
      '#briefing=',
      '#map',
    ]) {
      expect(await readBriefingLink(damaged), damaged).toBeNull();
    }
    expect(holdsBriefing('#map')).toBe(false);
  });

  it('is not unpacked when it is longer than any of ours', async () => {
    const packed = (length: number) => deflateRawSync(randomBytes(length).toString('hex'));
    const hash = (length: number) => `#briefing=${packed(length).toString('base64url')}`;
    expect(await readBriefingLink(hash(100))).toHaveLength(200);
    expect(await readBriefingLink(hash(LONGEST_LINK))).toBeNull();
  });
});
