/**
 * `inherit`: what a lost device could spend passes to its heir, once the books were closed over its end.
 *
 * Taking a right from a writer who can not be asked is the one thing here that needs agreement. The seals are that
 * agreement: beyond the sealed tip nothing of the lost device counts, so nothing is spent twice. (protocol §2, §8)
 */
import { isForChain, judgeTaking, noteTaken, takeUp } from '../accounts/claiming.ts';
import { notePassage } from '../accounts/counting.ts';
import { passedElsewhere } from '../accounts/custody/ends.ts';
import { takeOverMandates } from '../accounts/custody/paying-out.ts';
import type { ChainState } from '../chain.ts';
import { entryId, listOf, payloadOf, type Read } from '../fields.ts';
import type { AccountId, DeviceId, EntryId } from '../ids.ts';
import { kind, type Standing } from '../kind.ts';
import { allTips } from '../log.ts';
import { compareNodes } from '../order.ts';
import { standingCutoffs } from '../restrictions.ts';
import type { GroupState } from '../state.ts';
import { isQuorum } from './quorum.ts';
import { insideOf } from './sealed.ts';
import type { Checkpoint } from './state.ts';
import { noteTakeover } from './takeovers.ts';

const shape = {
  /** The revocation. */
  ref: entryId,
  /** A checkpoint that contains it, and its seals. */
  refs: listOf(entryId, 8),
};
type InheritPayload = Read<typeof shape>;

export const inherit = kind<InheritPayload>({
  decode: payloadOf(shape),
  judge: ({ ref, refs: [checkpoint, ...seals] }, { state, chain }) => {
    const revoked = revocation(state, ref);
    if (revoked === null || !isHeir(chain, revoked)) return 'not-the-heir';
    if (chain.inherited.has(revoked.lost)) return 'already-inherited';
    const sealed = checkpoint && state.closing.checkpoints.get(checkpoint);
    if (!sealed || !isQuorum(state, sealed, seals) || !endedFirstBy(state, sealed, revoked.lost)) return 'not-sealed';
    if (endingOf(state, sealed, revoked.lost) !== ref) return 'not-the-heir';
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
    takeOverCustody(chain, lost);
    takeOverMandates(chain, lost);
    takeOver(chain.claimed, lost.claimed);
    takeOver(chain.declined, lost.declined);
    takeOver(chain.reclaimed, lost.reclaimed);
    takeOver(chain.reversed, lost.reversed);
    for (const [source, newest] of lost.claimedTip)
      if (!chain.claimedTip.has(source)) chain.claimedTip.set(source, newest);
    for (const [earlier, end] of lost.inherited) chain.inherited.set(earlier, end);
    for (const [key, owed] of lost.advances) chain.advances.set(key, (chain.advances.get(key) ?? 0) + owed);
    repayAdvances(chain);
  },
  onGroup: (payload, at) => {
    const estate = estateOf(at, payload);
    if (estate === null) return;
    noteTakeover(at.state, estate.device, estate.device, { by: at.entry.id, tip: estate.tip });
    for (const claim of estate.taken) noteTaken(at.state, claim, at.entry.id, estate.device);
    notePassage(at.state, { given: estate.tip, taken: at.entry.id, is: 'inheritance' });
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

function takeOverCustody(chain: ChainState, lost: ChainState): void {
  for (const [account, { device, own }] of lost.custody) {
    if (device === lost.device) chain.custody.set(account, { device: chain.device, own });
    else if (!chain.custody.has(account)) chain.custody.set(account, { device, own });
  }
  for (const [key, tip] of lost.inheritedCustody) chain.inheritedCustody.set(key, tip);
}

export type Revocation = { readonly lost: DeviceId; readonly heir: DeviceId };

export function revocation(state: GroupState, ref: EntryId): Revocation | null {
  const restriction = state.restrictions.byEntry.get(ref);
  const heir = state.log.nodes.get(ref)?.device;
  if (restriction?.is !== 'cutoff' || restriction.reason !== 'revocation' || restriction.device === null || !heir)
    return null;
  return { lost: restriction.device, heir };
}

/** The device that said that another one is lost; when it was lost itself, its own heir. */
export const isHeir = (chain: ChainState, { heir }: Revocation): boolean =>
  heir === chain.device || chain.inherited.has(heir);

/**
 * Of several revocations of one device that stand inside a cut, the first in the order that all phones share: two phones of
 * a member may both have called a third one lost, and only one of them inherits. `null`: the device goes on there.
 */
export function endingOf(state: GroupState, { cut }: Pick<Checkpoint, 'cut'>, lost: DeviceId): EntryId | null {
  const inside = insideOf(state.log, cut);
  const nodes = standingCutoffs(state, lost, null, inside).flatMap(({ reason, entry }) => {
    const node = state.log.nodes.get(entry);
    return reason === 'revocation' && node ? [node] : [];
  });
  return nodes.sort(compareNodes)[0]?.id ?? null;
}

/** Whether a device ends in this checkpoint and in none that it builds upon: what was settled once is not settled again. */
function endedFirstBy(state: GroupState, sealed: Checkpoint, lost: DeviceId): boolean {
  if (endingOf(state, sealed, lost) === null) return false;
  for (let at = sealed.previous; at !== null; ) {
    const before = state.closing.checkpoints.get(at);
    if (before === undefined) break;
    if (endingOf(state, before, lost) !== null) return false;
    at = before.previous;
  }
  return true;
}

/** The one tip of a device in a cut; `null` when it has none there, or had forked. */
export function tipInCut(state: GroupState, { cut }: Pick<Checkpoint, 'cut'>, device: DeviceId): EntryId | null {
  const [tip, ...others] = cut.filter((id) => state.log.nodes.get(id)?.device === device);
  return tip === undefined || others.length > 0 ? null : tip;
}

export type Estate = {
  readonly device: DeviceId;
  readonly tip: EntryId;
  /** Its chain at the sealed tip, with what lay there for it taken up. */
  readonly lost: ChainState;
  readonly taken: readonly EntryId[];
};

/** What there is to inherit: a function of the sealed cut alone, whatever else has arrived. */
function estateOf(at: Standing, { ref, refs: [checkpoint] }: InheritPayload): Estate | null {
  const sealed = checkpoint && at.state.closing.checkpoints.get(checkpoint);
  const revoked = revocation(at.state, ref);
  if (!sealed || !revoked) return null;
  // Neither what went elsewhere from the lost device, nor what once went from the heir for good.
  const elsewhere = new Set(
    [revoked.lost, at.chain.device].flatMap((device) => [...passedElsewhere(at.state, sealed, device)]),
  );
  const estate = estateIn(at, revoked.lost, sealed, (account) => !elsewhere.has(account));
  for (const account of elsewhere) estate && forget(estate.lost, account);
  return estate;
}

/** What two coordinators gave to somebody else is not the heir's. */
function forget(lost: ChainState, account: AccountId): void {
  lost.custody.delete(account);
  for (const amounts of [lost.rights, lost.limits, lost.limitTips, lost.advances])
    for (const key of amounts.keys()) if (key.startsWith(`${account}/`)) amounts.delete(key);
}

type Lookout = Pick<Standing, 'state' | 'chainAt'>;

/** `mine`: the accounts of which what lies there unclaimed is taken up. */
export function estateIn(
  { state, chainAt }: Lookout,
  device: DeviceId,
  sealed: Pick<Checkpoint, 'cut'>,
  mine: (account: AccountId) => boolean = () => true,
): Estate | null {
  const tip = tipInCut(state, sealed, device);
  if (tip === null) return null;
  const lost = chainAt(tip);
  const taken: EntryId[] = [];
  for (const id of unclaimedBy(state, lost, sealed)) {
    const claim = state.accounts.claims.get(id);
    if (claim === undefined || !mine(claim.account) || !isForChain(state, lost, id, claim)) continue;
    if (judgeTaking({ state, chainAt, chain: lost }, id, claim, null) !== null) continue;
    takeUp(state, lost, id);
    taken.push(id);
  }
  return { device, tip, lost, taken };
}

/**
 * What a lost device leaves, in the checkpoint that has settled it, or else if the books were closed as this phone has them.
 * For showing; no rule asks. `null`: it signed two histories, and leaves nothing.
 */
export function foreseenEstate(at: Lookout, device: DeviceId): ChainState | null {
  const { closing, log } = at.state;
  const settled = closing.sealed.find(({ ended }) => ended.has(device))?.checkpoint;
  const cut = (settled && closing.checkpoints.get(settled)?.cut) ?? allTips(log);
  return estateIn(at, device, { cut })?.lost ?? null;
}

/** The revocation by which a device passes to its heir, as the whole log has it; `null`: nobody called it lost. */
export const revocationOf = (state: GroupState, device: DeviceId): EntryId | null =>
  endingOf(state, { cut: allTips(state.log) }, device);

/** In the order in which the books were written, so that one change of limit builds on the other. */
export function unclaimedBy(state: GroupState, chain: ChainState, { cut }: Pick<Checkpoint, 'cut'>): EntryId[] {
  const inside = insideOf(state.log, cut);
  return [...state.accounts.claims]
    .filter(([id, { toDevice }]) => toDevice === chain.device && !chain.claimed.has(id) && !chain.declined.has(id))
    .flatMap(([id]) => (inside(id) ? (state.log.nodes.get(id) ?? []) : []))
    .sort(compareNodes)
    .map(({ id }) => id);
}
