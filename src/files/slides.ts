import PptxGenJS from 'pptxgenjs';
import { CLOSING_COLUMNS, CLOSING_POINTS, layOutClosing } from './closingSlides.ts';
import { type Deck, SCENE_PLACES, SLIDE } from './deck.ts';
import { fillScene } from './sceneSlide.ts';
import { boxOf, FONTS, hex, type Pen, penFor, printable, type Slide } from './slidePen.ts';
import { fittingSize } from './textFit.ts';

/** Where the words of the first slide stand, in inches. */
const COVER = {
  brand: { x: 0.9, y: 0.8, width: 11.5, height: 0.4 },
  mark: { x: 0.9, y: 2.05, width: 0.9, height: 0 },
  title: { x: 0.9, y: 2.2, width: 11.5, height: 1.3 },
  summary: { x: 0.9, y: 3.7, width: 9.4, height: 1.9 },
  date: { x: 0.9, y: 6.1, width: 9.4, height: 0.35 },
  notice: { x: 0.9, y: 6.5, width: 11.5, height: 0.35 },
} as const;

/**
 * A talk as a PowerPoint file of 16:9: a cover, a slide for each scene with its picture and native
 * text, shapes and notes, and what it rests on.
 */
export async function slidesOf(deck: Deck): Promise<Blob> {
  const file = new PptxGenJS();
  file.defineLayout({ name: 'atlas', width: SLIDE.width, height: SLIDE.height });
  file.layout = 'atlas';
  file.title = printable(deck.title);
  file.subject = printable(deck.summary);
  file.author = printable(deck.brand);
  file.company = printable(deck.brand);
  file.theme = { headFontFace: FONTS[deck.language], bodyFontFace: FONTS[deck.language] };
  defineMasters(file, deck);
  const pen = penFor(deck.language, deck.colors);
  fillCover(file.addSlide({ masterName: 'cover' }), deck, pen);
  for (const scene of deck.scenes) {
    const slide = file.addSlide({ masterName: 'scene' });
    await fillScene(slide, scene, deck, pen);
    writeFoot(slide, deck, pen);
  }
  for (const columns of layOutClosing(deck.closing.sections)) {
    const slide = file.addSlide({ masterName: 'scene' });
    pen.write(slide, deck.closing.title, SCENE_PLACES.title, {
      name: deck.closing.title,
      placeholder: 'title',
      points: 26,
      bold: true,
      valign: 'bottom',
    });
    for (const [index, paragraphs] of columns.entries()) {
      const place = CLOSING_COLUMNS[index];
      if (place) {
        const look = { name: deck.closing.title, points: CLOSING_POINTS };
        pen.list(slide, paragraphs, place, look);
      }
    }
    writeFoot(slide, deck, pen);
  }
  return (await file.write({ outputType: 'blob' })) as Blob;
}

/** Two masters, so that colours, titles and numbers can be changed for all slides at once. */
function defineMasters(file: PptxGenJS, { language, colors }: Deck): void {
  const { title, rule, number } = SCENE_PLACES;
  const titleIn = (place: typeof title | typeof COVER.title) => ({
    placeholder: {
      options: {
        ...boxOf(place),
        name: 'title',
        type: 'title' as const,
        margin: 0,
        align: 'left' as const,
        valign: 'bottom' as const,
        fontFace: FONTS[language],
        color: hex(colors.ink),
      },
      text: '',
    },
  });
  const background = { color: hex(colors.paper) };
  file.defineSlideMaster({
    title: 'cover',
    background,
    objects: [
      { line: { ...boxOf(COVER.mark), line: { color: hex(colors.accent), width: 3 } } },
      titleIn(COVER.title),
    ],
  });
  file.defineSlideMaster({
    title: 'scene',
    background,
    objects: [
      { line: { ...boxOf(rule), line: { color: hex(colors.rule), width: 0.75 } } },
      titleIn(title),
    ],
    slideNumber: {
      ...boxOf(number),
      fontFace: FONTS[language],
      fontSize: 9,
      color: hex(colors.inkSoft),
      align: 'right',
    },
  });
}

function fillCover(slide: Slide, deck: Deck, pen: Pen): void {
  pen.write(slide, deck.brand, COVER.brand, { name: deck.brand, points: 14, color: 'inkSoft' });
  pen.write(slide, deck.title, COVER.title, {
    name: deck.title,
    placeholder: 'title',
    points: fittingSize(deck.title, COVER.title, [44, 38, 32, 26]),
    bold: true,
    valign: 'middle',
  });
  pen.write(slide, deck.summary, COVER.summary, {
    name: deck.title,
    points: fittingSize(deck.summary, COVER.summary, [20, 18, 16, 14, 12]),
  });
  pen.write(slide, deck.date, COVER.date, { name: deck.date, points: 14, color: 'inkSoft' });
  pen.write(slide, deck.notice, COVER.notice, { name: deck.notice, points: 12, color: 'inkSoft' });
}

/** The notice, and where the slide is from, at the foot of every slide. */
function writeFoot(slide: Slide, { notice, brand }: Deck, pen: Pen): void {
  const text = `${notice} · ${brand}`;
  pen.write(slide, text, SCENE_PLACES.foot, {
    name: notice,
    points: 9,
    color: 'inkSoft',
    valign: 'middle',
  });
}
