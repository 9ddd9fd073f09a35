/** What a device signs by itself so that nobody has to press "accept". (protocol §3.2: liveness) */
import type { ChainState } from '../chain.ts';
import { type EntryId, idToBytes } from '../ids.ts';
import { onOneBranch } from '../log.ts';
import type { Context, Draft } from '../module.ts';
import type { GroupState } from '../state.ts';
import { declinedTransfer } from './claiming.ts';
import { holdsAccount } from './state.ts';

/**
 * Accepts what is addressed to this device, declines what it never can accept, and takes back what was declined.
 * A device that has forked signs nothing more: whatever it said from there on would be void.
 */
export function accountDuties({ state, self }: Context): Draft[] {
  if (state.log.forks.has(self.device)) return [];
  const [chain] = state.log.chains.get(self.device)?.tips.values() ?? [];
  if (chain === undefined || chain.member === null) return [];
  const answers = [...(state.accounts.unanswered.get(self.device) ?? [])].flatMap((ref) => answer(state, chain, ref));
  const reclaims = [...(state.accounts.unreclaimed.get(self.device) ?? [])].flatMap((ref) =>
    takeBack(state, chain, ref),
  );
  return [...answers, ...reclaims];
}

/**
 * Rights of no transfer (a grant, a move) that can not be accepted are left lying: nobody could take them back. So is a
 * transfer that does not count, since who spends what a fork made void goes below zero for somebody else's debt.
 */
function answer(state: GroupState, chain: ChainState, ref: EntryId): Draft[] {
  const claim = state.accounts.claims.get(ref);
  if (claim === undefined || state.accounts.transfers.get(ref)?.counted === false) return [];
  const newest = chain.claimedTip.get(claim.source);
  const acceptable =
    holdsAccount(chain, claim.account) && (newest === undefined || onOneBranch(state.log, newest, ref));
  if (acceptable) return [draft('accept', ref)];
  return state.accounts.transfers.has(ref) ? [draft('decline', ref)] : [];
}

/** A payee that forked may have declined twice; one amount is taken back once. */
function takeBack(state: GroupState, chain: ChainState, ref: EntryId): Draft[] {
  const declined = declinedTransfer(state, ref);
  return declined === undefined || chain.reclaimed.has(declined.id) ? [] : [draft('reclaim', ref)];
}

const draft = (kind: string, ref: EntryId): Draft => ({ kind, payload: { ref: idToBytes(ref) } });
