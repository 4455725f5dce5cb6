import { Dialog } from '@base-ui/react/dialog';
import { type FormEvent, useId, useState } from 'react';
import type { TileLayer } from '../../own/layer.ts';
import { newOwnId } from '../../own/ownId.ts';
import { MOST } from '../../own/project/projectLimits.ts';
import { LONGEST_ADDRESS, readTileAddress } from '../../own/project/tileAddress.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useMessages, useWorkspace } from '../atlasContext.ts';
import { hostOf } from './TileItem.tsx';

interface TileDialogProps {
  /** Whose address is changed; null for new ones. */
  tile: TileLayer | null;
  onClose: () => void;
}

/** Takes the address of tiles, and says what it means before anything is asked for. */
export function TileDialog({ tile, onClose }: TileDialogProps) {
  const { store, shelf } = useWorkspace();
  const { own } = useMessages();
  const words = own.tiles;
  const [name, setName] = useState(tile?.name ?? '');
  const [typed, setTyped] = useState(tile?.url ?? '');
  const [sourceLayer, setSourceLayer] = useState(tile?.sourceLayer ?? '');
  const [isTried, setTried] = useState(false);
  const id = useId();
  const address = readTileAddress(typed, location.href);
  const nameFault = isTried && name.trim() === '' ? words.noName : null;
  const addressFault = isTried && !address.ok ? words.faults[address.fault] : null;
  const add = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!address.ok || name.trim() === '') return;
    const { layers, tiles } = shelf.getState();
    const taken = new Set([...layers, ...tiles].map((one) => one.id));
    const next: TileLayer = {
      id: tile?.id ?? newOwnId(taken),
      name: name.trim(),
      url: address.url,
      sourceLayer: sourceLayer.trim(),
      hue: tile?.hue ?? layers.length + tiles.length,
    };
    shelf.actions.putTiles(next);
    store.actions.tilesFailed(next.id, false);
    store.actions.setOwn(new Set([...store.getState().own, next.id]));
    onClose();
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog own-tiles">
          <div className="dialog-head">
            <Dialog.Title>{tile ? words.edit : words.title}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={words.close}>
              <Glyph name="close" />
            </Dialog.Close>
          </div>
          <Dialog.Description className="hint">{words.intro}</Dialog.Description>
          <form onSubmit={add} noValidate>
            <Field
              id={`${id}-name`}
              label={words.name}
              value={name}
              most={MOST.name}
              fault={nameFault}
              onChange={setName}
            />
            <Field
              id={`${id}-address`}
              label={words.address}
              hint={words.addressHint}
              value={typed}
              most={LONGEST_ADDRESS}
              fault={addressFault}
              onChange={setTyped}
            />
            <Field
              id={`${id}-layer`}
              label={words.sourceLayer}
              hint={words.sourceLayerHint}
              value={sourceLayer}
              most={MOST.name}
              fault={null}
              onChange={setSourceLayer}
            />
            <p className="own-asks" role="status">
              {address.ok ? words.asks(hostOf(address.url)) : words.asksNobody}
            </p>
            <p className="own-deeds">
              <button type="button" className="button" onClick={onClose}>
                {words.cancel}
              </button>
              <button type="submit" className="button own-import">
                {tile ? words.save : words.add}
              </button>
            </p>
          </form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface FieldProps {
  id: string;
  label: string;
  hint?: string;
  value: string;
  /** In characters. */
  most: number;
  fault: string | null;
  onChange: (value: string) => void;
}

function Field({ id, label, hint, value, most, fault, onChange }: FieldProps) {
  return (
    <div className="own-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="text-input"
        value={value}
        maxLength={most}
        aria-invalid={fault !== null || undefined}
        aria-describedby={`${id}-says`}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-says`} className={fault ? 'doubt' : 'hint'}>
        {fault ?? hint}
      </p>
    </div>
  );
}
