/** What is talked about, by the name that people have for it. */
import { sidesOf } from '../../core/cases/concerned.ts';
import type { AccountId, EntryId } from '../../core/ids.ts';
import type { GroupState } from '../../core/state.ts';

export type What = 'listing' | 'deal' | 'help' | 'payment' | 'decision' | 'meeting' | 'entry';

const kinds: Readonly<Record<string, What>> = {
  'listing.post': 'listing',
  'deal.begin': 'deal',
  'aid.help': 'help',
  pay: 'payment',
  record: 'payment',
  'decision.post': 'decision',
  'meeting.hold': 'meeting',
};

export const whatIs = ({ log }: GroupState, thing: EntryId): What => kinds[log.nodes.get(thing)?.kind ?? ''] ?? 'entry';

/** Records of core whose things have a title that may change. */
const titled = ['listings', 'decisions'] as const;

/** As it is called now, or was when it was signed; '' for what has no title. */
export function titleOf({ log, records }: GroupState, thing: EntryId): string {
  const now = titled.map((name) => records.get(name)?.get(thing)?.value).find((record) => record !== undefined);
  const { title } = (now ?? log.nodes.get(thing)?.payload ?? {}) as { readonly title?: unknown };
  return typeof title === 'string' ? title : '';
}

/** Those whose it is: what is said of it is said to them. */
export const ownersOf = (state: GroupState, thing: EntryId): readonly AccountId[] => sidesOf(state, thing) ?? [];
