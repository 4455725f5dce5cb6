import { layOutColumn } from './columnLayout.ts';
import { type Deck, SCENE_PLACES, type SlideScene } from './deck.ts';
import { drawSample } from './sampleShapes.ts';
import { boxOf, hex, type Pen, printable, type Slide } from './slidePen.ts';
import { fittingSize } from './textFit.ts';

/** Sizes of a scene's title and citation, the first that fits on its line. */
const TITLE_SIZES = [30, 26, 22, 18] as const;
const CITATION_SIZES = [11, 10, 9, 8] as const;

/** Fill a slide with a scene: picture, what is said to it, what its colours mean, its clauses. */
export async function fillScene(
  slide: Slide,
  scene: SlideScene,
  { colors, words }: Pick<Deck, 'colors' | 'words'>,
  pen: Pen,
): Promise<void> {
  const { title, picture, column, citation } = SCENE_PLACES;
  pen.write(slide, scene.title, title, {
    name: scene.title,
    placeholder: 'title',
    points: fittingSize(scene.title, title, TITLE_SIZES),
    bold: true,
    valign: 'bottom',
  });
  if (scene.picture) {
    slide.addImage({
      ...boxOf(picture),
      data: await dataAddress(scene.picture),
      altText: printable(scene.description),
      objectName: printable(scene.description),
    });
  } else {
    slide.addShape('rect', { ...boxOf(picture), line: { color: hex(colors.rule), width: 1 } });
    const inset = { ...picture, x: picture.x + 1, width: picture.width - 2 };
    pen.write(slide, scene.description, inset, {
      name: scene.description,
      points: 14,
      color: 'inkSoft',
      align: 'center',
      valign: 'middle',
    });
  }
  const layout = layOutColumn(scene, column);
  pen.write(slide, scene.caption, layout.caption.place, {
    name: scene.title,
    points: layout.caption.points,
  });
  if (layout.heading) {
    const { points, left } = layout.legend;
    const heading = left > 0 ? `${words.legend} (${words.more(left)})` : words.legend;
    pen.write(slide, heading, layout.heading, {
      name: words.legend,
      points,
      bold: true,
      color: 'accent',
    });
    for (const line of layout.legend.lines) {
      const isTitle = line.kind === 'title';
      if (!isTitle) drawSample(slide, line.sample, line.swatch, line.text);
      pen.write(slide, line.text, line.place, {
        name: line.text,
        points,
        color: isTitle ? 'inkSoft' : 'ink',
      });
    }
  }
  pen.write(slide, scene.citation, citation, {
    name: scene.citation,
    points: fittingSize(scene.citation, citation, CITATION_SIZES),
    color: 'inkSoft',
    valign: 'middle',
  });
  const notes = [scene.notes, scene.citation].filter((text) => text !== '').join('\n\n');
  if (notes) slide.addNotes(printable(notes));
}

/** Signs turned into text at once; more at a time overflow the stack of some browsers. */
const STRIDE = 0x8000;

/** A PNG as a data address. */
async function dataAddress(picture: Blob): Promise<string> {
  const bytes = new Uint8Array(await picture.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += STRIDE) {
    text += String.fromCharCode(...bytes.subarray(at, at + STRIDE));
  }
  return `data:image/png;base64,${btoa(text)}`;
}
