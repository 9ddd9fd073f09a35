import { type ReactNode, Suspense } from 'react';
import type { EntryId } from '../../core/ids.ts';
import { useUsedParts } from './module-parts.ts';

/** What the tools that the group uses do about one decision. The page that asks does not wait for it. */
export function DecisionPanels({ decision }: { readonly decision: EntryId }): ReactNode {
  return (
    <Suspense>
      <Panels decision={decision} />
    </Suspense>
  );
}

const Panels = ({ decision }: { readonly decision: EntryId }): ReactNode =>
  useUsedParts().map(({ name, DecisionPanel }) => DecisionPanel && <DecisionPanel key={name} decision={decision} />);
