import type { Briefing } from '../../atlas/schema/briefing.ts';
import { briefingLink } from '../../files/link.ts';

/** Where a briefing can be had. */
export interface Links {
  /** Opens the atlas and plays it. */
  play: string;
  /** Goes into the frame of another page. */
  frame: string;
}

/** The address of the atlas itself, without what is on show. */
export function atlasAddress(): string {
  return location.origin + location.pathname;
}

/** Whether the address leads anywhere but on this computer. */
export function isReachable(): boolean {
  return location.protocol.startsWith('http') && !/^(localhost|127\.|\[::1\])/.test(location.host);
}

/** One that comes with the atlas has a short link; the reader's own travels in its link, whole. */
export async function linksTo(briefing: Briefing, isOwn: boolean): Promise<Links | null> {
  const address = atlasAddress();
  if (!isOwn) {
    const play = `play=${briefing.id}.1`;
    return { play: `${address}?${play}`, frame: `${address}?embed=1&${play}` };
  }
  const link = await briefingLink(address, briefing);
  const frame = await briefingLink(`${address}?embed=1`, briefing);
  return link && frame ? { play: link, frame } : null;
}

/** The code that shows a briefing in another page. */
export function frameCode(address: string, title: string): string {
  const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return [
    `<iframe src="${attribute(address)}" title="${attribute(title)}"`,
    'width="960" height="640" style="border:0;max-width:100%" loading="lazy"></iframe>',
  ].join(' ');
}
