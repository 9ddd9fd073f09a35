/** `keepers.set`: the group names who keeps an account of its own from now on, and how it pays. (protocol §2, §7) */
import type { ChainState } from '../../chain.ts';
import { standingOf } from '../../compare-and-set.ts';
import { accountId, entryId, flag, listOf, memberId, optional, payloadOf, type Read } from '../../fields.ts';
import type { AccountId, EntryId, MemberId } from '../../ids.ts';
import { act } from '../../mandates/act.ts';
import { standsFor } from '../../membership/standing.ts';
import type { GroupState } from '../../state.ts';
import { keepersMost } from './opening.ts';
import type { Appointment } from './state.ts';

const shape = {
  account: accountId,
  /** The choice that this one replaces: the opening, or the last one. */
  ref: entryId,
  keepers: listOf(memberId, keepersMost),
  decided: optional(flag),
};

/**
 * Everybody's to say: whoever was named by one coordinator would else answer to that one. The account itself goes to the new
 * keeper by a handover, or from a lost phone by `account.pass`.
 */
export const setKeepers = act<Read<typeof shape>>({
  decode: payloadOf(shape),
  enough: ['members'],
  judge: ({ account, ref, keepers }, { state, chain }) => {
    if (keepers.length === 0 || new Set(keepers).size < keepers.length) return 'keepers-unsound';
    // First whether it is the newest: who knows that knows the account as well.
    if ((appointmentIn(state, chain, account)?.entry ?? account) !== (ref as string)) return 'keepers-moved-on';
    return state.accounts.entrusted.get(account)?.is === 'group' ? null : 'not-of-the-group';
  },
  onGroup: ({ ref, ...terms }, { state, entry: { id: entry } }) => {
    const replaces = (ref as string) === terms.account ? null : ref;
    state.accounts.appointments.set(entry, { ...terms, entry, replaces, voted: true });
  },
});

/** As one chain knows it; `null`: it is no account of the group. */
export const keepersIn = (state: GroupState, chain: ChainState, account: AccountId): Kept | null =>
  appointmentIn(state, chain, account) ?? openedFor(state, account);

type Kept = Pick<Appointment, 'decided'> & { readonly keepers: readonly MemberId[] | null };

/** As it was opened. */
export function openedFor({ accounts }: GroupState, account: AccountId): Kept | null {
  const entrusted = accounts.entrusted.get(account);
  return entrusted?.is === 'group' ? entrusted : null;
}

export const appointmentIn = (state: GroupState, chain: ChainState, account: AccountId): Appointment | null =>
  appointment(state, account, (entry) => chain.acknowledged.has(entry) && standsFor(state, chain, entry));

export function appointment(
  { accounts: { appointments } }: GroupState,
  account: AccountId,
  counts: (entry: EntryId) => boolean,
): Appointment | null {
  const standing = [...appointments.values()].filter((each) => each.account === account && counts(each.entry));
  return standingOf(standing, appointments);
}
