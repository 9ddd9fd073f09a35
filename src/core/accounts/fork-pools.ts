/**
 * Devices whose payments share what a fork's cover pays for: the one that forked, and those of its member that took over
 * rights from beyond the fork. (protocol §5)
 *
 * Each branch can move the same rights to another phone of the same member, and none of those phones forks. Counted as
 * their own they would spend the rights as many times as there are phones.
 */
import type { DeviceId, EntryId, UnitId } from '../ids.ts';
import type { Fork, LogNode } from '../log.ts';
import type { Part } from '../restrictions.ts';
import type { GroupState } from '../state.ts';

export type Forks = ReadonlyMap<DeviceId, Pick<Fork, 'seq' | 'cover' | 'pots'>>;

export type ForkPool = {
  /** By device, the number from which its payments count only as far as they are covered. */
  readonly from: ReadonlyMap<DeviceId, number>;
  readonly cover: ReadonlyMap<UnitId, number>;
  /** By device and unit, what it took over from beyond the fork. */
  readonly received: ReadonlyMap<DeviceId, ReadonlyMap<UnitId, number>>;
};

/** Rights that passed from one device of a member to another: by a move that was taken up, or by inheriting. */
export type Passage = {
  /** The move; or the entry at which the lost device ends. */
  readonly given: EntryId;
  readonly taken: EntryId;
  readonly is: 'move' | 'inheritance';
};

/** By what a part of the log says. `null`: no fork touches this device. */
export function forkPoolOf(state: GroupState, device: DeviceId, forks: Forks, part: Part): ForkPool | null {
  if (forks.size === 0 || (!forks.has(device) && state.accounts.passages.length === 0)) return null;
  const touched = [...forks].map(([forked, { seq }]) => touchedBy(state, forked, seq, part));
  const pool = touched.filter(({ from }) => from.has(device));
  // Two that touch one device are one pool, and so is whatever else they touch.
  for (const each of pool) {
    const more = touched.filter(
      (other) => !pool.includes(other) && [...other.from.keys()].some((one) => each.from.has(one)),
    );
    pool.push(...more);
  }
  if (pool.length === 0) return null;
  const from = new Map<DeviceId, number>();
  const cover = new Map<UnitId, number>();
  const passages = new Map<EntryId, Passage>();
  for (const each of pool) {
    for (const passage of each.passages) passages.set(passage.given, passage);
    for (const [one, seq] of each.from) from.set(one, Math.min(seq, from.get(one) ?? seq));
    for (const [unit, amount] of forks.get(each.forked)?.cover ?? []) cover.set(unit, (cover.get(unit) ?? 0) + amount);
  }
  return { from, cover, received: receivedBy(state, [...passages.values()]) };
}

type Touched = {
  readonly forked: DeviceId;
  readonly from: ReadonlyMap<DeviceId, number>;
  readonly passages: readonly Passage[];
};

function receivedBy({ log, accounts }: GroupState, passages: readonly Passage[]): Map<DeviceId, Map<UnitId, number>> {
  const received = new Map<DeviceId, Map<UnitId, number>>();
  const add = (device: DeviceId, amounts: Iterable<readonly [UnitId, number]>): void => {
    const sums = received.get(device) ?? new Map<UnitId, number>();
    for (const [unit, amount] of amounts) sums.set(unit, (sums.get(unit) ?? 0) + amount);
    received.set(device, sums);
  };
  const deviceOf = (id: EntryId): DeviceId => log.nodes.get(id)?.device as DeviceId;
  for (const { given, taken, is } of passages)
    if (is === 'move') add(deviceOf(taken), accounts.claims.get(given)?.grants ?? []);
  // An heir's heir comes after its own.
  const inheritances = passages
    .filter(({ is }) => is === 'inheritance')
    .sort((left, right) => (log.nodes.get(left.taken)?.depth ?? 0) - (log.nodes.get(right.taken)?.depth ?? 0));
  for (const { given, taken } of inheritances) add(deviceOf(taken), [...(received.get(deviceOf(given)) ?? [])]);
  return received;
}

function touchedBy({ log, accounts }: GroupState, forked: DeviceId, seq: number, part: Part): Touched {
  /** Only what came from beyond the fork: that a phone forked after it was lost is not its heir's doing. */
  const received = new Map<DeviceId, number>();
  const isBeyond = ({ device, seq: at }: LogNode, is: Passage['is']): boolean =>
    (is === 'move' && device === forked && at >= seq) || at >= (received.get(device) ?? Number.POSITIVE_INFINITY);
  for (let grown = true; grown; ) {
    grown = false;
    for (const { given, taken, is } of accounts.passages) {
      const [source, taker] = [log.nodes.get(given), log.nodes.get(taken)];
      if (!source || !taker || !part(taken) || !isBeyond(source, is)) continue;
      if (taker.seq >= (received.get(taker.device) ?? Number.POSITIVE_INFINITY)) continue;
      received.set(taker.device, taker.seq);
      grown = true;
    }
  }
  const passages = accounts.passages.filter(({ given, taken, is }) => {
    const source = log.nodes.get(given);
    return source !== undefined && part(taken) && isBeyond(source, is);
  });
  return { forked, from: new Map([...received, [forked, Math.min(seq, received.get(forked) ?? seq)]]), passages };
}
