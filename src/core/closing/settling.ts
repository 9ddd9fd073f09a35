/**
 * What a sealed checkpoint settles: payments that counted inside it go on counting, whatever comes to light later. Only
 * positive facts freeze: what was void may still be accepted. (protocol §8)
 */
import { amountsOf } from '../accounts/counting.ts';
import { coverAt } from '../accounts/cover.ts';
import type { DeviceId, EntryId } from '../ids.ts';
import type { Standing } from '../kind.ts';
import type { Part } from '../restrictions.ts';
import type { GroupState } from '../state.ts';
import { insideOf } from './sealed.ts';
import type { SealedPeriod } from './state.ts';

export function settledAt(
  state: GroupState,
  checkpoint: EntryId,
  cut: readonly EntryId[],
  earlier: readonly SealedPeriod[],
  chainAt: Standing['chainAt'],
): SealedPeriod {
  const inside = insideOf(state.log, cut);
  const forked = new Map<DeviceId, number>();
  for (const device of state.log.forks.keys()) {
    const seq = lowestForkInside(state, device, inside);
    if (seq !== null) forked.set(device, seq);
  }
  const { cutOff, ended } = cutOffInside(state, inside);
  const amounts = new Map<EntryId, number>();
  for (const device of new Set([...forked.keys(), ...cutOff])) {
    const seq = forked.get(device);
    const fork = seq === undefined ? null : { seq, cover: coverAt(state, chainAt, device, seq) };
    const settled = amountsOf(state, device, fork, { part: inside, periods: earlier });
    for (const [id, amount] of settled) if (amount > 0) amounts.set(id, amount);
  }
  return { checkpoint, cut, exceptional: new Set([...forked.keys(), ...cutOff]), amounts, ended };
}

function cutOffInside(
  state: GroupState,
  inside: Part,
): { readonly cutOff: Set<DeviceId>; readonly ended: Set<DeviceId> } {
  const cutOff = new Set<DeviceId>();
  const ended = new Set<DeviceId>();
  for (const restriction of state.restrictions.byEntry.values()) {
    if (restriction.is !== 'cutoff' || !inside(restriction.entry)) continue;
    const { device, member, reason } = restriction;
    if (device !== null) cutOff.add(device);
    else for (const each of state.membership.members.get(member)?.devices ?? []) cutOff.add(each.device);
    if (reason === 'revocation' && device !== null) ended.add(device);
  }
  return { cutOff, ended };
}

/** The lowest number at which two entries of the device lie inside; `null`: none. */
function lowestForkInside(state: GroupState, device: DeviceId, inside: Part): number | null {
  const chain = state.log.chains.get(device);
  if (chain === undefined) return null;
  let level = chain.openings.filter(inside);
  for (let seq = 0; level.length > 0; seq += 1) {
    if (level.length > 1) return seq;
    level = level.flatMap((id) => state.log.nodes.get(id)?.next ?? []).filter(inside);
  }
  return null;
}
