import { type ReactNode, Suspense } from 'react';
import type { EntryId } from '../../core/ids.ts';
import { useUsedParts } from './module-parts.ts';

/** What people say of one thing. The page that asks does not wait for it. */
export function Discussion({ about }: { readonly about: EntryId }): ReactNode {
  return (
    <Suspense>
      <Talk about={about} />
    </Suspense>
  );
}

const Talk = ({ about }: { readonly about: EntryId }): ReactNode =>
  useUsedParts().map(({ name, Discussion: Part }) => Part && <Part key={name} about={about} />);
