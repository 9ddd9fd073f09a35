/** Closers check and seal by themselves, and heirs take up what a sealed checkpoint gives them. (protocol §8) */
import { hexToBytes } from '../../lib/bytes.ts';
import { custodyEnd, firstEndIn } from '../accounts/custody/ends.ts';
import { legacyOf } from '../accounts/custody/inheriting.ts';
import { custodyKey } from '../accounts/custody/state.ts';
import { knowingAll, speakingChain } from '../accounts/duties.ts';
import { isAtHand } from '../archive/partial.ts';
import { type ChainState, heightKey } from '../chain.ts';
import { owesProof } from '../fork-duties.ts';
import { type DeviceId, type EntryId, idToBytes } from '../ids.ts';
import type { Context, Draft } from '../module.ts';
import type { GroupState } from '../state.ts';
import { cutsUpTo } from './bases.ts';
import { closersIn } from './closers.ts';
import { endingOf, isHeir, revocation, tipInCut } from './inheriting.ts';
import { archiveRootOf, periodOf, stateRootAt } from './root.ts';
import { insideOf, isTakenOver } from './sealed.ts';
import type { Checkpoint, Closing } from './state.ts';

export function closingDuties(context: Context): Draft[] {
  const chain = speakingChain(context);
  if (chain === null || owesProof(context)) return [];
  return [...sealsDue(context, chain), ...inheritancesDue(context.state, chain), ...accountsDue(context, chain)];
}

/** Only what this phone has replayed itself, and found to be as the bookkeeper says. */
function sealsDue({ state, chainAt, baseAt }: Context, chain: ChainState): Draft[] {
  const chosen = closersIn(state, knowingAll(state, chain));
  if (!chosen?.closers.some(({ device }) => device === chain.device)) return [];
  const open = [...state.closing.checkpoints.values()].filter(
    (proposed) =>
      proposed.closers === chosen.entry &&
      (isNext(state.closing, proposed) || isNewestSealed(state, proposed)) &&
      !chain.sealedHeights.has(heightKey(proposed.closers, proposed.height)),
  );
  const [sound] = open.filter((proposed) => agrees(state, chainAt, proposed));
  if (sound === undefined) return [];
  const base = baseAt?.(cutsUpTo(state.closing, sound)) ?? null;
  if (base === 'later') return [];
  const said = base && hexToBytes(base.root);
  return [{ kind: 'seal', payload: { ref: idToBytes(sound.entry), ...(said === null ? {} : { base: said }) } }];
}

const isNext = ({ sealed }: Closing, { height, previous }: Checkpoint): boolean =>
  height === sealed.length + 1 && previous === (sealed.at(-1)?.checkpoint ?? null);

/**
 * Enough others have sealed it, and a closer who was away says as well what they find. Only while it is at hand: nothing is
 * taken out of the archive for it.
 */
const isNewestSealed = ({ closing, log }: GroupState, { entry, cut }: Checkpoint): boolean =>
  entry === closing.sealed.at(-1)?.checkpoint && cut.every((tip) => isAtHand(log.nodes, tip));

/** Whether this phone's own books come to what a checkpoint says of them. */
function agrees(state: GroupState, chainAt: Context['chainAt'], proposed: Checkpoint): boolean {
  const before = proposed.previous === null ? [] : (state.closing.checkpoints.get(proposed.previous)?.cut ?? []);
  const period = periodOf(state, proposed.cut, before);
  return (
    isClosed(state, proposed.cut, period) &&
    proposed.archiveRoot === archiveRootOf(period) &&
    proposed.stateRoot === stateRootAt(state, proposed.cut, chainAt)
  );
}

/** Whatever an entry in the cut builds upon lies in the cut too: else it would be no state that ever was. */
function isClosed(state: GroupState, cut: readonly EntryId[], period: readonly EntryId[]): boolean {
  const inside = insideOf(state.log, cut);
  return period.every((id) => (state.log.nodes.get(id)?.links ?? []).every(inside));
}

function inheritancesDue(state: GroupState, chain: ChainState): Draft[] {
  return [...state.restrictions.byEntry.keys()].flatMap((ref) => {
    const revoked = revocation(state, ref);
    // Taken over once already, be it by a closing that came undone: a second heir would spend it a second time.
    if (revoked === null || !isHeir(chain, revoked) || isTakenOver(state, revoked.lost)) return [];
    const period = state.closing.sealed.find(({ ended }) => ended.has(revoked.lost));
    if (period === undefined || endingOf(state, period, revoked.lost) !== ref) return [];
    if (tipInCut(state, period, revoked.lost) === null) return [];
    const refs = [period.checkpoint, ...sealsOf(state, period.checkpoint)].map(idToBytes);
    return [{ kind: 'inherit', payload: { ref: idToBytes(ref), refs } }];
  });
}

/** Accounts that lost devices kept and this one is to have. */
function accountsDue({ state, chainAt }: Context, chain: ChainState): Draft[] {
  return [...state.restrictions.byEntry.keys()].flatMap((ref) => {
    const end = custodyEnd(state, ref);
    if (end?.toDevice !== chain.device || chain.inheritedCustody.has(custodyKey(end.device, end.account))) return [];
    const key = custodyKey(end.device, end.account);
    const period = state.closing.sealed.find(({ passed, ended }) => passed.has(key) || ended.has(end.device));
    if (!period?.passed.has(key) || isTakenOver(state, key)) return [];
    if (firstEndIn(state, period, end) !== ref || legacyOf({ state, chainAt }, end, period) === null) return [];
    const refs = [period.checkpoint, ...sealsOf(state, period.checkpoint)].map(idToBytes);
    return [{ kind: 'account.inherit', payload: { ref: idToBytes(ref), refs } }];
  });
}

/** One of each closer: one that signed two histories may have sealed in both. */
function sealsOf(state: GroupState, checkpoint: EntryId): EntryId[] {
  const byDevice = new Map<DeviceId, EntryId>();
  for (const id of state.closing.checkpoints.get(checkpoint)?.seals ?? []) {
    const device = state.log.nodes.get(id)?.device;
    if (device !== undefined && !byDevice.has(device)) byDevice.set(device, id);
  }
  return [...byDevice.values()];
}
