import { Collapsible } from '@base-ui/react/collapsible';
import type { ReactNode } from 'react';
import { Glyph } from './Glyph.tsx';

interface DisclosureProps {
  title: ReactNode;
  /** Shown at the end of the heading's row: counts, buttons. */
  aside?: ReactNode;
  open?: boolean;
  children: ReactNode;
  className?: string;
}

/** A section that folds. */
export function Disclosure({
  title,
  aside,
  open = false,
  children,
  className = '',
}: DisclosureProps) {
  return (
    <Collapsible.Root defaultOpen={open} className={`disclosure ${className}`}>
      <div className="disclosure-head">
        <Collapsible.Trigger className="disclosure-trigger">
          <Glyph name="chevron" className="disclosure-chevron" />
          <span>{title}</span>
        </Collapsible.Trigger>
        {aside}
      </div>
      <Collapsible.Panel className="disclosure-panel">{children}</Collapsible.Panel>
    </Collapsible.Root>
  );
}
