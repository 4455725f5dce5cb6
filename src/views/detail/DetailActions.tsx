import { areaOf, sameArea } from '../../analysis/areas.ts';
import { MOST_COMPARED, type Selection } from '../../store/state.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useActions, useAtlas, useAtlasState, useMessages } from '../atlasContext.ts';

/** What can be done with the selection: its page for print, its place beside others, its overlaps. */
export function DetailActions({ selection }: { selection: Selection }) {
  const atlas = useAtlas();
  const actions = useActions();
  const messages = useMessages();
  const { kind } = selection;
  if (kind === 'project' || kind === 'clause' || kind === 'point') return null;
  const area = kind === 'industry' ? undefined : areaOf(atlas, selection)?.ref;
  if (kind !== 'industry' && !area) return null;
  const isCity =
    kind === 'division' && atlas.divisions.get(selection.adcode)?.level === 'prefecture';
  return (
    <p className="detail-actions">
      <button type="button" className="button" onClick={() => actions.openDossier(selection)}>
        <Glyph name="print" /> {messages.dossier.open}
      </button>
      {area && <CompareButton area={area} />}
      {(isCity || kind === 'industry') && (
        <button
          type="button"
          className="button"
          onClick={() =>
            actions.ask(
              kind === 'industry'
                ? { kind: 'industry', id: selection.id }
                : { kind: 'city', adcode: selection.kind === 'division' ? selection.adcode : 0 },
            )
          }
        >
          <Glyph name="shared" /> {messages.workbench.views.shared}
        </button>
      )}
    </p>
  );
}

function CompareButton({ area }: { area: NonNullable<ReturnType<typeof areaOf>>['ref'] }) {
  const actions = useActions();
  const messages = useMessages();
  const compared = useAtlasState((state) => state.compared);
  const isIn = compared.some((one) => sameArea(one, area));
  return (
    <button
      type="button"
      className="button"
      aria-pressed={isIn}
      disabled={!isIn && compared.length >= MOST_COMPARED}
      onClick={() => {
        actions.toggleCompared(area);
        if (!isIn) actions.openWork('compare');
      }}
    >
      <Glyph name="compare" /> {messages.workbench.views.compare}
    </button>
  );
}
