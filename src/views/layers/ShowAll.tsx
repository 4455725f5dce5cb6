import { useMessages } from '../atlasContext.ts';

interface ShowAllProps {
  /** The group whose layers are shown or hidden together. */
  name: string;
  allOn: boolean;
  onToggle: () => void;
}

/** Shows a whole group of layers, or hides it once all of it is shown. */
export function ShowAll({ name, allOn, onToggle }: ShowAllProps) {
  const { layers } = useMessages();
  return (
    <button
      type="button"
      className="link-button"
      onClick={onToggle}
      aria-label={allOn ? layers.hideAllOf(name) : layers.showAllOf(name)}
    >
      {allOn ? layers.hideAll : layers.showAll}
    </button>
  );
}
