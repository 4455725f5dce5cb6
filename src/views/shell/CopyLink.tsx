import { useState } from 'react';
import { copyText } from '../../ui/copyText.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useMessages } from '../atlasContext.ts';

/** Copies the address of the view on show: on the full screen no browser shows it. */
export function CopyLink() {
  const { menu } = useMessages();
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const forget = () => setCopied(null);
  const copy = async () => setCopied(await copyText(location.href));
  return (
    <span className="copy-link on-desktop">
      <IconButton
        label={menu.copyLink}
        onClick={() => void copy()}
        onPointerLeave={forget}
        onBlur={forget}
      >
        <Glyph name="link" />
      </IconButton>
      <span className="copy-outcome" role="status">
        {isCopied !== null && (isCopied ? menu.linkCopied : menu.linkByHand)}
      </span>
    </span>
  );
}
