import { useEffect, useRef } from 'react';
import type { Atlas } from '../../atlas/join.ts';
import type { Text } from '../../atlas/schema/fields.ts';
import type { Messages } from '../../i18n/zh.ts';
import { keyOfTarget } from '../../map/view.ts';
import type { OwnLayer } from '../../own/layer.ts';
import { pointOf } from '../../own/pointRow.ts';
import type { Selection } from '../../store/state.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useActions, useAtlas, useAtlasState, useMessages, useShelf } from '../atlasContext.ts';
import { PointDetail } from '../own/PointDetail.tsx';
import { DetailActions } from './DetailActions.tsx';
import { DivisionDetail } from './DivisionDetail.tsx';
import { IndustryDetail } from './IndustryDetail.tsx';
import { ClauseDetail, ProjectDetail, RegionDetail } from './OtherDetails.tsx';

interface DetailPanelProps {
  selection: Selection;
  /** Whether the keyboard follows: not when the page was opened with this selection. */
  takesFocus: boolean;
}

/** Everything the atlas knows of what is selected. */
export function DetailPanel({ selection, takesFocus }: DetailPanelProps) {
  const atlas = useAtlas();
  const actions = useActions();
  const messages = useMessages();
  const language = useAtlasState((state) => state.language);
  const layers = useShelf((shelf) => shelf.layers);
  const heading = headingOf(selection, atlas, layers, messages);
  const panel = useRef<HTMLElement>(null);
  const key = keyOfTarget(selection);
  useEffect(() => {
    if (!panel.current || !key) return;
    panel.current.scrollTop = 0;
    // Whoever came by search or by a link that is gone goes on reading here.
    if (takesFocus && document.activeElement === document.body) panel.current.focus();
  }, [key, takesFocus]);
  useEffect(() => returnFocus, []);
  if (!heading) return null;
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <aside
      className="panel detail-panel"
      id="detail"
      ref={panel}
      aria-labelledby="detail-heading"
      tabIndex={-1}
    >
      <header className="detail-head">
        <div>
          <p className="detail-kind">{heading.kind}</p>
          <h2 id="detail-heading">{heading.name[language]}</h2>
          {heading.name[other] !== heading.name[language] && (
            <p className="detail-other" lang={other === 'zh' ? 'zh-CN' : 'en'}>
              {heading.name[other]}
            </p>
          )}
        </div>
        <IconButton label={messages.detail.close} onClick={() => actions.select(null)}>
          <Glyph name="close" />
        </IconButton>
      </header>
      <DetailActions selection={selection} />
      {/* Each record opens with its own sections unfolded, not with those of the one before. */}
      <DetailBody key={key} selection={selection} />
    </aside>
  );
}

/** After the panel closes the keyboard is at the map, not at the top of the page. */
function returnFocus() {
  if (document.activeElement === document.body) document.getElementById('map')?.focus();
}

function DetailBody({ selection }: { selection: Selection }) {
  const atlas = useAtlas();
  switch (selection.kind) {
    case 'division': {
      const division = atlas.divisions.get(selection.adcode);
      return division ? <DivisionDetail division={division} /> : null;
    }
    case 'region': {
      const region = atlas.regions.get(selection.id);
      return region ? <RegionDetail region={region} /> : null;
    }
    case 'industry': {
      const industry = atlas.industries.get(selection.id);
      return industry ? <IndustryDetail industry={industry} /> : null;
    }
    case 'project': {
      const project = atlas.projects.get(selection.id);
      return project ? <ProjectDetail project={project} /> : null;
    }
    case 'clause': {
      const clause = atlas.clauses.get(selection.id);
      return clause ? <ClauseDetail clause={clause} /> : null;
    }
    case 'point':
      return <PointDetail layer={selection.layer} line={selection.line} />;
  }
}

function headingOf(
  selection: Selection,
  atlas: Atlas,
  layers: readonly OwnLayer[],
  messages: Messages,
): { kind: string; name: Text } | undefined {
  switch (selection.kind) {
    case 'division': {
      const division = atlas.divisions.get(selection.adcode);
      return (
        division && {
          kind: `${messages.levels[division.level]} ${division.adcode}`,
          name: division.name,
        }
      );
    }
    case 'region': {
      const region = atlas.regions.get(selection.id);
      return region && { kind: messages.regionKinds[region.kind], name: region.name };
    }
    case 'industry': {
      const industry = atlas.industries.get(selection.id);
      return industry && { kind: messages.families[industry.family], name: industry.name };
    }
    case 'project': {
      const project = atlas.projects.get(selection.id);
      return project && { kind: messages.categories[project.category], name: project.name };
    }
    case 'clause': {
      const clause = atlas.clauses.get(selection.id);
      if (!clause) return undefined;
      const kind =
        clause.article === null
          ? messages.detail.slidesClause
          : messages.detail.article(clause.article);
      return { kind, name: clause.heading };
    }
    case 'point': {
      const found = pointOf(layers, selection.layer, selection.line);
      const { detail, title } = messages.own;
      if (!found) return { kind: title, name: sameInBoth(detail.unknown) };
      const { layer, point } = found;
      const name = point.name || detail.unnamed(String(point.line));
      return { kind: detail.kind(layer.name), name: sameInBoth(name) };
    }
  }
}

/** What the reader wrote has one name, whatever the language. */
function sameInBoth(name: string): Text {
  return { zh: name, en: name };
}
