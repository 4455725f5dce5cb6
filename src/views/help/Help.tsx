import { Dialog } from '@base-ui/react/dialog';
import { EvidenceMark } from '../../ui/EvidenceMark.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { useAtlas, useMessages } from '../atlasContext.ts';
import { Measures } from './Measures.tsx';

type Keys = readonly (readonly [key: string, meaning: string])[];

interface HelpProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  keysEnabled: boolean;
  onKeysEnabledChange: (enabled: boolean) => void;
}

/** Two minutes of reading: what to click, the keys, the kinds of evidence, where the data is from. */
export function Help({ open, onOpenChange, keysEnabled, onKeysEnabledChange }: HelpProps) {
  const { evidences } = useAtlas();
  const messages = useMessages();
  const { help } = messages;
  const groups: readonly { title: string; keys: Keys }[] = [
    {
      title: help.keyGroups.find,
      keys: [
        ['/', help.list.search],
        ['Esc', help.list.escape],
        ['?', help.list.help],
      ],
    },
    {
      title: help.keyGroups.panels,
      keys: [
        ['[', help.list.leftPanel],
        [']', help.list.rightPanel],
        ['L', help.list.legend],
      ],
    },
    {
      title: help.keyGroups.work,
      keys: [
        ['T', help.list.table],
        ['E', help.list.image],
        ['P', help.list.present],
        ['F', help.list.fullscreen],
      ],
    },
  ];
  const playingKeys: Keys = [
    ['→', help.playing.next],
    ['←', help.playing.back],
    ['Home End', help.playing.ends],
    ['B', help.playing.blank],
    ['R', help.playing.resume],
    ['[ L', help.playing.panels],
    ['Esc', help.playing.leave],
  ];
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog">
          <div className="dialog-head">
            <Dialog.Title>{help.title}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={help.close}>
              <Glyph name="close" />
            </Dialog.Close>
          </div>
          <Dialog.Description>{help.intro}</Dialog.Description>
          <dl className="jobs">
            {help.jobs.map(([job, how]) => (
              <div key={job}>
                <dt>{job}</dt>
                <dd>{how}</dd>
              </div>
            ))}
          </dl>
          <h3>{help.keys}</h3>
          <div className="key-groups">
            {groups.map(({ title, keys }) => (
              <section key={title}>
                <h4>{title}</h4>
                <KeyList keys={keys} />
              </section>
            ))}
          </div>
          <h4>{help.playingKeys}</h4>
          <KeyList keys={playingKeys} />
          <label className="choice">
            <input
              type="checkbox"
              checked={keysEnabled}
              onChange={({ target }) => onKeysEnabledChange(target.checked)}
            />
            <span>{help.keysOn}</span>
          </label>
          <h3>{help.evidenceTitle}</h3>
          <ul className="evidence-help">
            {evidences.map((evidence) => (
              <li key={evidence}>
                <EvidenceMark evidence={evidence} label="" />
                <strong>{messages.evidence[evidence]}</strong>
                <span>{messages.evidenceHelp[evidence]}</span>
              </li>
            ))}
          </ul>
          <Measures />
          <h3>{messages.evidence.own}</h3>
          <p>{help.ownText}</p>
          <h3>{help.sourcesTitle}</h3>
          <p>{help.sourcesText}</p>
          <p>
            <a href="./atlas.json" download>
              <Glyph name="download" /> {messages.menu.download}
            </a>
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function KeyList({ keys }: { keys: Keys }) {
  return (
    <dl className="keys">
      {keys.map(([key, meaning]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
