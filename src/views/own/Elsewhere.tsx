import { useActions, useAtlasState, useMessages, useShelf } from '../atlasContext.ts';

/** Says that the address names layers of another reader's, which are not in this browser. */
export function Elsewhere() {
  const actions = useActions();
  const { own: words } = useMessages();
  const own = useAtlasState((state) => state.own);
  const layers = useShelf((shelf) => shelf.layers);
  const tiles = useShelf((shelf) => shelf.tiles);
  const known = new Set([...layers, ...tiles].map(({ id }) => id));
  const here = [...own].filter((id) => known.has(id));
  const elsewhere = own.size - here.length;
  if (elsewhere === 0) return null;
  return (
    <p className="hint own-elsewhere">
      {words.elsewhere.layers(elsewhere)} {words.elsewhere.help}{' '}
      <button type="button" className="link-button" onClick={() => actions.setOwn(new Set(here))}>
        {words.elsewhere.drop}
      </button>
    </p>
  );
}
