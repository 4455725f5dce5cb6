import { useAtlas, useAtlasState, useMessages } from '../atlasContext.ts';
import { CityAnswer } from './CityAnswer.tsx';
import { IndustryAnswer } from './IndustryAnswer.tsx';
import { ProvinceAnswer } from './ProvinceAnswer.tsx';
import { QuestionBar } from './QuestionBar.tsx';

/** Who is designated for the same, and what is left out: asked of an industry, a city, the province. */
export function SharedView() {
  const messages = useMessages();
  return (
    <section className="shared-view" aria-label={messages.shared.title}>
      <h2 className="visually-hidden">{messages.shared.title}</h2>
      <QuestionBar />
      <Answer />
    </section>
  );
}

function Answer() {
  const atlas = useAtlas();
  const question = useAtlasState((state) => state.question);
  switch (question.kind) {
    case 'industry': {
      const industry = atlas.industries.get(question.id);
      return industry ? <IndustryAnswer industry={industry} /> : null;
    }
    case 'city': {
      const city = atlas.divisions.get(question.adcode);
      return city ? <CityAnswer city={city} /> : null;
    }
    case 'province':
      return <ProvinceAnswer />;
  }
}
