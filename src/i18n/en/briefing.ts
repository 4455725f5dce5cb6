import type { Messages } from '../zh.ts';

export const briefing: Messages['briefing'] = {
  title: 'Briefings',
  hint: 'Choose a briefing and press P to play it, or capture the map before you as a scene of your own.',
  shipped: 'With the atlas',
  own: 'My briefings',
  noOwn: 'None yet. Begin one, or open a briefing’s file.',
  loading: 'Reading the briefings…',
  scenes: (count) => `${count} ${count === 1 ? 'scene' : 'scenes'}`,
  play: 'Play',
  playNamed: (title) => `Play: ${title}`,
  trouble: {
    shipped:
      'The briefings of the atlas could not be loaded. Check the network and load the page again.',
    unread:
      'The browser refuses to read kept briefings (a private window?). Export what you make as a file.',
    unkept:
      'The browser did not keep this change (no room, or a private window). Export it as a file so that it is not lost.',
    missing: (id) => `There is no briefing named “${id}”.`,
  },
  player: {
    label: 'Briefing',
    scene: (now, all) => `Scene ${now} of ${all}`,
    next: 'Next scene',
    back: 'Previous scene',
    blank: 'Blank screen',
    exit: 'End the briefing',
    resume: 'Back to the scene',
    strayed: 'The map was changed',
    panel: 'Layers',
    speaker: 'Speaker window',
    citation: 'Clauses',
    source: (title) => `Briefing: ${title}`,
  },
  speaker: {
    title: 'Speaker window',
    now: 'Now',
    next: 'Next',
    end: 'This is the last scene',
    notes: 'Notes',
    noNotes: 'No notes for this scene.',
    elapsed: 'Elapsed',
    clock: 'Time',
    reset: 'Start again from zero',
    waiting: 'Waiting for the briefing… Play one in the main window.',
    blocked: 'The browser blocked the new window. Allow windows from this page and try again.',
  },
};
