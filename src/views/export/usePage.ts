import { useMemo, useState } from 'react';
import { type Drawing, drawStill } from '../../map/drawing.ts';
import { FRAME, PROVINCE_BOX } from '../../map/frame.ts';
import { layOutPage, type PageLayout } from '../../map/page/layout.ts';
import { cameraOn } from '../../map/page/mercator.ts';
import { PAGE_SIZES } from '../../map/page/pageSizes.ts';
import { type ScaleBar, scaleBarOf } from '../../map/page/scaleBar.ts';
import type { Camera, MapView } from '../../map/view.ts';
import { filesShown } from '../../store/ownShown.ts';
import type { AtlasState } from '../../store/state.ts';
import {
  useActions,
  useAtlas,
  useAtlasState,
  useDerived,
  useMessages,
  useShelf,
} from '../atlasContext.ts';
import { useDrafted } from '../draft/useDrafted.ts';
import { legendOfPicture } from '../legend/words.ts';
import { defaultTitle } from './defaultTitle.ts';
import type { ImageOptions } from './imageOptions.ts';
import { pageContent } from './pageContent.ts';

/** A page as it is shown and saved. */
export interface Page {
  layout: PageLayout;
  drawing: Drawing;
  /** What the map on the page shows, and from where. */
  view: MapView;
  camera: Camera;
  scale: ScaleBar;
  title: string;
  /** The title that follows from what is on the map. */
  defaultTitle: string;
  date: Date;
}

/** Room around the frame that outward lines end at, in pixels. */
const ARROW_ROOM = 30;

/** The longest a scale bar may be, as a share of the map's width. */
const LONGEST_BAR = 0.16;

/** The page of the options, laid out anew when one of them or the map changes. */
export function usePage({ page, extent, title, parts }: ImageOptions): Page {
  const atlas = useAtlas();
  const actions = useActions();
  const messages = useMessages();
  const state = useAtlasState((all): AtlasState => all);
  const sight = useAtlasState((all) => all.extent);
  const picture = useDerived((selectors) => selectors.picture);
  const projects = useDerived((selectors) => selectors.visibleProjects);
  const assignments = useDerived((selectors) => selectors.visibleAssignments);
  const drafted = useDrafted();
  const figures = useDerived((selectors) => selectors.indicatorMap);
  const layers = useShelf((shelf) => shelf.layers);
  const tiles = useShelf((shelf) => shelf.tiles);
  // A page is of the moment it was opened in, whenever it is saved.
  const [date] = useState(() => new Date());
  const size = PAGE_SIZES[page];
  const view = useMemo<MapView>(
    () => ({ ...picture, scale: size.mapScale, isDrawing: false }),
    [picture, size],
  );
  const legend = useMemo(
    () => legendOfPicture(atlas, view, projects, figures),
    [atlas, view, projects, figures],
  );
  const followed = useMemo(() => defaultTitle(atlas, state, messages), [atlas, state, messages]);
  const words = title ?? followed;
  const files = useMemo(() => filesShown(state, layers, tiles), [state, layers, tiles]);
  const layout = useMemo(
    () =>
      layOutPage(
        pageContent({
          atlas,
          state,
          actions,
          messages,
          title: words,
          parts,
          legend,
          assignments,
          projects,
          files,
          date,
          drafted,
          address: location.href,
        }),
        size,
      ),
    [
      atlas,
      state,
      actions,
      messages,
      words,
      parts,
      legend,
      assignments,
      projects,
      files,
      date,
      drafted,
      size,
    ],
  );
  const { width, height } = layout.map;
  const isOutward = projects.some(({ place }) => place.type === 'line' && place.outward);
  const camera = useMemo(() => {
    const map = { width, height };
    if (extent === 'sight' && sight) return cameraOn(sight, map);
    // Where lines lead out, there is room for their arrows and what stands beside them.
    return isOutward ? cameraOn(FRAME, map, ARROW_ROOM) : cameraOn(PROVINCE_BOX, map);
  }, [extent, sight, isOutward, width, height]);
  const drawing = useMemo(
    () => drawStill(atlas, view, width, height, camera),
    [atlas, view, width, height, camera],
  );
  const scale = useMemo(() => scaleBarOf(camera, width * LONGEST_BAR), [camera, width]);
  return { layout, drawing, view, camera, scale, title: words, defaultTitle: followed, date };
}
