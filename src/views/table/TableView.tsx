import { Tabs } from '@base-ui/react/tabs';
import { TABLES, type TableState } from '../../store/state.ts';
import { useActions, useAtlasState, useMessages } from '../atlasContext.ts';
import { OwnTable } from './OwnTable.tsx';
import { PlaceList } from './PlaceList.tsx';
import { RecordTable } from './RecordTable.tsx';

/** The same facts as the map, as tables: for the keyboard, for screen readers, for reading on. */
export function TableView() {
  const actions = useActions();
  const messages = useMessages();
  const rows = useAtlasState((state) => state.table.rows);
  return (
    <section className="table-view" aria-label={messages.table.title}>
      <Tabs.Root
        className="table-frame"
        value={rows}
        onValueChange={(chosen: TableState['rows']) =>
          actions.setTable({ rows: chosen, sort: null })
        }
      >
        <div className="table-head">
          <h2 className="visually-hidden">{messages.table.title}</h2>
          <Tabs.List className="tabs">
            {TABLES.map((tab) => (
              <Tabs.Tab key={tab} value={tab} className="tab">
                {messages.table.tabs[tab]}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </div>
        {TABLES.map((tab) => (
          <Tabs.Panel key={tab} value={tab} className="table-panel">
            <Rows tab={tab} />
          </Tabs.Panel>
        ))}
      </Tabs.Root>
    </section>
  );
}

function Rows({ tab }: { tab: TableState['rows'] }) {
  if (tab === 'own') return <OwnTable />;
  if (tab !== 'list') return <RecordTable kind={tab} />;
  return (
    <div className="table-scroll">
      <PlaceList />
    </div>
  );
}
