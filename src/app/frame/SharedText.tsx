import { type ReactNode, Suspense } from 'react';
import type { SharedTextOf } from '../../view/shared-texts.ts';
import { useModuleParts } from './module-parts.ts';

/** The text of one thing that all write. The page that asks does not wait for it; it stands whether or not the group has an agreement. */
export function SharedText(of: SharedTextOf): ReactNode {
  return (
    <Suspense>
      <Text {...of} />
    </Suspense>
  );
}

const Text = (of: SharedTextOf): ReactNode =>
  useModuleParts().map(({ name, SharedText: Part }) => Part && <Part key={name} {...of} />);
