import { Menu } from '@base-ui/react/menu';
import type { OwnLayer } from '../../own/layer.ts';
import { useMessages } from '../atlasContext.ts';
import { useOwnDeeds } from './ownDeeds.ts';
import { RowMenu } from './RowMenu.tsx';

interface LayerMenuProps {
  layer: OwnLayer;
  onRename: () => void;
  onReplace: () => void;
}

/** What else can be done with a layer. */
export function LayerMenu({ layer, onRename, onReplace }: LayerMenuProps) {
  const { own } = useMessages();
  const deeds = useOwnDeeds();
  const entries: [string, () => void][] = [
    ...(layer.kind === 'statistics'
      ? []
      : [[own.row.only, () => deeds.showOnly(layer)] as [string, () => void]]),
    [own.row.zoom, () => deeds.zoomTo(layer)],
    [own.row.table, () => deeds.openTable(layer)],
    [own.row.rename, onRename],
    [own.row.replace, onReplace],
    [own.row.remove, () => deeds.remove(layer.id)],
  ];
  return (
    <RowMenu name={layer.name}>
      {entries.map(([words, act]) => (
        <Menu.Item key={words} className="menu-item" onClick={act}>
          {words}
        </Menu.Item>
      ))}
    </RowMenu>
  );
}
