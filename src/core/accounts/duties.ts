/** What a device signs by itself so that nobody has to press "accept". (protocol §3.2: liveness) */
import { type ChainState, copyChain } from '../chain.ts';
import { type DeviceId, type EntryId, idToBytes } from '../ids.ts';
import { isAtOrUnder, onOneBranch } from '../log.ts';
import type { Context, Draft } from '../module.ts';
import { closedBecause, restrictionsOn } from '../restrictions.ts';
import type { GroupState } from '../state.ts';
import { inTheWay, newestAbove } from './caution.ts';
import { continuesItsLine } from './claiming.ts';
import { growthsDue } from './growth-due.ts';
import { declinedTransfer, isInherited } from './reclaiming.ts';
import { holdsAccount } from './state.ts';

/**
 * Accepts what is addressed to this device, declines what it never can accept, takes back what was declined, and takes note
 * of a cut of its own limit. A device that has forked or was cut off signs nothing more: none of it would count.
 */
export function accountDuties(context: Context): Draft[] {
  const { state, self } = context;
  const chain = speakingChain(context);
  if (chain === null) return [];
  const aware = knowingAll(state, chain);
  const answers = [...(state.accounts.unanswered.get(self.device) ?? [])].flatMap((ref) => answer(context, aware, ref));
  const reclaims = [self.device, ...chain.inherited.keys()].flatMap((device) =>
    [...(state.accounts.unreclaimed.get(device) ?? [])].flatMap((ref) => takeBack(state, chain, ref)),
  );
  return [...noteOfCuts(state, chain), ...answers, ...reclaims, ...growthsDue(context, aware)];
}

/** The end of this device's chain, while it may still say something. */
export function speakingChain({
  state,
  self,
}: {
  readonly state: GroupState;
  readonly self: { readonly device: DeviceId };
}): ChainState | null {
  if (state.log.forks.has(self.device)) return null;
  const [chain] = state.log.chains.get(self.device)?.tips.values() ?? [];
  if (chain === undefined || chain.member === null) return null;
  return closedBecause(state, knowingAll(state, chain)) === null ? chain : null;
}

/** As the chain will be with its next entry, which acknowledges all there is. */
function knowingAll(state: GroupState, chain: ChainState): ChainState {
  const fresh = state.log.governance.filter((id) => !chain.acknowledged.has(id));
  if (fresh.length === 0) return chain;
  const aware = copyChain(chain);
  for (const id of fresh) aware.acknowledged.set(id, Number.MAX_SAFE_INTEGER);
  return aware;
}

/** Until it has said so, careful neighbours take nothing from this phone. */
function noteOfCuts(state: GroupState, chain: ChainState): Draft[] {
  const unheard = restrictionsOn(state, chain.device, chain.member).some(
    ({ is, entry }) => is === 'limit-cut' && !chain.acknowledged.has(entry),
  );
  return unheard ? [{ kind: 'acknowledge', payload: {} }] : [];
}

/**
 * Rights of no transfer (a grant, a move) that can not be accepted are left lying: nobody could take them back. So is a
 * transfer that does not count, since who spends what a fork made void goes below zero for somebody else's debt.
 */
function answer({ state, chainAt }: Context, chain: ChainState, ref: EntryId): Draft[] {
  const claim = state.accounts.claims.get(ref);
  const transfer = state.accounts.transfers.get(ref);
  if (claim === undefined || transfer?.counted === 0) return [];
  const newest = chain.claimedTip.get(claim.source);
  const fits = holdsAccount(chain, claim.account) && (newest === undefined || onOneBranch(state.log, newest, ref));
  if (!fits) return transfer ? [draft('decline', ref)] : [];
  if (!continuesItsLine(chain, claim)) return [];
  const at = { state, chain, chainAt };
  if (inTheWay(at, ref, claim, null).length === 0) return [draft('accept', ref)];
  const witness = newestAbove(state, ref);
  const left = witness === null ? null : inTheWay(at, ref, claim, witness);
  if (witness === null || left === null) return [];
  if (left.length === 0) return [{ kind: 'accept', payload: { ref: idToBytes(ref), refs: [idToBytes(witness)] } }];
  // The payer knows, and has spent what the cut took: only by taking this back can it come right again.
  const heard = left.every(({ entry }) =>
    (state.restrictions.acknowledgedBy.get(entry) ?? []).some((id) => isAtOrUnder(state.log, id, witness)),
  );
  return heard && transfer ? [draft('decline', ref)] : [];
}

/** A payee that forked may have declined twice; one amount is taken back once. */
function takeBack(state: GroupState, chain: ChainState, ref: EntryId): Draft[] {
  const declined = declinedTransfer(state, ref);
  if (declined === undefined || chain.reclaimed.has(declined.id)) return [];
  return declined.fromDevice === chain.device || isInherited(state, chain, declined) ? [draft('reclaim', ref)] : [];
}

const draft = (kind: string, ref: EntryId): Draft => ({ kind, payload: { ref: idToBytes(ref) } });
