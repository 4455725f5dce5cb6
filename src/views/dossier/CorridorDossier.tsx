import { bbox } from '@turf/turf';
import { useMemo } from 'react';
import type { Corridor } from '../../analysis/corridor/corridor.ts';
import { nameOfLine } from '../../analysis/corridor/corridorLine.ts';
import { dossierOf } from '../../analysis/dossier.ts';
import type { Text } from '../../atlas/schema/fields.ts';
import { useAtlas, useDerived, useMessages, useText } from '../atlasContext.ts';
import { useKm, useStretchName } from '../corridor/words.ts';
import { DICTIONARIES } from '../dictionaries.ts';
import { DossierFacts } from './DossierFacts.tsx';
import { DossierClauses, DossierProjects, DossierSources } from './DossierLists.tsx';
import { DossierMap } from './DossierMap.tsx';
import { DossierOwn } from './DossierOwn.tsx';
import { DossierPage } from './DossierPage.tsx';

/** The page of the corridor that is set: what it runs through, in order, and what lies beside it. */
export function CorridorDossier() {
  const corridor = useDerived((selectors) => selectors.corridor);
  const { dossier } = useMessages();
  if (!corridor) return <p className="dossier-sheet">{dossier.noCorridor}</p>;
  return <CorridorPage corridor={corridor} />;
}

function CorridorPage({ corridor }: { corridor: Corridor }) {
  const atlas = useAtlas();
  const messages = useMessages();
  const km = useKm();
  const band = useDerived((selectors) => selectors.picture).corridor?.band;
  const inReach = useDerived((selectors) => selectors.pointsInReach);
  const { course, prefectures, reachKm } = corridor;
  const dossier = useMemo(
    () =>
      dossierOf(
        atlas,
        corridor.prefectures.flatMap(({ byCounty, byPrefecture }) => [
          ...byCounty,
          ...byPrefecture,
        ]),
        [...corridor.projects.map(({ project }) => project), ...corridor.areas],
      ),
    [atlas, corridor],
  );
  const map = useMemo(() => {
    const [west = 0, south = 0, east = 0, north = 0] = bbox(band ?? course.geometry);
    return {
      box: [west, south, east, north] as const,
      // Other lines would hide the one the page is about; they are in the list.
      projects: corridor.projects
        .map(({ project }) => project)
        .filter(({ geometry }) => geometry?.type === 'Point'),
      named: new Set<number>(),
      outlined: [],
      subject: { kind: 'overview' as const },
    };
  }, [band, course, corridor]);
  const drawn: Text = {
    zh: DICTIONARIES.zh.corridor.drawnLine,
    en: DICTIONARIES.en.corridor.drawnLine,
  };
  const { summary } = messages.corridor;
  const places = prefectures.reduce(
    (sum, { byCounty, byPrefecture }) => sum + byCounty.length + byPrefecture.length,
    0,
  );
  return (
    <DossierPage
      kind="corridor"
      name={nameOfLine(atlas, course.line) ?? drawn}
      summary={[
        summary.length(km(course.lengthKm)),
        summary.inside(km(course.insideKm)),
        summary.holds(km(reachKm), corridor.projects.length + corridor.areas.length, places),
      ].join(summary.comma)}
    >
      <div className="dossier-top">
        <DossierMap {...map} />
        <Stretches corridor={corridor} />
      </div>
      <p className="dossier-note">{messages.corridor.measureNote}</p>
      <h2>{messages.dossier.industries}</h2>
      <DossierFacts dossier={dossier} subject={{ kind: 'corridor' }} />
      <DossierProjects dossier={dossier} />
      <DossierOwn adcode={null} countOf={({ id }) => inReach.get(id)?.length ?? 0} />
      <DossierClauses clauses={dossier.clauses} />
      <DossierSources sources={dossier.sources} />
    </DossierPage>
  );
}

/** The divisions along the line with where they begin and end, and who lies within reach besides. */
function Stretches({ corridor: { course, prefectures } }: { corridor: Corridor }) {
  const atlas = useAtlas();
  const messages = useMessages();
  const text = useText();
  const km = useKm();
  const nameOf = useStretchName();
  const { list } = messages.corridor;
  const madeIn = (adcode: number | null) =>
    prefectures.find((one) => one.adcode === adcode)?.made.map(({ root }) => text(root.name)) ?? [];
  const beside = prefectures.filter(({ isCrossed }) => !isCrossed);
  return (
    <section>
      <h3>{list.title}</h3>
      <table className="dossier-figures">
        <tbody>
          {course.stretches.map((stretch) => (
            <tr key={stretch.fromKm}>
              <td className="dossier-run">{list.run(km(stretch.fromKm), km(stretch.toKm))}</td>
              <th scope="row">{nameOf(stretch)}</th>
              <td>{madeIn(stretch.adcode).join(messages.list.and)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {course.handOvers.map((handOver) => (
        <p key={handOver.km}>
          {list.from(km(handOver.km))}
          {messages.list.colon}
          {list.handOver(text(handOver.from.shortName), text(handOver.to.shortName))}
        </p>
      ))}
      {beside.length > 0 && (
        <p>
          {list.nearby}
          {messages.list.colon}
          {beside
            .flatMap(({ adcode }) => atlas.divisions.get(adcode) ?? [])
            .map(({ shortName }) => text(shortName))
            .join(messages.list.and)}
        </p>
      )}
    </section>
  );
}
