import type { IndicatorSeries } from '../../atlas/indicators.ts';
import type { Division, IndicatorValue } from '../../atlas/schema/records.ts';
import { industryColor, PALETTES } from '../../map/palette.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import {
  useActions,
  useAtlas,
  useAtlasState,
  useDerived,
  useMessages,
  useNumber,
  useText,
} from '../atlasContext.ts';
import { Nearest } from '../corridor/Nearest.tsx';
import { DraftButton } from '../draft/DraftButton.tsx';
import { DivisionOwn } from '../own/DivisionOwn.tsx';
import { AssignmentFact, LinkList } from './facts.tsx';
import { ProjectList } from './ProjectList.tsx';

/** Figures everyone asks for first; the others fold away. */
const HEADLINE = [
  'gdp',
  'gdp-growth',
  'population',
  'secondary-share',
  'above-scale-industry-revenue',
  'land-area',
];

/** What a prefecture or county makes, who says so, what stands there and what lies next to it. */
export function DivisionDetail({ division }: { division: Division }) {
  const atlas = useAtlas();
  const messages = useMessages();
  const { adcode } = division;
  const asLinks = (adcodes: readonly number[]) =>
    adcodes.flatMap((one) => {
      const other = atlas.divisions.get(one);
      return other
        ? [{ to: { kind: 'division' as const, adcode: one }, name: other.shortName }]
        : [];
    });
  const parent = division.level === 'county' && division.parent ? [division.parent] : [];
  return (
    <>
      <LinkList title={messages.detail.parent} links={asLinks(parent)} />
      <LinkList
        title={messages.detail.regions}
        links={atlas
          .regionsOf(adcode)
          .map(({ id, shortName }) => ({ to: { kind: 'region', id }, name: shortName }))}
      />
      <DivisionFigures division={division} />
      <DivisionOwn adcode={adcode} />
      <DivisionIndustries division={division} />
      <ProjectList projects={atlas.projectsOf(adcode)} />
      <Nearest adcode={adcode} />
      <LinkList
        title={messages.detail.neighbours}
        links={asLinks(atlas.geography.neighboursOf(adcode))}
      />
      <LinkList
        title={messages.detail.counties}
        links={asLinks(atlas.countiesOf(adcode).map((county) => county.adcode))}
      />
    </>
  );
}

function DivisionFigures({ division }: { division: Division }) {
  const atlas = useAtlas();
  const messages = useMessages();
  const number = useNumber();
  const figures = [...atlas.indicators.values()].flatMap((series) => {
    // The reader's own stand apart, with the file they are from.
    if (series.layer !== undefined) return [];
    const found =
      series.valueOf(division.adcode, series.bestYear) ?? series.valueOf(division.adcode, null);
    return found ? [{ series, found }] : [];
  });
  const headline = figures.filter(({ series }) => HEADLINE.includes(series.id));
  const others = figures.filter(({ series }) => !HEADLINE.includes(series.id));
  return (
    <section className="detail-section">
      <h3>{messages.detail.figures}</h3>
      <dl className="figures figures-grid">
        {figures.length === 0 && (
          <div>
            <dt>{messages.detail.area}</dt>
            <dd title={messages.detail.areaNote}>
              <strong>{number(division.areaKm2)}</strong> km²
              <span className="figure-year">{messages.detail.areaNote}</span>
            </dd>
          </div>
        )}
        {headline.map((figure) => (
          <FigureRow key={figure.series.id} {...figure} />
        ))}
      </dl>
      {others.length > 0 && (
        <Disclosure className="sources" title={messages.detail.moreFigures(others.length)}>
          <dl className="figures">
            {others.map((figure) => (
              <FigureRow key={figure.series.id} {...figure} />
            ))}
          </dl>
        </Disclosure>
      )}
    </section>
  );
}

/** One figure with its unit and year; the source shows on hover and in the sources of the data. */
function FigureRow({ series, found }: { series: IndicatorSeries; found: IndicatorValue }) {
  const atlas = useAtlas();
  const text = useText();
  const number = useNumber();
  const source = atlas.sources.get(found.source);
  return (
    <div>
      <dt>{text(series.name)}</dt>
      <dd title={source?.title}>
        <strong>{number(found.value)}</strong> {text(series.unit)}
        <span className="figure-year">{found.year}</span>
      </dd>
    </div>
  );
}

/** Assignments under the present filters, by root; the rest is counted, not hidden in silence. */
function DivisionIndustries({ division }: { division: Division }) {
  const atlas = useAtlas();
  const actions = useActions();
  const messages = useMessages();
  const text = useText();
  const theme = useAtlasState((state) => state.theme);
  const passing = useDerived((selectors) => selectors.filteredAssignments);
  const all = atlas.assignmentsOf(division.adcode);
  const own = all.filter((assignment) => passing.includes(assignment));
  const shown = useDerived((selectors) => selectors.petals);
  const isShown = (id: string) => shown.some((petal) => petal.id === id);
  // What the map shows comes first; the rest follows in the order of the documents.
  const roots = [
    ...atlas.industries.roots.filter(({ id }) => isShown(id)),
    ...atlas.industries.roots.filter(({ id }) => !isShown(id)),
  ];
  const groups = roots.flatMap((root) => {
    const within = atlas.industries.within(root.id);
    const facts = own.filter(({ industry }) => within.has(industry));
    return facts.length > 0 ? [{ root, facts }] : [];
  });
  return (
    <section className="detail-section">
      <h3>{messages.detail.industriesOf(own.length)}</h3>
      {own.length < all.length && (
        <p className="hint">
          {messages.detail.hidden(all.length - own.length)}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => {
              for (const name of ['evidence', 'commitment', 'within'] as const)
                actions.resetFilter(name);
            }}
          >
            {messages.detail.showHidden}
          </button>
        </p>
      )}
      {groups.map(({ root, facts }) => (
        <div key={root.id} className="fact-group">
          <h4 style={{ borderColor: industryColor(PALETTES[theme], root) }}>
            {text(root.name)} <span className="layer-count">{facts.length}</span>
          </h4>
          <ul className="facts">
            {facts.map((assignment) => (
              <AssignmentFact key={assignment.id} assignment={assignment} show="industry" />
            ))}
          </ul>
        </div>
      ))}
      {division.level !== 'province' && (
        <p>
          <DraftButton
            what={{ file: 'assignments', at: division.adcode }}
            label={messages.draft.addAssignment}
          >
            <Glyph name="plus" /> {messages.draft.addAssignment}
          </DraftButton>
        </p>
      )}
    </section>
  );
}
