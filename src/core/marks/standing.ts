/** Which marks stand now, as this phone knows. For showing, and for prudence: no rule asks here. */
import { currentAccount } from '../accounts/custody/current.ts';
import type { AccountId } from '../ids.ts';
import { standsNow } from '../membership/standing.ts';
import { recordsAtHand } from '../records.ts';
import type { GroupState } from '../state.ts';
import type { MarkRecord } from './record.ts';

/** Also those whose day has passed; not those that were taken away, or given by somebody who was cut off before. */
export const marksOf = (state: GroupState): readonly MarkRecord[] =>
  recordsAtHand<MarkRecord | undefined>(state, 'marks').flatMap(([, record]) =>
    record !== undefined && record.removed === null && standsNow(state, record.id) ? [record] : [],
  );

export const isPast = (until: number | null, now: number): boolean => until !== null && until <= now;

/** Also by one that was given to the account while somebody else kept it for its owner. */
export const hasMark = (
  { state, now }: { readonly state: GroupState; readonly now: number },
  account: AccountId,
  mark: string,
): boolean =>
  marksOf(state).some(
    (each) =>
      each.mark === mark &&
      currentAccount(state, each.account) === currentAccount(state, account) &&
      !isPast(each.until, now),
  );

/** The mark that says so: an account is an organisation because somebody who answers for the group has seen it. */
export const organisationMark = 'organisation';

/** A mark that has ended says nothing about what somebody is: an organisation stays one until the mark is taken away. */
export const organisationsIn = (state: GroupState): readonly AccountId[] =>
  [
    ...new Set(
      marksOf(state)
        .filter(({ mark }) => mark === organisationMark)
        .flatMap(({ account }) => [account, currentAccount(state, account)]),
    ),
  ].sort();
