import { Tabs } from '@base-ui/react/tabs';
import { PANELS, type Panel } from '../../store/state.ts';
import { fetched } from '../../ui/fetched.ts';
import { useActions, useAtlasState, useLibrary, useMessages } from '../atlasContext.ts';
import { LayersPanel } from '../layers/LayersPanel.tsx';
import { Part } from './Part.tsx';

const PolicyPanel = fetched(() =>
  import('../policy/PolicyPanel.tsx').then((module) => module.PolicyPanel),
);
const BriefingsPanel = fetched(() =>
  import('../briefing/BriefingsPanel.tsx').then((module) => module.BriefingsPanel),
);
const CaptureBar = fetched(() =>
  import('../briefing/CaptureBar.tsx').then((module) => module.CaptureBar),
);
const TargetsPanel = fetched(() =>
  import('../policy/TargetsPanel.tsx').then((module) => module.TargetsPanel),
);
const OwnPanel = fetched(() => import('../own/OwnPanel.tsx').then((module) => module.OwnPanel));

/** Left of the map: its layers, the clauses behind it, the goals, the briefings, or the reader's own. */
export function LeftPanel() {
  const actions = useActions();
  const messages = useMessages();
  const panel = useAtlasState((state) => state.panel);
  const isEditing = useLibrary(({ editing }) => editing !== null);
  return (
    <Tabs.Root
      className="left-panel"
      render={<section aria-label={messages.nav.panels} />}
      value={panel}
      onValueChange={(value: Panel) => actions.setPanel(value)}
    >
      <Tabs.List className="tabs" aria-label={messages.nav.layers}>
        {PANELS.map((one) => (
          <Tabs.Tab key={one} value={one} className="tab">
            {messages.panels[one]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="layers" className="panel">
        <LayersPanel />
      </Tabs.Panel>
      <Tabs.Panel value="policy" className="panel">
        <Part>
          <PolicyPanel />
        </Part>
      </Tabs.Panel>
      <Tabs.Panel value="briefings" className="panel">
        <Part>
          <BriefingsPanel />
        </Part>
      </Tabs.Panel>
      <Tabs.Panel value="targets" className="panel">
        <Part>
          <TargetsPanel />
        </Part>
      </Tabs.Panel>
      <Tabs.Panel value="own" className="panel">
        <Part>
          <OwnPanel />
        </Part>
      </Tabs.Panel>
      {isEditing && panel !== 'briefings' && (
        <Part>
          <CaptureBar />
        </Part>
      )}
    </Tabs.Root>
  );
}
