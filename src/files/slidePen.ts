import type PptxGenJS from 'pptxgenjs';
import type { Language } from '../atlas/schema/fields.ts';
import type { Place, SlideColors } from './deck.ts';
import { LEADING } from './textFit.ts';

export type Slide = PptxGenJS.Slide;

/**
 * Fonts that PowerPoint and WPS have in every edition; elsewhere both have stand-ins of the same
 * proportions.
 */
export const FONTS: Readonly<Record<Language, string>> = { zh: 'Microsoft YaHei', en: 'Arial' };

/** Language tags, by which programs choose spelling and the forms of Han signs. */
export const TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

/** How words look. */
export interface Look {
  points: number;
  /** What selection panes and screen readers call the box. */
  name: string;
  color?: keyof SlideColors;
  bold?: boolean;
  align?: 'left' | 'center' | 'right';
  valign?: 'top' | 'middle' | 'bottom';
  /** The master's placeholder that the words fill. */
  placeholder?: string;
}

/** A line of text on its own; a heading is bold. */
export interface Paragraph {
  text: string;
  isHeading: boolean;
  address: string | null;
}

/** Writes on slides in one language and one set of colours. */
export interface Pen {
  write(slide: Slide, text: string, place: Place, look: Look): void;
  list(slide: Slide, paragraphs: readonly Paragraph[], place: Place, look: Look): void;
}

export function penFor(language: Language, colors: SlideColors): Pen {
  const options = (place: Place, look: Look): PptxGenJS.TextPropsOptions => ({
    ...boxOf(place),
    objectName: printable(look.name),
    margin: 0,
    fontFace: FONTS[language],
    fontSize: look.points,
    color: hex(colors[look.color ?? 'ink']),
    bold: look.bold ?? false,
    align: look.align ?? 'left',
    valign: look.valign ?? 'top',
    // Exact, since the fonts' own heights of line differ by a fifth.
    lineSpacing: look.points * LEADING,
    lang: TAGS[language],
    wrap: true,
    ...(look.placeholder ? { placeholder: look.placeholder } : {}),
  });
  return {
    write: (slide, text, place, look) => {
      if (text !== '') slide.addText(printable(text), options(place, look));
    },
    list: (slide, paragraphs, place, look) => {
      const runs = paragraphs.map(({ text, isHeading, address }): PptxGenJS.TextProps => {
        const link = address ? { hyperlink: { url: address } } : {};
        return {
          text: printable(text),
          options: {
            breakLine: true,
            bold: isHeading,
            color: hex(isHeading ? colors.ink : colors.inkSoft),
            lang: TAGS[language],
            paraSpaceAfter: look.points * PARAGRAPH_GAP,
            ...link,
          },
        };
      });
      slide.addText(runs, options(place, look));
    },
  };
}

/** Room after a paragraph of a list, as a share of the size of its letters. */
export const PARAGRAPH_GAP = 0.3;

export function boxOf({ x, y, width, height }: Place) {
  return { x, y, w: width, h: height };
}

/** A colour as slides write it: without the sign before it. */
export function hex(color: string): string {
  return color.replace('#', '').toUpperCase();
}

/** Text without the signs that XML has no place for: controls and halves of signs. */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?!\n)[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ');
}
