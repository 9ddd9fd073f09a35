/** `limit.raise` and `limit.cut`: the group trusts somebody with more, or with less. (protocol §4) */
import { type ChainState, changeLimit, limitIn } from '../chain.ts';
import { deviceId, entryId, flag, integer, memberId, optional, payloadOf, type Read, unitId } from '../fields.ts';
import { type AccountId, accountOfMember, type EntryId, type UnitId } from '../ids.ts';
import type { Standing } from '../kind.ts';
import { act } from '../mandates/act.ts';
import { maxAmount } from '../membership/founding.ts';
import { unitOf } from '../membership/select.ts';
import { standsFor } from '../membership/standing.ts';
import { addRestriction } from '../restrictions.ts';
import type { GroupState } from '../state.ts';
import { isOfLine, limitAt, noteLimits } from './limits-state.ts';
import { addClaim } from './state.ts';

const raiseShape = {
  member: memberId,
  /** The device that holds the newest limit; only there can the raise be claimed. */
  toDevice: deviceId,
  unit: unitId,
  amount: integer(1, maxAmount),
  /** The change that this one builds on. */
  ref: entryId,
  /** Lent to a device that took a lost one's place, and repaid first out of what it inherits. (§2) */
  advance: optional(flag),
};

/** A grant to claim. Of two raises that build on the same change, the member's device can take one. */
export const raiseLimit = act<Read<typeof raiseShape>>({
  decode: payloadOf(raiseShape),
  enough: ['coordinator', 'members'],
  judge: ({ member, unit, amount, ref, advance }, at) => {
    const account = accountOfMember(member);
    const broken = judgeLine(at, account, unit, ref);
    if (broken !== null) return broken;
    // An advance stands beside the line, so it may well build on a change that another has built on.
    if (advance === null && isBuiltUpon(at, account, unit, ref)) return 'limit-moved-on';
    return limitAt(at.state, ref, unit) + amount > maxAmount ? 'limit-too-high' : null;
  },
  onGroup: ({ member, toDevice, unit, amount, ref, advance }, { state, chain, entry }) => {
    const account = accountOfMember(member);
    const amounts = [[unit, amount]] as const;
    const is = advance === null ? 'raise' : 'advance';
    addClaim(state.accounts, entry.id, { is, source: entry.device, toDevice, account, grants: amounts, previous: ref });
    const { claimedAt } = entry;
    noteLimits(state, {
      entry: entry.id,
      is,
      account,
      device: toDevice,
      amounts,
      previous: ref,
      by: chain.member,
      claimedAt,
    });
  },
});

const cutShape = {
  member: memberId,
  /** The device whose rights shrink. */
  device: deviceId,
  unit: unitId,
  amount: integer(1, maxAmount),
  ref: entryId,
};

/** Applies from the entry by which the device acknowledges it; whoever knows of it takes nothing from a device that does not. */
export const cutLimit = act<Read<typeof cutShape>>({
  decode: payloadOf(cutShape),
  enough: ['coordinator', 'members'],
  judge: ({ member, unit, amount, ref }, at) => {
    const account = accountOfMember(member);
    const broken = judgeLine(at, account, unit, ref);
    if (broken !== null) return broken;
    if (isBuiltUpon(at, account, unit, ref)) return 'limit-moved-on';
    return amount > limitAt(at.state, ref, unit) ? 'limit-below-zero' : null;
  },
  onGroup: ({ member, device, unit, amount, ref }, { state, chain, entry }) => {
    const account = accountOfMember(member);
    addRestriction(state, { is: 'limit-cut', entry: entry.id, device, account, unit, amount });
    const { claimedAt } = entry;
    const cut = { entry: entry.id, is: 'cut' as const, account, device, amounts: [[unit, -amount]] as const };
    noteLimits(state, { ...cut, previous: ref, by: chain.member, claimedAt });
  },
});

function judgeLine({ state }: Standing, account: AccountId, unit: UnitId, ref: EntryId): string | null {
  if (unitOf(state, unit) === undefined) return 'unknown-unit';
  const previous = state.accounts.limits.get(ref);
  return previous !== undefined && isOfLine(previous, account, unit) ? null : 'no-such-limit';
}

/** Whether the author had heard of another change that stands and builds on the same one: then they decided on old news. */
const isBuiltUpon = ({ state, chain }: Standing, account: AccountId, unit: UnitId, ref: EntryId): boolean =>
  [...state.accounts.limits.values()].some(
    (change) =>
      change.previous === ref &&
      change.is !== 'advance' &&
      change.account === account &&
      change.amounts.some(([each]) => each === unit) &&
      chain.acknowledged.has(change.entry) &&
      standsFor(state, chain, change.entry),
  );

/**
 * What acknowledging does to a chain: a cut of its own limit takes rights away, below zero if need be, and never more than
 * the limit it finds. One that does not stand for the chain (§1) does nothing. The line of changes moves on to it, so that a raise made without knowing of it can not be taken.
 */
export function applyCut(state: GroupState, chain: ChainState, id: EntryId): void {
  const restriction = state.restrictions.byEntry.get(id);
  if (restriction?.is !== 'limit-cut' || restriction.device !== chain.device) return;
  if (!standsFor(state, chain, id)) return;
  const { account, unit, amount } = restriction;
  changeLimit(chain, account, unit, -Math.min(amount, limitIn(chain, account, unit)), id);
}
