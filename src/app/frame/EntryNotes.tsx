import { type ReactNode, Suspense } from 'react';
import type { EntryId } from '../../core/ids.ts';
import { useModuleParts } from './module-parts.ts';

/** What every module has to say of one entry. The page that asks does not wait for it. */
export function EntryNotes({ entry }: { readonly entry: EntryId }): ReactNode {
  return (
    <Suspense>
      <Notes entry={entry} />
    </Suspense>
  );
}

const Notes = ({ entry }: { readonly entry: EntryId }): ReactNode =>
  useModuleParts().map(({ name, EntryNote }) => EntryNote && <EntryNote key={name} entry={entry} />);
