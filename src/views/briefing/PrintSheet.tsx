import { useMemo } from 'react';
import type { Scene } from '../../atlas/schema/briefing.ts';
import { drawStill } from '../../map/drawing.ts';
import { keyOfSection } from '../../map/legend.ts';
import { useAtlas, useAtlasState, useMessages, useWorkspace } from '../atlasContext.ts';
import { SwatchView } from '../legend/SwatchView.tsx';
import { legendLabel, legendTitle } from '../legend/words.ts';
import { noticeIn } from '../map/MapNotice.tsx';
import { StillMap } from '../map/StillMap.tsx';
import { type StagedScene, stageScene } from './staging.ts';
import { citationOf, told } from './talk.ts';

/** Pixels of the drawing, which is 184 mm wide on paper; notes take a part of its height. */
const WIDTH = 920;
const HEIGHT = { alone: 780, withNotes: 610 } as const;

interface PrintSheetProps {
  scene: Scene;
  /** From 1. */
  number: number;
  all: number;
  withNotes: boolean;
}

/** A scene as a page of A4 landscape: the still map, what is said to it, its legend and clauses. */
export function PrintSheet({ scene, number, all, withNotes }: PrintSheetProps) {
  const { atlas, selectors } = useWorkspace();
  const messages = useMessages();
  const language = useAtlasState((state) => state.language);
  const ownLayers = useAtlasState((state) => state.ownLayers);
  const ownTiles = useAtlasState((state) => state.ownTiles);
  const staged = useMemo(
    () => stageScene(atlas, selectors, scene, language, 'light', { ownLayers, ownTiles }),
    [atlas, selectors, scene, language, ownLayers, ownTiles],
  );
  const notes = withNotes ? told(scene.notes, language) : '';
  const height = notes ? HEIGHT.withNotes : HEIGHT.alone;
  const drawing = useMemo(
    () => drawStill(atlas, staged.view, WIDTH, height, staged.box),
    [atlas, staged, height],
  );
  const citation = citationOf(scene, atlas, messages, language);
  return (
    <article className="print-sheet" aria-label={told(scene.title, language)}>
      <header>
        <h2>{told(scene.title, language)}</h2>
        <span>{messages.briefing.player.scene(number, all)}</span>
      </header>
      <div className="print-body">
        <div className="print-map" style={{ background: drawing.palette.neighbour }}>
          <StillMap drawing={drawing} view={staged.view} width={WIDTH} height={height} />
        </div>
        <div className="print-words">
          <p className="print-caption">{told(scene.caption, language)}</p>
          <PrintLegend staged={staged} />
        </div>
      </div>
      {notes && (
        <section className="print-notes">
          <h3>{messages.slides.print.notesTitle}</h3>
          <p>{notes}</p>
        </section>
      )}
      <footer>
        {citation && (
          <p>
            {messages.briefing.player.citation}
            {messages.list.colon}
            {citation}
          </p>
        )}
        {staged.files.length > 0 && (
          <p>{messages.images.print.own(staged.files.join(messages.list.and))}</p>
        )}
        <p>
          {noticeIn(messages)} · {messages.map.datum} · {messages.title}
        </p>
      </footer>
    </article>
  );
}

/** The legend of a picture, open on the page. */
function PrintLegend({ staged }: { staged: StagedScene }) {
  const atlas = useAtlas();
  const messages = useMessages();
  const wording = { atlas, messages, state: staged.state };
  return (
    <div className="print-legend">
      {staged.legend.map((section) => {
        const title = legendTitle(section, wording);
        return (
          <section key={keyOfSection(section)}>
            {title && <h3>{title}</h3>}
            <ul>
              {section.rows.map(({ key, swatch, label }) => (
                <li key={key}>
                  <SwatchView swatch={swatch} />
                  <span>{legendLabel(label, wording)}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
