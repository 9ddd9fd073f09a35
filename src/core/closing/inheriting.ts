/**
 * `inherit`: what a lost device could spend passes to its heir, once the books were closed over its end.
 *
 * Taking a right from a writer who can not be asked is the one thing here that needs agreement. The seals are that
 * agreement: beyond the sealed tip nothing of the lost device counts, so nothing is spent twice. (protocol §2, §8)
 */

import { judgeTaking, noteTaken, takeUp } from '../accounts/claiming.ts';
import type { ChainState } from '../chain.ts';
import { entryId, listOf, payloadOf, type Read } from '../fields.ts';
import type { DeviceId, EntryId } from '../ids.ts';
import { kind, type Standing } from '../kind.ts';
import { compareNodes } from '../order.ts';
import type { GroupState } from '../state.ts';
import { isQuorum } from './quorum.ts';
import { insideOf } from './sealed.ts';
import type { Checkpoint } from './state.ts';

const shape = {
  /** The revocation. */
  ref: entryId,
  /** A checkpoint that contains it, and its seals. */
  refs: listOf(entryId, 8),
};
type InheritPayload = Read<typeof shape>;

export const inherit = kind<InheritPayload>({
  decode: payloadOf(shape),
  judge: ({ ref, refs: [checkpoint, ...seals] }, { state, chain, entry }) => {
    const revoked = revocation(state, ref);
    if (revoked === null || revoked.heir !== entry.device) return 'not-the-heir';
    if (chain.inherited.has(revoked.lost)) return 'already-inherited';
    const sealed = checkpoint && state.closing.checkpoints.get(checkpoint);
    if (!sealed || !isQuorum(state, sealed, seals) || !insideOf(state.log, sealed.cut)(ref)) return 'not-sealed';
    return tipInCut(state, sealed, revoked.lost) === null ? 'two-histories' : null;
  },
  onChain: (payload, at) => {
    const estate = estateOf(at, payload);
    if (estate === null) return;
    const { chain } = at;
    const { lost, tip, device } = estate;
    chain.inherited.set(device, tip);
    for (const [key, amount] of lost.rights) chain.rights.set(key, (chain.rights.get(key) ?? 0) + amount);
    for (const [key, amount] of lost.limits) chain.limits.set(key, (chain.limits.get(key) ?? 0) + amount);
    for (const [key, change] of lost.limitTips) chain.limitTips.set(key, change);
    takeOver(chain.claimed, lost.claimed);
    takeOver(chain.declined, lost.declined);
    takeOver(chain.reclaimed, lost.reclaimed);
    takeOver(chain.reversed, lost.reversed);
    for (const [source, newest] of lost.claimedTip)
      if (!chain.claimedTip.has(source)) chain.claimedTip.set(source, newest);
    repayAdvances(chain);
  },
  onGroup: (payload, at) => {
    const estate = estateOf(at, payload);
    if (estate === null) return;
    for (const claim of estate.taken) noteTaken(at.state, claim, at.entry.id, estate.device);
  },
});

const takeOver = (mine: Set<EntryId>, theirs: ReadonlySet<EntryId>): void => {
  for (const id of theirs) mine.add(id);
};

/** An advance was lent until the inheritance came: it is repaid out of it first. */
function repayAdvances(chain: ChainState): void {
  for (const [key, advanced] of chain.advances) {
    const repaid = Math.min(advanced, Math.max(0, chain.rights.get(key) ?? 0));
    chain.rights.set(key, (chain.rights.get(key) ?? 0) - repaid);
    chain.advances.set(key, advanced - repaid);
  }
}

export function revocation(
  state: GroupState,
  ref: EntryId,
): { readonly lost: DeviceId; readonly heir: DeviceId } | null {
  const restriction = state.restrictions.byEntry.get(ref);
  const heir = state.log.nodes.get(ref)?.device;
  if (restriction?.is !== 'cutoff' || restriction.reason !== 'revocation' || restriction.device === null || !heir)
    return null;
  return { lost: restriction.device, heir };
}

/** The one tip of a device in a cut; `null` when it has none there, or had forked. */
function tipInCut(state: GroupState, { cut }: Checkpoint, device: DeviceId): EntryId | null {
  const [tip, ...others] = cut.filter((id) => state.log.nodes.get(id)?.device === device);
  return tip === undefined || others.length > 0 ? null : tip;
}

type Estate = {
  readonly device: DeviceId;
  readonly tip: EntryId;
  /** Its chain at the sealed tip, with what lay there for it taken up. */
  readonly lost: ChainState;
  readonly taken: readonly EntryId[];
};

/** What there is to inherit: a function of the sealed cut alone, whatever else has arrived. */
function estateOf(at: Standing, { ref, refs: [checkpoint] }: InheritPayload): Estate | null {
  const { state, chainAt } = at;
  const sealed = checkpoint && state.closing.checkpoints.get(checkpoint);
  const revoked = revocation(state, ref);
  const tip = sealed && revoked && tipInCut(state, sealed, revoked.lost);
  if (!sealed || !revoked || !tip) return null;
  const lost = chainAt(tip);
  const taken: EntryId[] = [];
  for (const id of unclaimedBy(state, lost, sealed)) {
    const claim = state.accounts.claims.get(id);
    if (claim === undefined || judgeTaking({ ...at, chain: lost }, id, claim, null) !== null) continue;
    takeUp(state, lost, id);
    taken.push(id);
  }
  return { device: revoked.lost, tip, lost, taken };
}

/** In the order in which the books were written, so that one change of limit builds on the other. */
export function unclaimedBy(state: GroupState, chain: ChainState, { cut }: Pick<Checkpoint, 'cut'>): EntryId[] {
  const inside = insideOf(state.log, cut);
  return [...state.accounts.claims]
    .filter(([id, { toDevice }]) => toDevice === chain.device && !chain.claimed.has(id) && !chain.declined.has(id))
    .flatMap(([id]) => (inside(id) ? (state.log.nodes.get(id) ?? []) : []))
    .sort(compareNodes)
    .map(({ id }) => id);
}
