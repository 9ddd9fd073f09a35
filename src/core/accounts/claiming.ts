/** `accept` and `decline`: what a device makes of rights that were given to it. (protocol §3.2) */
import { insertSorted } from '../../lib/sorted.ts';
import { isAtHand } from '../archive/partial.ts';
import { addRights, type ChainState, changeLimit, rightKey } from '../chain.ts';
import { entryId, listOf, optional, payloadOf, type Read } from '../fields.ts';
import type { DeviceId, EntryId } from '../ids.ts';
import { kind, type Standing } from '../kind.ts';
import { onOneBranch } from '../log.ts';
import type { GroupState } from '../state.ts';
import { inTheWay } from './caution.ts';
import { notePassage, recount, recountDevice } from './counting.ts';
import { mayTakeUp, takeCustody } from './custody/handing-over.ts';
import { holdsAccount, standsInFor } from './custody/state.ts';
import { type Claim, noteOpen } from './state.ts';

const acceptShape = {
  ref: entryId,
  /** A later entry of the payer's, which shows that it has acknowledged what was against it. */
  refs: optional(listOf(entryId, 1)),
};
export type AcceptPayload = Read<typeof acceptShape>;

/** The rules that accepting and declining share. */
function judgeClaim(ref: EntryId, { state, chain, entry }: Standing): string | null {
  const claim = state.accounts.claims.get(ref);
  if (claim === undefined) return 'nothing-to-claim';
  return claim.toDevice === entry.device ? judgeAnswered(ref, chain) : 'addressed-to-another-device';
}

function judgeAnswered(ref: EntryId, chain: ChainState): string | null {
  if (chain.claimed.has(ref)) return 'already-accepted';
  return chain.declined.has(ref) ? 'already-declined' : null;
}

/** A payer who signs two histories can spend the same rights in both; a payee draws from one of them. (§3.2) */
export function drawsOnOneHistory({ log }: GroupState, chain: ChainState, source: DeviceId, ref: EntryId): boolean {
  const newest = chain.claimedTip.get(source);
  // A chain that never forked is one history, and nothing of it has to be looked up.
  return newest === undefined || !log.forks.has(source) || onOneBranch(log, newest, ref);
}

/** The rules of taking a claim up, whoever it was addressed to. */
export function judgeTaking(
  at: Pick<Standing, 'state' | 'chain' | 'chainAt'>,
  ref: EntryId,
  claim: Claim,
  witness: EntryId | null,
): string | null {
  const { state, chain } = at;
  if (!drawsOnOneHistory(state, chain, claim.source, ref)) return 'two-histories';
  if (!continuesItsLine(chain, claim)) return 'limit-moved-on';
  return inTheWay(at, ref, claim, witness).length > 0 ? 'payer-feigns-ignorance' : null;
}

/**
 * A change of limit is taken only on top of the one that this device took before: of two made at once it takes one. Who is
 * let in twice, by an invitation that was handed on, claims one admission.
 */
export function continuesItsLine(chain: ChainState, { is, account, grants, previous }: Claim): boolean {
  switch (is) {
    case 'transfer':
    case 'move':
    case 'handover':
      return true;
    case 'admission':
      return [...chain.limitTips.keys()].every((key) => !key.startsWith(`${account}/`));
    case 'advance':
      return true;
    case 'raise':
    case 'vouch':
      return grants.every(([unit]) => chain.limitTips.get(rightKey(account, unit)) === previous);
  }
}

export const accept = kind<AcceptPayload>({
  decode: payloadOf(acceptShape),
  judge: ({ ref, refs }, at) => {
    const broken = judgeClaim(ref, at);
    const claim = at.state.accounts.claims.get(ref);
    if (broken !== null || claim === undefined) return broken;
    if (!isForChain(at.state, at.chain, ref, claim)) return 'not-your-account';
    return judgeTaking(at, ref, claim, refs?.[0] ?? null);
  },
  onChain: ({ ref }, { state, chain }) => takeUp(state, chain, ref),
  onGroup: ({ ref }, { state, entry }) => noteTaken(state, ref, entry.id, entry.device),
});

/** What came for an account is for whoever keeps it; what hands one over, for the device it names. */
export function isForChain(state: GroupState, chain: ChainState, ref: EntryId, claim: Claim): boolean {
  const handover = claim.is === 'handover' ? state.accounts.handovers.get(ref) : undefined;
  return handover ? mayTakeUp(state, chain, handover) : holdsAccount(chain, claim.account);
}

/** What taking a claim up gives the chain. */
export function takeUp(state: GroupState, chain: ChainState, ref: EntryId): void {
  const claim = state.accounts.claims.get(ref);
  if (claim === undefined) return;
  chain.claimed.add(ref);
  grant(state, chain, ref, claim);
  const newest = chain.claimedTip.get(claim.source);
  if (newest === undefined || seqOf(state, newest) < seqOf(state, ref)) chain.claimedTip.set(claim.source, ref);
}

function grant(state: GroupState, chain: ChainState, ref: EntryId, { is, account, grants }: Claim): void {
  if (is === 'admission') {
    // An admission begins the line of every unit, also of those in which the newcomer may owe nothing.
    const granted = new Map(grants);
    for (const { id } of state.membership.founding?.units ?? [])
      changeLimit(chain, account, id, granted.get(id) ?? 0, ref);
    return;
  }
  if (is === 'handover') {
    const handover = state.accounts.handovers.get(ref);
    if (handover) takeCustody(state, chain, handover);
    return;
  }
  for (const [unit, amount] of grants) {
    if (is === 'raise' || is === 'vouch') changeLimit(chain, account, unit, amount, ref);
    else addRights(chain, account, unit, amount);
    if (is !== 'advance') continue;
    const key = rightKey(account, unit);
    chain.advances.set(key, (chain.advances.get(key) ?? 0) + amount);
  }
}

/** What taking a claim up is for the group. */
export function noteTaken(state: GroupState, ref: EntryId, by: EntryId, device: Claim['toDevice']): void {
  state.accounts.unanswered.get(device)?.delete(ref);
  if (state.accounts.claims.get(ref)?.is === 'move') notePassage(state, { given: ref, taken: by, is: 'move' });
  const handover = state.accounts.handovers.get(ref);
  if (handover) {
    insertSorted(handover.accepts, by);
    recountDevice(state, handover.fromDevice);
  }
  const transfer = state.accounts.transfers.get(ref);
  if (transfer === undefined) return;
  insertSorted(transfer.accepts, by);
  recount(state, transfer);
}

const declineShape = { ref: entryId };

/**
 * Also for what came to the wrong device or account: only so can its payer take it back. An heir declines for the device it
 * inherited from: nobody accepts for that one any more.
 */
export const decline = kind<Read<typeof declineShape>>({
  decode: payloadOf(declineShape),
  judge: ({ ref }, at) => {
    const transfer = at.state.accounts.transfers.get(ref);
    if (transfer === undefined || !at.state.accounts.claims.has(ref)) return 'nothing-to-claim';
    const isForLost = standsInFor(at.chain, transfer.toDevice, transfer.to) !== undefined;
    return isForLost ? judgeAnswered(ref, at.chain) : judgeClaim(ref, at);
  },
  onChain: ({ ref }, { chain }) => {
    chain.declined.add(ref);
  },
  onGroup: ({ ref }, { state, entry }) => {
    const transfer = state.accounts.transfers.get(ref);
    if (transfer === undefined) return;
    insertSorted(transfer.declines, entry.id);
    state.accounts.unanswered.get(transfer.toDevice)?.delete(ref);
    noteOpen(state.accounts.unreclaimed, transfer.fromDevice, entry.id);
  },
});

const seqOf = ({ log, archive }: GroupState, ref: EntryId): number =>
  (isAtHand(log.nodes, ref) ? log.nodes.get(ref)?.seq : archive?.seqOf(ref)) ?? -1;
