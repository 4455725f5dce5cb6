import type { FieldWords } from './fieldWords.ts';
import type { Option } from './RecordPicker.tsx';

const searchable = (...parts: readonly (string | number | null)[]) => parts.join(' ').toLowerCase();

/** Every industry, with the path that leads to it. */
export function industryOptions({ atlas, messages, language }: FieldWords): Option<string>[] {
  return atlas.industries.all.map(({ id, name, synonyms }) => ({
    key: id,
    name: name[language],
    aside: atlas.industries
      .pathTo(id)
      .slice(0, -1)
      .map((one) => one.name[language])
      .join(messages.list.and),
    words: searchable(name.zh, name.en, ...synonyms),
  }));
}

/** Prefectures, each followed by its counties. */
export function divisionOptions({ atlas, language }: FieldWords): Option<number>[] {
  return atlas.prefectures.flatMap((prefecture) =>
    [prefecture, ...atlas.countiesOf(prefecture.adcode)].map(({ adcode, name, shortName }) => ({
      key: adcode,
      name: name[language],
      aside: adcode === prefecture.adcode ? '' : prefecture.shortName[language],
      words: searchable(name.zh, name.en, shortName.zh, adcode),
    })),
  );
}

/** Every clause in the order of the documents. */
export function clauseOptions({ atlas, messages, language }: FieldWords): Option<string>[] {
  const { detail } = messages;
  return [...atlas.clauses.values()].map(({ id, article, heading, summary }) => {
    const place = article === null ? detail.slidesClause : detail.article(article);
    return {
      key: id,
      name: heading[language],
      aside: place,
      words: searchable(place, article, heading.zh, heading.en, summary[language]),
    };
  });
}

/** Every source that is published; the reader's own files vouch for nothing. */
export function sourceOptions({ atlas, messages }: FieldWords, known: readonly string[]) {
  return known.flatMap((id): Option<string>[] => {
    const source = atlas.sources.get(id);
    if (!source) return [];
    const { title, publisher, date, reliability } = source;
    const aside = [publisher, date, messages.reliability[reliability]].filter(Boolean).join(' · ');
    return [{ key: id, name: title, aside, words: searchable(title, publisher, date, id) }];
  });
}
