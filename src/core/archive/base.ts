/**
 * The books at a cut as bytes that are the same on every phone, without the settled traffic under it.
 *
 * Closers say in their seals what these bytes hash to. A newcomer who believes the seals can go on from there, and have the
 * history later. (protocol §8, decision 0023)
 */
import { atOnce } from '../../lib/at-once.ts';
import { packing } from '../../lib/packing/pack.ts';
import { unpack } from '../../lib/packing/unpack.ts';
import { periodOf } from '../closing/root.ts';
import { domains, hashUnder } from '../hash.ts';
import type { EntryId } from '../ids.ts';
import type { Registry } from '../module.ts';
import { placeAgain } from '../replay.ts';
import { wholeLog } from '../restrictions.ts';
import { emptyState, type GroupState, rulesVersion } from '../state.ts';
import { dividing } from './dividing.ts';
import { collectIds, settledTraffic } from './putting-away.ts';

export type Base = {
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes under a domain of its own, hexadecimal. */
  readonly root: string;
};

type Content = { readonly rules: number; readonly kept: GroupState };

/** Entries that are placed between two pauses: some hundredths of a second on a slow phone. */
const sliceOfEntries = 1_000;

/** `makeBase` at once. */
export function baseAt(registry: Registry, state: GroupState, cuts: Cuts): Base | null {
  return atOnce(makeBase(registry, state, cuts));
}

type Cuts = readonly (readonly EntryId[])[];

/**
 * `cuts`: those of a line of checkpoints, the first height first, the last one that of the base. Entries are placed a period
 * after the other, in each in the order that all phones share, whenever they came to this one. `null`: some entry builds on
 * one beyond its cut, so these books never were.
 * Costs a replay of all that is inside, without signatures; the state may go on meanwhile, since nothing inside a cut changes.
 */
export function* makeBase(registry: Registry, state: GroupState, cuts: Cuts): Generator<void, Base | null> {
  const closed = emptyState(state.group);
  for (const [at, cut] of cuts.entries()) {
    for (const id of periodOf(state, cut, cuts[at - 1] ?? [])) {
      const node = state.log.nodes.get(id);
      if (node === undefined || !node.links.every((link) => closed.log.nodes.has(link))) return null;
      placeAgain(registry, closed, node);
      if (closed.log.nodes.size % sliceOfEntries === 0) yield;
    }
  }
  yield;
  const content: Content = { rules: rulesVersion, kept: yield* withoutSettledTraffic(registry, closed) };
  const bytes = yield* packing(content);
  yield;
  return { bytes, root: baseRoot(bytes) };
}

export const baseRoot = (bytes: Uint8Array): string => hashUnder(domains.base, bytes);

/**
 * The state that a base holds. `null` when its bytes are not those that `root` stands for, or rules of another version made
 * them. Nothing is unpacked before its hash was found right: `unpack` is for bytes that somebody answers for.
 */
export function stateOfBase(bytes: Uint8Array, root: string): GroupState | null {
  if (baseRoot(bytes) !== root) return null;
  const { rules, kept } = unpack(bytes) as Content;
  return rules === rulesVersion ? kept : null;
}

/**
 * What a chain claimed last stays: whether its next claim from there lies on the same branch is asked of it. And whatever stays
 * is looked through: who took a payment back is asked of the refusal, and of the payment that it refused. Of a device that
 * forked all stays: which branch something lies on is found by walking down its chain.
 */
function* withoutSettledTraffic(registry: Registry, closed: GroupState): Generator<void, GroupState> {
  const away = settledTraffic(registry, closed, wholeLog, new Set());
  yield;
  const { nodes, chains, forks } = closed.log;
  const staying = new Set(
    [...nodes.values()].flatMap(({ id, device }) => (forks.has(device) || !away.has(id) ? [id] : [])),
  );
  for (const { tips } of chains.values())
    for (const { claimedTip } of tips.values()) for (const claimed of claimedTip.values()) staying.add(claimed);
  // A set that grows while it is walked is walked to its end.
  for (const id of staying) {
    const named = new Set<EntryId>();
    collectIds(nodes.get(id)?.payload, named);
    for (const each of named) if (nodes.has(each)) staying.add(each);
  }
  for (const id of staying) away.delete(id);
  yield;
  return (yield* dividing(closed, away)).kept;
}
