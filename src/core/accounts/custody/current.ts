/** Where the owner of an account is now: one that was kept may have gone to a phone of their own. */
import { type AccountId, accountOfMember, type MemberId } from '../../ids.ts';
import { cutoffOf } from '../../membership/select.ts';
import type { GroupState } from '../../state.ts';

export function currentAccount({ accounts }: Pick<GroupState, 'accounts'>, account: AccountId): AccountId {
  const taker = accounts.takenOver.get(account);
  return taker === undefined ? account : accountOfMember(taker.member);
}

/** An account that somebody keeps stands whatever becomes of its keeper: another phone takes it up. */
export const accountStands = (state: GroupState, account: AccountId): boolean =>
  cutoffOf(state, currentAccount(state, account) as string as MemberId) === null;
