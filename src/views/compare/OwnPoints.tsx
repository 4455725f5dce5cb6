import type { Area } from '../../analysis/areas.ts';
import { countInArea } from '../../analysis/points/countInArea.ts';
import { EvidenceMark } from '../../ui/EvidenceMark.tsx';
import { useAtlas, useMessages, useNumber, useText, useWorkspace } from '../atlasContext.ts';
import { useShownPoints } from '../shownPoints.ts';

/** How many of the reader's own points lie in each area, layer by layer; those on the map alone. */
export function OwnPoints({ areas }: { areas: readonly Area[] }) {
  const atlas = useAtlas();
  const { selectors } = useWorkspace();
  const { compare, own } = useMessages();
  const text = useText();
  const number = useNumber();
  const layers = useShownPoints();
  if (layers.length === 0) return null;
  return (
    <>
      <table className="area-table" aria-label={compare.own.points}>
        <thead>
          <tr className="category-row">
            <th scope="col">
              <EvidenceMark evidence="own" label="" /> {compare.own.points}
            </th>
            {areas.map(({ key, name }) => (
              <th key={key} scope="col">
                <span className="visually-hidden">{text(name)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {layers.map((layer) => {
            const counts = selectors.pointCounts(layer);
            return (
              <tr key={layer.id}>
                <th scope="row">
                  {layer.name} <span className="project-status">{layer.file}</span>
                </th>
                {areas.map((area) => (
                  <td key={area.key}>{number(countInArea(atlas, area, counts))}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="hint">{own.detail.vouch}</p>
    </>
  );
}
