import { useMemo } from 'react';
import { drawStill } from '../../map/drawing.ts';
import { PALETTES } from '../../map/palette.ts';
import type { MapView } from '../../map/view.ts';
import { drawnPoints } from '../../store/pointLayers.ts';
import { useAtlas, useDerived } from '../atlasContext.ts';
import { StillMap } from '../map/StillMap.tsx';
import { useShownPoints } from '../shownPoints.ts';
import type { DossierMaterial } from './material.ts';

const WIDTH = 700;
const HEIGHT = 560;

type DossierMapProps = Pick<DossierMaterial, 'box' | 'named' | 'outlined' | 'subject' | 'projects'>;

/** Where the subject lies, always on light ground: it is for paper. */
export function DossierMap({ box, named, outlined, subject, projects }: DossierMapProps) {
  const atlas = useAtlas();
  const picture = useDerived((selectors) => selectors.picture);
  const layers = useShownPoints();
  const view = useMemo<MapView>(
    () => ({
      ...picture,
      theme: 'light',
      base: new Set(['zones', 'borders', 'rivers', 'labels']),
      subject,
      // A page about one area has no room for the rosettes of all.
      petals: [],
      // Hatched wholes of counties would cover the place itself; the list below names them.
      projects: projects.flatMap(({ id, precision }) => (precision === 'area-by-county' ? [] : id)),
      regions: [],
      selected: outlined,
      points: layers.map((layer) => drawnPoints(layer, PALETTES.light)),
      tiles: [],
    }),
    [picture, subject, projects, outlined, layers],
  );
  const drawing = useMemo(() => {
    const all = drawStill(atlas, view, WIDTH, HEIGHT, box);
    const names = all.counties.names.filter(({ adcode }) => named.has(adcode));
    return {
      ...all,
      counties: { ...all.counties, names },
      divisions: all.divisions.map((one) => (named.has(one.adcode) ? { ...one, name: '' } : one)),
    };
  }, [atlas, view, box, named]);
  return (
    <div className="dossier-map" style={{ background: drawing.palette.neighbour }}>
      <StillMap drawing={drawing} view={view} width={WIDTH} height={HEIGHT} />
    </div>
  );
}
