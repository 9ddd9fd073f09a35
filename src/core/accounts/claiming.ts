/** `accept`, `decline`, `reclaim`: what becomes of rights that were given up. (protocol §3.2) */
import { insertSorted } from '../../lib/sorted.ts';
import { addRights } from '../chain.ts';
import { entryId, payloadOf, type Read } from '../fields.ts';
import type { EntryId } from '../ids.ts';
import { kind, type Standing } from '../kind.ts';
import { onOneBranch } from '../log.ts';
import type { GroupState } from '../state.ts';
import { holdsAccount, noteOpen, recount, type Transfer } from './state.ts';

const shape = { ref: entryId };
type RefPayload = Read<typeof shape>;

/** The rules that accepting and declining share. */
function judgeClaim(ref: EntryId, { state, chain, entry }: Standing): string | null {
  const claim = state.accounts.claims.get(ref);
  if (claim === undefined) return 'nothing-to-claim';
  if (claim.toDevice !== entry.device) return 'addressed-to-another-device';
  if (chain.claimed.has(ref)) return 'already-accepted';
  if (chain.declined.has(ref)) return 'already-declined';
  return null;
}

export const accept = kind<RefPayload>({
  decode: payloadOf(shape),
  judge: ({ ref }, at) => {
    const broken = judgeClaim(ref, at);
    const claim = at.state.accounts.claims.get(ref);
    if (broken !== null || claim === undefined) return broken;
    if (!holdsAccount(at.chain, claim.account)) return 'not-your-account';
    const newest = at.chain.claimedTip.get(claim.source);
    // A payer who signs two histories can spend the same rights in both; a payee draws from one of them. (§3.2)
    if (newest !== undefined && !onOneBranch(at.state.log, newest, ref)) return 'two-histories';
    return null;
  },
  onChain: ({ ref }, { state, chain }) => {
    const claim = state.accounts.claims.get(ref);
    if (claim === undefined) return;
    chain.claimed.add(ref);
    for (const [unit, amount] of claim.grants) addRights(chain, claim.account, unit, amount);
    const newest = chain.claimedTip.get(claim.source);
    if (newest === undefined || seqOf(state, newest) < seqOf(state, ref)) chain.claimedTip.set(claim.source, ref);
  },
  onGroup: ({ ref }, { state, entry }) => {
    insertSorted(state.accounts.transfers.get(ref)?.accepts ?? [], entry.id);
    state.accounts.unanswered.get(entry.device)?.delete(ref);
  },
});

/** Also for what came to the wrong device or account: only so can its payer take it back. */
export const decline = kind<RefPayload>({
  decode: payloadOf(shape),
  judge: ({ ref }, at) => {
    if (!at.state.accounts.transfers.has(ref)) return 'nothing-to-claim';
    return judgeClaim(ref, at);
  },
  onChain: ({ ref }, { chain }) => {
    chain.declined.add(ref);
  },
  onGroup: ({ ref }, { state, entry }) => {
    const transfer = state.accounts.transfers.get(ref);
    if (transfer === undefined) return;
    insertSorted(transfer.declines, entry.id);
    state.accounts.unanswered.get(entry.device)?.delete(ref);
    noteOpen(state.accounts.unreclaimed, transfer.fromDevice, entry.id);
  },
});

/** The transfer that a valid `decline` refers to. */
export function declinedTransfer(state: GroupState, ref: EntryId): Transfer | undefined {
  const node = state.log.nodes.get(ref);
  if (node?.kind !== 'decline' || node.verdict.is !== 'valid') return undefined;
  return state.accounts.transfers.get((node.payload as RefPayload).ref);
}

/** The payer's own chain takes back what was declined: the one writer of it, so nothing else can contradict. */
export const reclaim = kind<RefPayload>({
  decode: payloadOf(shape),
  judge: ({ ref }, { state, chain, entry }) => {
    const transfer = declinedTransfer(state, ref);
    if (transfer === undefined) return 'nothing-declined';
    if (transfer.fromDevice !== entry.device) return 'not-your-payment';
    // A branch that leaves before the pay never gave those rights up, though it lies under one that did.
    if (transfer.seq >= entry.seq || !onOneBranch(state.log, transfer.id, entry.prev ?? entry.id))
      return 'two-histories';
    if (chain.reclaimed.has(transfer.id)) return 'already-reclaimed';
    return null;
  },
  onChain: ({ ref }, { state, chain }) => {
    const transfer = declinedTransfer(state, ref);
    if (transfer === undefined) return;
    chain.reclaimed.add(transfer.id);
    addRights(chain, transfer.from, transfer.unit, transfer.amount);
  },
  onGroup: ({ ref }, { state, entry }) => {
    const transfer = declinedTransfer(state, ref);
    if (transfer === undefined) return;
    insertSorted(transfer.reclaims, entry.id);
    state.accounts.unreclaimed.get(entry.device)?.delete(ref);
    recount(state.accounts, transfer, state.log.forks);
  },
});

const seqOf = (state: GroupState, ref: EntryId): number => state.log.nodes.get(ref)?.seq ?? -1;
