/** What a device signs by itself so that nobody has to press "accept". (protocol §3.2: liveness) */
import { type ChainState, copyChain } from '../chain.ts';
import { hasEnded, isSaidPastItsEnd } from '../closing/sealed.ts';
import { type DeviceId, type EntryId, idToBytes } from '../ids.ts';
import { isAtOrUnder } from '../log.ts';
import type { Context, Draft } from '../module.ts';
import { closedBecause, restrictionsOn } from '../restrictions.ts';
import type { GroupState } from '../state.ts';
import { inTheWay, newestAbove } from './caution.ts';
import { continuesItsLine, drawsOnOneHistory, isForChain, takeUp } from './claiming.ts';
import { custodyDuties } from './custody/duties.ts';
import { applyCustodyEnd } from './custody/passing.ts';
import { deviceOfCustody, standsInFor } from './custody/state.ts';
import { growthsDue } from './growth-due.ts';
import { applyCut } from './limits.ts';
import { declinedTransfer, isInherited } from './reclaiming.ts';
import type { Claim, Transfer } from './state.ts';

/**
 * Accepts what is addressed to this device, declines what it never can accept, takes back what was declined, and takes note
 * of a cut of its own limit. A device that has forked or was cut off signs nothing more: none of it would count.
 */
export function accountDuties(context: Context): Draft[] {
  const { state, self } = context;
  const chain = speakingChain(context);
  if (chain === null) return [];
  const aware = knowingAll(state, chain);
  const given = answers(context, aware, [...(state.accounts.unanswered.get(self.device) ?? [])]);
  const back = reclaims(state, chain);
  // What is taken up or back now may change limits and rights: what hangs on them waits for the next round.
  const isStill = given.length === 0 && back.length === 0;
  const later = isStill ? [...growthsDue(context, aware), ...custodyDuties(state, aware)] : [];
  return [...noteOfCuts(state, chain), ...given, ...declinesForLost(state, chain), ...back, ...later];
}

/** The end of this device's chain, while it may still say something. */
export function speakingChain({
  state,
  self,
}: {
  readonly state: GroupState;
  readonly self: { readonly device: DeviceId };
}): ChainState | null {
  if (state.log.forks.has(self.device) || hasEnded(state, self.device)) return null;
  const [chain] = state.log.chains.get(self.device)?.tips.values() ?? [];
  if (chain === undefined || chain.member === null) return null;
  return closedBecause(state, knowingAll(state, chain)) === null ? chain : null;
}

/** As the chain will be with its next entry, which acknowledges all there is. */
export function knowingAll(state: GroupState, chain: ChainState): ChainState {
  const fresh = state.log.governance.filter((id) => !chain.acknowledged.has(id));
  if (fresh.length === 0) return chain;
  const aware = copyChain(chain);
  for (const id of fresh.sort()) aware.acknowledged.set(id, Number.MAX_SAFE_INTEGER);
  for (const id of fresh) applyCut(state, aware, id);
  for (const id of fresh) applyCustodyEnd(state, aware, id);
  return aware;
}

/** Until it has said so, careful neighbours take nothing from this phone. */
function noteOfCuts(state: GroupState, chain: ChainState): Draft[] {
  const unheard = restrictionsOn(state, chain.device, chain.member).some(
    ({ is, entry }) => (is === 'limit-cut' || is === 'custody-end') && !chain.acknowledged.has(entry),
  );
  return unheard ? [{ kind: 'acknowledge', payload: {} }] : [];
}

/**
 * Answers that are right alone and also after those before them: of two grants that build on the same change one is taken,
 * and what builds on a grant waits until that is taken up.
 */
function answers(context: Context, aware: ChainState, refs: readonly EntryId[]): Draft[] {
  const drafts: Draft[] = [];
  let after = aware;
  for (const ref of refs) {
    const [alone] = answer(context, aware, ref);
    const [then] = after === aware ? [alone] : answer(context, after, ref);
    if (alone === undefined || then?.kind !== alone.kind) continue;
    drafts.push(alone);
    if (alone.kind !== 'accept') continue;
    if (after === aware) after = copyChain(aware);
    takeUp(context.state, after, ref);
  }
  return drafts;
}

/**
 * Rights of no transfer (a grant, a move) that can not be accepted are left lying: nobody could take them back. So is a
 * transfer that does not count, since who spends what a fork made void goes below zero for somebody else's debt.
 */
function answer({ state, chainAt }: Context, chain: ChainState, ref: EntryId): Draft[] {
  const claim = state.accounts.claims.get(ref);
  const transfer = state.accounts.transfers.get(ref);
  if (claim === undefined) return [];
  if (transfer?.counted === 0) return isVoidForGood(state, transfer) ? [draft('decline', ref)] : [];
  const fits = isForChain(state, chain, ref, claim) && drawsOnOneHistory(state, chain, claim.source, ref);
  if (!fits) return transfer && !isForItsHeir(state, chain, claim) ? [draft('decline', ref)] : [];
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

/** Coordinators gave the account to another phone, which takes this up when the books are closed. (§8) */
const isForItsHeir = (state: GroupState, chain: ChainState, { account }: Claim): boolean =>
  restrictionsOn(state, chain.device, null).some((each) => each.is === 'custody-end' && each.account === account);

/**
 * Paid by a lost phone beyond the cut of its member's word and before the end over which the books were closed. Nobody who
 * knows takes it; only a decline lets the heir take back what the lost phone had put aside for it. (§8)
 */
const isVoidForGood = (state: GroupState, { id, from, fromDevice }: Transfer): boolean =>
  hasEnded(state, fromDevice, from) && !isSaidPastItsEnd(state, id, from);

/** What came for a lost phone when its heir had taken over already, or could not be taken up there. (§8) */
const declinesForLost = (state: GroupState, chain: ChainState): Draft[] =>
  lostDevices(chain)
    .flatMap((lost) => [...(state.accounts.unanswered.get(lost) ?? [])])
    .filter((ref) => isForHeir(state, chain, ref))
    .filter((ref) => (state.accounts.transfers.get(ref)?.counted ?? 0) > 0)
    .filter((ref) => !chain.claimed.has(ref) && !chain.declined.has(ref))
    .map((ref) => draft('decline', ref));

/** Devices from which this one took over all that they had, or an account that they kept. */
const lostDevices = ({ inherited, inheritedCustody }: ChainState): DeviceId[] => [
  ...new Set([...inherited.keys(), ...[...inheritedCustody.keys()].map(deviceOfCustody)]),
];

function isForHeir({ accounts }: GroupState, chain: ChainState, ref: EntryId): boolean {
  const transfer = accounts.transfers.get(ref);
  return transfer !== undefined && standsInFor(chain, transfer.toDevice, transfer.to) !== undefined;
}

/**
 * A payee that forked may have declined twice; one amount is taken back once. What a lost phone declined beyond its end, when
 * its heir had taken it up, is left to the heir.
 */
function reclaims(state: GroupState, chain: ChainState): Draft[] {
  const declines = new Map<EntryId, EntryId>();
  for (const device of [chain.device, ...lostDevices(chain)]) {
    for (const ref of state.accounts.unreclaimed.get(device) ?? []) {
      const declined = declinedTransfer(state, ref);
      if (declined === undefined || chain.reclaimed.has(declined.id)) continue;
      const isInHeirsHands = declined.accepts.some((by) => isInheriting(state.log.nodes.get(by)?.kind));
      if (isInHeirsHands && isSaidPastItsEnd(state, ref)) continue;
      if (device === chain.device || isInherited(state, chain, declined)) declines.set(declined.id, ref);
    }
  }
  return [...declines.values()].map((ref) => draft('reclaim', ref));
}

const isInheriting = (kind: string | undefined): boolean => kind === 'inherit' || kind === 'account.inherit';

const draft = (kind: string, ref: EntryId): Draft => ({ kind, payload: { ref: idToBytes(ref) } });
