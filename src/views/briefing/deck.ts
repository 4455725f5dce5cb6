import { sourcesBehind } from '../../analysis/backing.ts';
import type { Atlas } from '../../atlas/join.ts';
import type { Briefing, Scene } from '../../atlas/schema/briefing.ts';
import type { Language } from '../../atlas/schema/fields.ts';
import type { ClosingSection, Deck, SlideColors, SlideScene } from '../../files/deck.ts';
import type { Messages } from '../../i18n/zh.ts';
import { PALETTES, type Theme } from '../../map/palette.ts';
import { legendLabel, legendTitle } from '../legend/words.ts';
import { noticeIn } from '../map/MapNotice.tsx';
import { sampleOf } from './samples.ts';
import type { StagedScene } from './staging.ts';
import { citationOf, told } from './talk.ts';

/** What a deck is made with. */
export interface DeckInputs {
  atlas: Atlas;
  messages: Messages;
  language: Language;
  theme: Theme;
  briefing: Briefing;
  /** The scenes in their order, each with its picture; null where it could not be drawn. */
  scenes: readonly { scene: Scene; staged: StagedScene; picture: Blob | null }[];
  date: Date;
  /** Opens the atlas that the slides are from. */
  address: string;
}

/** A briefing as a deck, in one language. */
export function deckOf(inputs: DeckInputs): Deck {
  const { messages, language, theme, briefing, date } = inputs;
  return {
    language,
    title: told(briefing.title, language),
    summary: told(briefing.summary, language),
    date: dateIn(date, language),
    brand: `${messages.title} · ${messages.subtitle}`,
    notice: noticeIn(messages),
    scenes: inputs.scenes.map((one) => slideOf(one, inputs)),
    closing: { title: messages.slides.sources.title, sections: closingOf(inputs) },
    colors: colorsOf(theme),
    words: { legend: messages.legend.title, more: messages.slides.more },
  };
}

/** A day as a language writes it in full. */
export function dateIn(date: Date, language: Language): string {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(date);
}

/** The colours of slides beside a map of a theme. */
function colorsOf(theme: Theme): SlideColors {
  const { land, paper, ink, inkSoft, prefectureBorder, highlight } = PALETTES[theme];
  const isDark = theme === 'dark';
  return { paper: isDark ? paper : land, ink, inkSoft, rule: prefectureBorder, accent: highlight };
}

function slideOf(
  { scene, staged, picture }: DeckInputs['scenes'][number],
  { atlas, messages, language, theme }: DeckInputs,
): SlideScene {
  const title = told(scene.title, language);
  const citation = citationOf(scene, atlas, messages, language);
  const wording = { atlas, messages, state: staged.state };
  const { files } = staged;
  const own = files.length > 0 && messages.images.print.own(files.join(messages.list.and));
  return {
    title,
    caption: told(scene.caption, language),
    citation: [
      citation && `${messages.briefing.player.citation}${messages.list.colon}${citation}`,
      own,
    ]
      .filter(Boolean)
      .join(' · '),
    notes: told(scene.notes, language),
    picture,
    description: picture ? messages.slides.picture(title) : messages.slides.noPicture,
    legend: staged.legend.map((section) => ({
      title: legendTitle(section, wording),
      rows: section.rows.map(({ label, swatch }) => ({
        text: legendLabel(label, wording),
        sample: sampleOf(swatch, PALETTES[theme]),
      })),
    })),
  };
}

function closingOf(inputs: DeckInputs): readonly ClosingSection[] {
  const { atlas, messages, language, briefing, scenes, address } = inputs;
  const { sources: words } = messages.slides;
  const plain = (text: string) => ({ text, address: null });
  const cited = new Set(briefing.scenes.flatMap(({ clauses }) => clauses));
  const figures = scenes.flatMap(({ staged }) => staged.state.indicator ?? []);
  const sources = sourcesBehind(atlas, briefing.scenes, figures);
  return [
    {
      title: words.documents,
      lines: atlas.documents.map(({ title, publisher, date }) =>
        plain([title[language], publisher[language], date].join(' · ')),
      ),
    },
    {
      title: words.clauses,
      lines: [...cited].map((id) =>
        plain(citationOf({ clauses: [id] }, atlas, messages, language)),
      ),
    },
    {
      title: words.licence,
      lines: [
        plain(noticeIn(messages)),
        plain(messages.map.datum),
        plain(__DATASET__.licence[language]),
        { text: `${words.address}${messages.list.colon}${address}`, address },
      ],
    },
    {
      title: words.records,
      lines:
        sources.length === 0
          ? [plain(words.noRecords)]
          : sources.map(({ title, publisher, date, reliability, url }) => ({
              text: [title, publisher, date, messages.reliability[reliability]]
                .filter(Boolean)
                .join(' · '),
              address: url,
            })),
    },
  ];
}
