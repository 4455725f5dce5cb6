import type { Assignment, Division, Industry } from '../../atlas/schema/records.ts';
import { EVIDENCES } from '../../atlas/schema/vocabulary.ts';
import { industryColor, PALETTES } from '../../map/palette.ts';
import { EvidenceMark } from '../../ui/EvidenceMark.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import {
  useActions,
  useAtlas,
  useAtlasState,
  useDerived,
  useMessages,
  useText,
} from '../atlasContext.ts';
import { DraftButton } from '../draft/DraftButton.tsx';
import { AssignmentFact } from './facts.tsx';

/** The assignments of a division that are about one root of the industry tree. */
interface IndustryGroup {
  root: Industry;
  facts: readonly Assignment[];
}

const groupId = ({ root }: IndustryGroup) => `makes-${root.id}`;

/** What a division is strong in at a glance; a choice goes to its facts below. */
export function IndustryIndex({ division }: { division: Division }) {
  const messages = useMessages();
  const text = useText();
  const theme = useAtlasState((state) => state.theme);
  const { groups } = useIndustryGroups(division);
  if (groups.length === 0) return null;
  const goTo = (group: IndustryGroup) => {
    const heading = document.getElementById(groupId(group));
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <ul className="industry-index" aria-label={messages.detail.makes}>
      {groups.map((group) => {
        const [best] = EVIDENCES.filter((evidence) =>
          group.facts.some((fact) => fact.evidence === evidence),
        );
        return (
          <li key={group.root.id}>
            <button type="button" onClick={() => goTo(group)}>
              {best && (
                <EvidenceMark
                  evidence={best}
                  label=""
                  color={industryColor(PALETTES[theme], group.root)}
                />
              )}
              <span>{text(group.root.name)}</span>
              <span className="layer-count">{group.facts.length}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Assignments under the present filters, by root; the rest is counted, not hidden in silence. */
export function DivisionIndustries({ division }: { division: Division }) {
  const actions = useActions();
  const messages = useMessages();
  const text = useText();
  const theme = useAtlasState((state) => state.theme);
  const { groups, own, all } = useIndustryGroups(division);
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
      {groups.map((group) => (
        <div key={group.root.id} className="fact-group">
          <h4
            id={groupId(group)}
            tabIndex={-1}
            style={{ borderColor: industryColor(PALETTES[theme], group.root) }}
          >
            {text(group.root.name)} <span className="layer-count">{group.facts.length}</span>
          </h4>
          <ul className="facts">
            {group.facts.map((assignment) => (
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

/** What passes the filters by root: first what the map shows, then by how much the documents name. */
function useIndustryGroups(division: Division) {
  const atlas = useAtlas();
  const passing = useDerived((selectors) => selectors.filteredAssignments);
  const shown = useDerived((selectors) => selectors.petals);
  const all = atlas.assignmentsOf(division.adcode);
  const own = all.filter((assignment) => passing.includes(assignment));
  const rankOf = ({ root, facts }: IndustryGroup) => [
    shown.some(({ id }) => id === root.id) ? 1 : 0,
    facts.filter(({ evidence }) => evidence === 'document').length,
    facts.length,
  ];
  const groups = atlas.industries.roots
    .flatMap((root): IndustryGroup[] => {
      const within = atlas.industries.within(root.id);
      const facts = own.filter(({ industry }) => within.has(industry));
      return facts.length > 0 ? [{ root, facts }] : [];
    })
    .sort((a, b) => {
      const other = rankOf(b);
      return (
        rankOf(a)
          .map((rank, index) => (other[index] ?? 0) - rank)
          .find(Boolean) ?? 0
      );
    });
  return { groups, own, all };
}
