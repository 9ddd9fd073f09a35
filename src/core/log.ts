/**
 * The log: every admitted entry, hung on the entries it builds upon.
 *
 * Plain data only (maps, arrays, strings), so that a snapshot is a structured clone.
 */
import { isAtHand } from './archive/partial.ts';
import type { ChainState, RightKey } from './chain.ts';
import type { VerifiedEntry } from './entry.ts';
import type { DeviceId, EntryId, MemberId, UnitId } from './ids.ts';

/** How an entry was judged in its own causal past. News that arrives later never changes it. */
export type Verdict =
  | { readonly is: 'valid' }
  | { readonly is: 'rejected'; readonly code: string }
  /** Made by a newer version of the app: kept and carried on, not applied. */
  | { readonly is: 'unknown-kind' };

export type LogNode = {
  readonly id: EntryId;
  readonly device: DeviceId;
  readonly member: MemberId | null;
  readonly seq: number;
  readonly prev: EntryId | null;
  readonly kind: string;
  readonly claimedAt: number;
  /** One more than the deepest entry it builds upon. */
  readonly depth: number;
  readonly acks: readonly EntryId[];
  /** Every entry it names: the one before it in its chain, heads, acknowledgements, references. */
  readonly links: readonly EntryId[];
  /** What the kind's decoder made of the payload; `null` when it refused or the kind is unknown. */
  readonly payload: unknown;
  readonly verdict: Verdict;
  /** The entries after it in its own chain: more than one is a fork. Replaced, not added to: room for more is not wanted. */
  next: readonly EntryId[];
  /** All admitted entries that name it. */
  readonly dependents: EntryId[];
};

/** One device's chain; a tree as soon as the device has forked. */
export type DeviceChain = {
  readonly openings: EntryId[];
  /** Last entries of its branches, with the chain's state there. */
  readonly tips: Map<EntryId, ChainState>;
};

/** What of a forked device's payments is made good, as the device itself had acknowledged it before it forked. (protocol §5) */
export type Stake = {
  /** What accepted payments from there on may come to together, by unit: by the policy, or the member's own limit. */
  readonly cover: ReadonlyMap<UnitId, number>;
  /** What was left in each account in its custody, by account and unit: that much of it can be charged. (§2) */
  readonly pots: ReadonlyMap<RightKey, number>;
};

/** Two entries with one sequence number: the proof, and the number from which the device no longer counts. */
export type Fork = Stake & {
  readonly seq: number;
  readonly proof: readonly [EntryId, EntryId];
};

export type Log = {
  readonly nodes: Map<EntryId, LogNode>;
  readonly chains: Map<DeviceId, DeviceChain>;
  readonly forks: Map<DeviceId, Fork>;
  /** Entries that nobody has built upon yet. */
  readonly heads: Set<EntryId>;
  /** Valid governance entries, in order of arrival: every device acknowledges each of them. */
  readonly governance: EntryId[];
  /** Oldest arrival first. */
  readonly waiting: Map<EntryId, VerifiedEntry>;
  waitingBytes: number;
  /** missing entry → the waiting entries that named it */
  readonly wanted: Map<EntryId, Set<EntryId>>;
};

export const emptyLog = (): Log => ({
  nodes: new Map(),
  chains: new Map(),
  forks: new Map(),
  heads: new Set(),
  governance: [],
  waiting: new Map(),
  waitingBytes: 0,
  wanted: new Map(),
});

/** Those that are there. A loop, for it is run for every entry of a catch-up. */
export function nodesOf(log: Log, ids: readonly EntryId[]): LogNode[] {
  const nodes: LogNode[] = [];
  for (const id of ids) {
    const node = log.nodes.get(id);
    if (node !== undefined) nodes.push(node);
  }
  return nodes;
}

export type NodeOf<P> = LogNode & { readonly payload: P };

/** The entry, if it is a valid one of this kind; `null`: there is none. Whoever names the kind says what its payload is. */
export function nodeOfKind<P>({ nodes }: Log, kind: string, id: EntryId): NodeOf<P> | null {
  const node = nodes.get(id);
  return node?.kind === kind && node.verdict.is === 'valid' ? (node as NodeOf<P>) : null;
}

export const payloadOfKind = <P>(log: Log, kind: string, id: EntryId): P | null =>
  nodeOfKind<P>(log, kind, id)?.payload ?? null;

/**
 * Entries and all that they build upon, directly or through others: what whoever signed or holds them holds too. An id that
 * is not there is in it all the same, and nothing below it. Each is walked once; with many entries below, that is a walk
 * over the log.
 */
export function pastOf(log: Log, ids: Iterable<EntryId>): Set<EntryId> {
  const past = new Set(ids);
  // A set that grows while it is walked is walked to its end.
  for (const id of past) for (const link of log.nodes.get(id)?.links ?? []) past.add(link);
  return past;
}

/** The entries of one branch from its opening up to `tip`, oldest first; from `after` (exclusive) when that lies on it. */
export function chainUpTo(log: Log, tip: EntryId, after: EntryId | null = null): LogNode[] {
  const path: LogNode[] = [];
  for (let at: EntryId | null = tip; at !== null && at !== after; ) {
    const node: LogNode | undefined = log.nodes.get(at);
    if (node === undefined) break;
    path.push(node);
    at = node.prev;
  }
  return path.reverse();
}

/** One branch downwards from an entry, it first, as far as it is at hand. */
export function* atHandBelow(log: Log, tip: EntryId): Generator<LogNode> {
  for (let at: EntryId | null = tip; at !== null && isAtHand(log.nodes, at); ) {
    const node: LogNode | undefined = log.nodes.get(at);
    if (node === undefined) return;
    yield node;
    at = node.prev;
  }
}

/** Whether two entries of one device lie on one branch of its chain, the older under the newer. */
export function onOneBranch(log: Log, left: EntryId, right: EntryId): boolean {
  const [a, b] = [log.nodes.get(left), log.nodes.get(right)];
  if (a === undefined || b === undefined || a.device !== b.device) return false;
  // The walk below costs the distance between the two; a chain that never forked is one branch.
  if (!log.forks.has(a.device)) return true;
  const [older, newer] = a.seq <= b.seq ? [a, b] : [b, a];
  let at: LogNode | undefined = newer;
  while (at !== undefined && at.seq > older.seq) at = at.prev === null ? undefined : log.nodes.get(at.prev);
  return at?.id === older.id;
}

/** Whether `older` is `newer` or lies below it on its branch. */
export function isAtOrUnder(log: Log, older: EntryId, newer: EntryId): boolean {
  const [low, high] = [log.nodes.get(older), log.nodes.get(newer)];
  return low !== undefined && high !== undefined && low.seq <= high.seq && onOneBranch(log, older, newer);
}

/** Last entries of every branch of every chain, sorted. */
export const allTips = (log: Log): EntryId[] =>
  [...log.chains.values()].flatMap((chain) => [...chain.tips.keys()]).sort();
