import type { Atlas } from '../../atlas/join.ts';
import type { Clause } from '../../atlas/schema/records.ts';
import type { MapTarget } from '../../map/view.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useActions, useAtlas, useAtlasState, useMessages, useText } from '../atlasContext.ts';

interface ClauseRowProps {
  clause: Clause;
  isBullet?: boolean;
  fold?: { isOpen: boolean; toggle: () => void };
}

/** One clause: pointing lights its places, choosing narrows the map to it. */
export function ClauseRow({ clause, isBullet = false, fold }: ClauseRowProps) {
  const atlas = useAtlas();
  const actions = useActions();
  const messages = useMessages();
  const text = useText();
  const isChosen = useAtlasState((state) => state.clause === clause.id);
  const light = () => actions.light(targetsOf(clause.id, atlas));
  const unlight = () => actions.light([]);
  const places = atlas.assignmentsUnder(clause.id).length;
  const projects = atlas.projectsUnder(clause.id).length;
  const article =
    clause.article === null || isBullet ? null : messages.detail.article(clause.article);
  return (
    <div className="clause-row" data-chosen={isChosen || undefined}>
      {fold ? (
        <button
          type="button"
          className="layer-fold"
          aria-expanded={fold.isOpen}
          aria-label={messages.layers.expand(text(clause.heading))}
          onClick={fold.toggle}
        >
          <Glyph name="chevron" />
        </button>
      ) : (
        <span className="layer-fold" />
      )}
      <button
        type="button"
        className="clause-choose"
        aria-pressed={isChosen}
        onClick={() => actions.chooseClause(clause.id)}
        onPointerEnter={light}
        onPointerLeave={unlight}
        onFocus={light}
        onBlur={unlight}
      >
        <span className="clause-heading">
          {article && <span className="clause-article">{article}</span>} {text(clause.heading)}
          <span className={`mapping is-${clause.mapping}`}>{messages.mapping[clause.mapping]}</span>
        </span>
        <span className="clause-summary">{text(clause.summary)}</span>
        <span className="clause-counts">
          {places + projects > 0
            ? messages.policy.counts(places, projects)
            : clause.reason && text(clause.reason)}
        </span>
      </button>
    </div>
  );
}

/** The prefectures and the projects of a clause. */
function targetsOf(id: string, atlas: Atlas): MapTarget[] {
  const adcodes = atlas.assignmentsUnder(id).map(({ adcode }) => adcode);
  return [
    ...[...new Set(adcodes)].map((adcode): MapTarget => ({ kind: 'division', adcode })),
    ...atlas.projectsUnder(id).map((project): MapTarget => ({ kind: 'project', id: project.id })),
  ];
}
