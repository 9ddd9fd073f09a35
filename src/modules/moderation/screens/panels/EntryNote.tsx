import type { ReactNode } from 'react';
import type { EntryId } from '../../../../core/ids.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { Reporting } from './Reporting.tsx';

const between: readonly string[] = ['deal', 'help', 'payment'];

/** On the page of what is between two: cases about it, and the way to report it. */
export function EntryNote({ entry }: { readonly entry: EntryId }): ReactNode {
  const view = useQuery('moderation.thing', { thing: { entry } });
  return view !== null && between.includes(view.what) && <Reporting view={view} path={`/report/entry/${entry}`} />;
}
