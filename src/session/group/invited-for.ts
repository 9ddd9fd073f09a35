import type { AccountId, EntryId } from '../../core/ids.ts';
import type { LocalGroup } from '../ports/phone-store.ts';

/** Accounts whose owners this phone invited, by the entry of the invitation. */
export const invitedForAccounts = ({ invitations }: LocalGroup): ReadonlyMap<EntryId, AccountId> =>
  new Map(invitations.flatMap(({ entry, for: account }) => (account === undefined ? [] : [[entry, account] as const])));
