import { Tabs } from '@base-ui/react/tabs';
import { TABLES, type TableState } from '../../store/state.ts';
import { useActions, useAtlasState, useMessages } from '../atlasContext.ts';
import { PlaceList } from './PlaceList.tsx';
import { AssignmentTable, DivisionTable, ProjectTable } from './tables.tsx';

/** The same facts as the map, as tables: for the keyboard, for screen readers, for reading on. */
export function TableView() {
  const actions = useActions();
  const messages = useMessages();
  const rows = useAtlasState((state) => state.table.rows);
  return (
    <section className="panel table-view" aria-label={messages.table.title}>
      <Tabs.Root
        value={rows}
        onValueChange={(chosen: TableState['rows']) =>
          actions.setTable({ rows: chosen, sort: null })
        }
      >
        <div className="table-head">
          <h2>{messages.table.title}</h2>
          <Tabs.List className="tabs">
            {TABLES.map((tab) => (
              <Tabs.Tab key={tab} value={tab} className="tab">
                {messages.table.tabs[tab]}
              </Tabs.Tab>
            ))}
          </Tabs.List>
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
