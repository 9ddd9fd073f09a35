/** Members whose phones write more than a group can bear: valid entries, and no end of them. (protocol §10) */
import { isAtHand } from '../../core/archive/partial.ts';
import type { EntryId, MemberId } from '../../core/ids.ts';
import { cutoffOf } from '../../core/membership/select.ts';
import type { GroupState } from '../../core/state.ts';

/** Years of a busy neighbour; a cheap phone still takes it in within seconds. */
const floodLeast = 2_000;

export type Flood = {
  readonly member: MemberId;
  /** The entry that opened the chain of one of the member's devices. */
  readonly opening: EntryId;
  /** What all their devices wrote. */
  readonly entries: number;
};

/**
 * Who wrote so much, and more than all others together. Counted by places in chains: a flooder sets their clock as they like.
 * It can come about honestly, in the shop of a small village; so people are told, and no phone does anything by itself.
 */
export function floods(state: GroupState): Flood[] {
  const { chains, nodes } = state.log;
  const found = new Map<MemberId, Flood>();
  for (const [device, { openings, tips }] of chains) {
    const [member, opening] = [state.membership.devices.get(device)?.member, openings[0]];
    if (member === undefined || opening === undefined) continue;
    // A chain that ends in the archive has not been written to since.
    const ends = [...tips.keys()].flatMap((tip) => (isAtHand(nodes, tip) ? (nodes.get(tip)?.seq ?? []) : []));
    const known = found.get(member) ?? { member, opening, entries: 0 };
    found.set(member, { ...known, entries: ends.reduce((sum, seq) => sum + seq + 1, known.entries) });
  }
  return [...found.values()].filter(
    ({ member, entries }) => entries >= floodLeast && 2 * entries > nodes.size && cutoffOf(state, member) === null,
  );
}
