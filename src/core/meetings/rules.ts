/** One function a rule, named after what it demands. Each is judged on the chain and the entries that the new one names. */
import { holdsAccount } from '../accounts/custody/state.ts';
import type { AccountId, EntryId } from '../ids.ts';
import type { Standing } from '../kind.ts';
import { payloadOfKind } from '../log.ts';
import type { GroupState } from '../state.ts';
import type { HoldPayload, PresentPayload } from './entries.ts';

export const rejectionCodes = ['meeting.not-your-account', 'meeting.no-such-meeting', 'meeting.not-yours'] as const;
export type RejectionCode = (typeof rejectionCodes)[number];

type Rule<P> = (payload: P, at: Standing) => RejectionCode | null;

export const somebodyRecords: Rule<HoldPayload> = ({ account }, { chain }) =>
  holdsAccount(chain, account) ? null : 'meeting.not-your-account';

/** One hand writes down who is there: whoever holds the meeting. */
export const onlyTheRecorderSays: Rule<{ readonly ref: EntryId }> = ({ ref }, { state, chain }) => {
  const held = meetingOf(state, ref);
  if (held === null) return 'meeting.no-such-meeting';
  return holdsAccount(chain, held.account) ? null : 'meeting.not-yours';
};

/** As it was begun; `null`: no such meeting stands in the books. */
export const meetingOf = (state: GroupState, id: EntryId): HoldPayload | null =>
  payloadOfKind<HoldPayload>(state.log, 'meeting.hold', id);

/**
 * Who was there, by the meeting and those of its `meeting.present` that somebody names: so it is the same on every phone, and a rule may
 * ask it of an entry that names them. `null`: no such meeting, or one of them says it of another.
 */
export function presentAt(
  state: GroupState,
  meeting: EntryId,
  said: readonly EntryId[],
): ReadonlySet<AccountId> | null {
  const held = meetingOf(state, meeting);
  if (held === null) return null;
  const present = new Set(held.present);
  for (const id of said) {
    const more = payloadOfKind<PresentPayload>(state.log, 'meeting.present', id);
    if (more?.ref !== meeting) return null;
    for (const account of more.accounts) present.add(account);
  }
  return present;
}
