/**
 * What an account in custody is charged when its keeper's phone has two histories, or has gone on beyond its end. (protocol §2)
 *
 * Never more than there was to spend from it at that point. What was given out besides, on another branch, its keeper's own
 * member stands for: a neighbour without a phone does not pay for somebody else's.
 */
import { compareText } from '../../../lib/compare.ts';
import { type RightKey, rightKey } from '../../chain.ts';
import { isPastTakeover, isSealedBeyond } from '../../closing/sealed.ts';
import type { SealedPeriod } from '../../closing/state.ts';
import type { DeviceId, EntryId, UnitId } from '../../ids.ts';
import type { Part } from '../../restrictions.ts';
import type { GroupState } from '../../state.ts';
import type { Forks } from '../fork-pools.ts';
import type { Handover } from './state.ts';

type Known = { readonly part: Part; readonly periods: readonly SealedPeriod[] };

export type Charges = {
  /** By handover: what of it comes out of no account. */
  readonly fallen: ReadonlyMap<EntryId, ReadonlyMap<UnitId, number>>;
  /** What payments beyond the fork may still be charged, by account and unit. */
  readonly left: Map<RightKey, number>;
};

/** Handovers come first, by id: the device that took one up has those rights, whatever else the giver signed. */
export function chargesOf(state: GroupState, device: DeviceId, forks: Forks, known: Known): Charges {
  const fork = forks.get(device);
  const left = new Map(fork?.pots);
  const fallen = new Map<EntryId, ReadonlyMap<UnitId, number>>();
  for (const handover of handedBy(state, device)) {
    if (!handover.accepts.some(known.part)) continue;
    const isPastEnd = isBeyondEnd(state, handover, known);
    if (!isPastEnd && (fork === undefined || handover.seq < fork.seq)) continue;
    const over = new Map<UnitId, number>();
    for (const [unit, rights] of handover.rights) {
      const key = rightKey(handover.account, unit);
      const borne = isPastEnd ? 0 : Math.min(left.get(key) ?? 0, Math.max(0, rights));
      left.set(key, (left.get(key) ?? 0) - borne);
      if (rights > borne) over.set(unit, rights - borne);
    }
    fallen.set(handover.id, over);
  }
  return { fallen, left };
}

export const handedBy = ({ accounts }: GroupState, device: DeviceId): Handover[] =>
  [...accounts.handovers.values()]
    .filter(({ fromDevice }) => fromDevice === device)
    .sort((left, right) => compareText(left.id, right.id));

/** Whoever took over from the device has all of it already. */
const isBeyondEnd = (state: GroupState, { id, fromDevice, account }: Handover, { part, periods }: Known): boolean =>
  isSealedBeyond(state, { id, device: fromDevice, account }, periods) ||
  isPastTakeover(state, { id, device: fromDevice, account }, part);
