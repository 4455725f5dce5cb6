import { Disclosure } from '../../ui/Disclosure.tsx';
import { useAtlasState, useMessages } from '../atlasContext.ts';
import { Filters } from '../filters/Filters.tsx';
import { IndicatorLayers } from './IndicatorLayers.tsx';
import { IndustryLayers } from './IndustryLayers.tsx';
import { BaseLayers, RegionLayers } from './OtherLayers.tsx';
import { ProjectLayers } from './ProjectLayers.tsx';

/** Everything that can be shown, hidden or narrowed, in the order a reader asks for it. */
export function LayersPanel() {
  const messages = useMessages();
  const hasIndicator = useAtlasState(({ indicator }) => indicator !== null);
  return (
    <nav className="layers-panel" aria-label={messages.nav.layers}>
      <div>
        <h2>{messages.layers.industries}</h2>
        <IndustryLayers />
      </div>
      <div>
        <h2>{messages.layers.projects}</h2>
        <ProjectLayers />
      </div>
      <Disclosure className="layer-part" title={messages.layers.regions}>
        <RegionLayers />
      </Disclosure>
      <Disclosure className="layer-part" title={messages.layers.indicators} open={hasIndicator}>
        <IndicatorLayers />
      </Disclosure>
      <Disclosure className="layer-part" title={messages.filters.title}>
        <Filters />
      </Disclosure>
      <Disclosure className="layer-part" title={messages.layers.base}>
        <BaseLayers />
      </Disclosure>
    </nav>
  );
}
