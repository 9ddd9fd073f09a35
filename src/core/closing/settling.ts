/**
 * What a sealed checkpoint settles: payments that counted inside it go on counting, whatever comes to light later. Only
 * positive facts freeze: what was void may still be accepted. (protocol §8)
 */
import { amountsOf } from '../accounts/counting.ts';
import { stakeAt } from '../accounts/cover.ts';
import { type CustodyKey, custodyKey } from '../accounts/custody/state.ts';
import { withEnds } from '../accounts/ended-givers.ts';
import { type Forks, forkPoolOf } from '../accounts/fork-pools.ts';
import type { ChainState } from '../chain.ts';
import type { DeviceId, EntryId, MemberId } from '../ids.ts';
import type { Standing } from '../kind.ts';
import { type Part, stands } from '../restrictions.ts';
import type { GroupState } from '../state.ts';
import { tipInCut } from './inheriting.ts';
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
  const forked = new Map<DeviceId, ForkInside>();
  for (const device of state.log.forks.keys()) {
    const fork = lowestForkInside(state, device, inside);
    if (fork !== null) forked.set(device, fork);
  }
  const { cutOff, ended, passed } = cutOffInside(state, inside);
  const forksInside: Forks = new Map(
    [...forked].map(([device, { seq, before }]) => [device, { seq, ...stakeAt(state, chainAt, before) }]),
  );
  const forks = withEnds(state, forksInside, { part: inside, periods: earlier });
  const pooled = [...forks.keys()].flatMap((device) => [
    ...(forkPoolOf(state, device, forks, inside)?.from.keys() ?? []),
  ]);
  const exceptional = new Set([...pooled, ...cutOff]);
  const endOf = (device: DeviceId): ChainState | null => {
    const tip = tipInCut(state, { cut }, device);
    return tip === null ? null : chainAt(tip);
  };
  const amounts = new Map<EntryId, number>();
  for (const device of exceptional) {
    const settled = amountsOf(state, device, forks, { part: inside, periods: earlier, endOf });
    for (const [id, { counted }] of settled) if (counted > 0) amounts.set(id, counted);
  }
  return { checkpoint, cut, exceptional, amounts, ended, passed };
}

function cutOffInside(
  state: GroupState,
  inside: Part,
): Pick<SealedPeriod, 'ended' | 'passed'> & { readonly cutOff: ReadonlySet<DeviceId> } {
  const cutOff = new Set<DeviceId>();
  const ended = new Set<DeviceId>();
  const passed = new Set<CustodyKey>();
  for (const restriction of state.restrictions.byEntry.values()) {
    if (!inside(restriction.entry)) continue;
    if (restriction.is === 'custody-end') {
      cutOff.add(restriction.device);
      passed.add(custodyKey(restriction.device, restriction.account));
    }
    if (restriction.is !== 'cutoff') continue;
    const { device, member, reason } = restriction;
    const devices = device === null ? openedInside(state, member, inside) : [device];
    for (const each of devices) cutOff.add(each);
    if (reason === 'revocation' && device !== null && stands(state, restriction, inside)) ended.add(device);
  }
  return { cutOff, ended, passed };
}

/** Devices of a member that whoever closed these books had heard of. */
const openedInside = (state: GroupState, member: MemberId, inside: Part): DeviceId[] =>
  (state.membership.members.get(member)?.devices ?? []).flatMap(({ device, openedBy }) =>
    inside(openedBy) ? [device] : [],
  );

type ForkInside = { readonly seq: number; readonly before: EntryId | null };

/** The lowest number at which two entries of the device lie inside, and the entry below them; `null`: none. */
function lowestForkInside(state: GroupState, device: DeviceId, inside: Part): ForkInside | null {
  let before: EntryId | null = null;
  let level = (state.log.chains.get(device)?.openings ?? []).filter(inside);
  for (let seq = 0; ; seq += 1) {
    const [first, second] = level;
    if (first === undefined) return null;
    if (second !== undefined) return { seq, before };
    before = first;
    level = (state.log.nodes.get(first)?.next ?? []).filter(inside);
  }
}
