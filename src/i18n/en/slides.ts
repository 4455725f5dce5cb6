import type { Messages } from '../zh.ts';

export const slides: Messages['slides'] = {
  open: { slides: 'Slides', print: 'Print' },
  title: 'Export slides',
  about: (scenes) =>
    `A PPTX file, 16:9: a cover, ${scenes} ${scenes === 1 ? 'map' : 'maps'} and the sources. Titles, captions, clauses and legends are text and shapes that can be edited; what the speaker says is in the notes.`,
  language: 'Words are in the language of the interface; a dark interface gives dark slides.',
  start: 'Make slides',
  again: 'Make them again',
  cancel: 'Cancel',
  close: 'Close',
  drawing: (now, all) => `Drawing map ${now} of ${all}`,
  writing: 'Writing the file…',
  progress: 'Progress',
  done: (name) => `Saved ${name}`,
  cancelled: 'Cancelled; no file was saved.',
  missing: (titles) =>
    `The maps of these slides could not be drawn; their words are there: ${titles}. You can make the slides again.`,
  noWebgl: 'This browser has no WebGL 2 to draw the maps with. Use another browser, or “Print”.',
  failed:
    'The slides were not made: the part that writes the file did not load. Check the network and load the page again; briefings are kept in the browser and are not lost.',
  picture: (title) => `Map: ${title}`,
  noPicture: 'The map of this slide could not be drawn',
  more: (rows) => `${rows} more not listed`,
  sources: {
    title: 'Clauses, sources and licence',
    clauses: 'Clauses cited',
    documents: 'Documents',
    records: 'Sources of the data',
    noRecords: 'The atlas states the source of each record beside it.',
    licence: 'Licence and notes',
    address: 'Address of the atlas',
  },
  print: {
    button: 'Print or save as PDF',
    hint: 'A4 landscape; the print window also saves a PDF.',
    notes: 'With the speaker’s notes',
    close: 'Close the pages for print',
    drawing: (now, all) => `Laying out page ${now} of ${all}`,
    notesTitle: 'Notes',
  },
};
