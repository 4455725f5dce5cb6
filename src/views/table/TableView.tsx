import { Tabs } from '@base-ui/react/tabs';
import { Glyph } from '../../ui/Glyph.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useMessages } from '../atlasContext.ts';
import { PlaceList } from './PlaceList.tsx';
import { AssignmentTable, DivisionTable, ProjectTable } from './tables.tsx';

const TABS = ['list', 'assignments', 'projects', 'divisions'] as const;

/** The same facts as the map, as tables: for the keyboard, for screen readers, for reading on. */
export function TableView({ onClose }: { onClose: () => void }) {
  const messages = useMessages();
  return (
    <section className="panel table-view" aria-label={messages.table.title}>
      <Tabs.Root defaultValue="assignments">
        <div className="table-head">
          <h2>{messages.table.title}</h2>
          <Tabs.List className="tabs">
            {TABS.map((tab) => (
              <Tabs.Tab key={tab} value={tab} className="tab">
                {messages.table.tabs[tab]}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <IconButton label={messages.table.close} onClick={onClose}>
            <Glyph name="close" />
          </IconButton>
        </div>
        <Tabs.Panel value="list" className="table-scroll">
          <PlaceList />
        </Tabs.Panel>
        <Tabs.Panel value="assignments" className="table-scroll">
          <AssignmentTable />
        </Tabs.Panel>
        <Tabs.Panel value="projects" className="table-scroll">
          <ProjectTable />
        </Tabs.Panel>
        <Tabs.Panel value="divisions" className="table-scroll">
          <DivisionTable />
        </Tabs.Panel>
      </Tabs.Root>
    </section>
  );
}
