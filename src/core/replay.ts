/**
 * Replay: admitted entries → the state of the group, a few entries at a time, in any order of arrival.
 *
 * An entry is admitted once everything it names is present, and judged there and then, in its own causal past. The
 * verdict depends on nothing else, so two phones that hold the same entries hold the same books, whatever came first.
 */
import { assert } from '../lib/assert.ts';
import { recountPooled } from './accounts/counting.ts';
import { applyCustodyEnd } from './accounts/custody/passing.ts';
import { applyCut } from './accounts/limits.ts';
import { type ChainState, copyChain, emptyChain } from './chain.ts';
import { resettle } from './closing/sealing.ts';
import { decodeEntry, dependenciesOf, type Entry, type VerifiedEntry } from './entry.ts';
import { forkDevice } from './forks.ts';
import type { DeviceId, EntryId, MemberId } from './ids.ts';
import type { AnyKind, Standing } from './kind.ts';
import { chainUpTo, type DeviceChain, type Log, type LogNode, nodesOf, type Verdict } from './log.ts';
import type { Registry } from './module.ts';
import { foldInto } from './records.ts';
import { closedBecause, noteAcknowledgements } from './restrictions.ts';
import type { GroupState } from './state.ts';
import { letWait, missingOf, stopWaiting, takeWaitingFor } from './waiting.ts';

export type AdmissionFault = 'another-group' | 'broken-link';
export type Admission = {
  readonly admitted: readonly EntryId[];
  /** Entries that no phone will ever admit: they link to what their author's chain does not say. */
  readonly refused: readonly { readonly id: EntryId; readonly fault: AdmissionFault }[];
};

/**
 * Admits what can be admitted and lets the rest wait. What is known already changes nothing; what `mayStand` says no to,
 * once all is there that it names, is left out.
 */
export function admit(
  registry: Registry,
  state: GroupState,
  arrived: readonly VerifiedEntry[],
  mayStand: (entry: Entry) => boolean = () => true,
): Admission {
  const admitted: EntryId[] = [];
  const refused: { id: EntryId; fault: AdmissionFault }[] = [];
  const ready = [...arrived].reverse();
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    const { entry } = next;
    if (state.log.nodes.has(entry.id)) continue;
    if (entry.group !== state.group) {
      refused.push({ id: entry.id, fault: 'another-group' });
      continue;
    }
    const links = dependenciesOf(entry);
    const missing = missingOf(state.log, links);
    if (missing.length > 0) {
      letWait(state.log, next, missing);
      continue;
    }
    stopWaiting(state.log, next);
    if (!linksToItsChain(state, entry)) {
      refused.push({ id: entry.id, fault: 'broken-link' });
      continue;
    }
    if (!mayStand(entry)) continue;
    place(registry, state, next, links);
    admitted.push(entry.id);
    for (const waited of takeWaitingFor(state.log, entry.id)) ready.push(waited);
  }
  return { admitted, refused };
}

function linksToItsChain(state: GroupState, entry: Entry): boolean {
  if (entry.prev === null) return true;
  const before = state.log.nodes.get(entry.prev);
  return before?.device === entry.device && before.seq + 1 === entry.seq;
}

function place(registry: Registry, state: GroupState, arrived: VerifiedEntry, links: readonly EntryId[]): void {
  const { entry, proofsHold } = arrived;
  const kind = registry.kinds.get(entry.kind);
  const payload = readPayload(kind, entry);
  putInPlace(registry, state, { entry, links, payload }, (standing) => judge(kind, payload, proofsHold, standing));
}

/**
 * Places an entry of one log into another one that has everything it names, and does not judge it a second time: a verdict
 * hangs on the causal past alone, which is the same in both.
 */
export function placeAgain(registry: Registry, state: GroupState, node: LogNode): void {
  const { links, payload } = node;
  putInPlace(registry, state, { entry: { ...node, group: state.group }, links, payload }, () => node.verdict);
}

/** What of an entry its place in the log is made from. */
type Placing = {
  readonly entry: Standing['entry'] & Pick<LogNode, 'kind' | 'acks'>;
  readonly links: readonly EntryId[];
  readonly payload: unknown;
};

function putInPlace(
  registry: Registry,
  state: GroupState,
  placing: Placing,
  verdictAt: (standing: Standing) => Verdict,
): void {
  const { log } = state;
  const { entry, links, payload } = placing;
  const devices = chainsOfDevice(log, entry.device);
  const chain = chainAt(registry, state, devices, entry);
  const kind = registry.kinds.get(entry.kind);
  const standing: Standing = { state, chain, entry, chainAt: chainsOf(registry, state) };
  acknowledge(state, chain, entry.acks, entry.seq);
  const verdict = verdictAt(standing);
  if (verdict.is === 'valid' && kind) kind.onChain?.(payload, standing);

  // Looked up once for all that follows: a long log lies outside of a processor's caches.
  const under = nodesOf(log, links);
  const node = toNode(placing, under, chain.member, verdict);
  link(state, devices, node, under, standing.chainAt);
  devices.tips.set(entry.id, chain);
  noteAcknowledgements(state, node, node.acks);
  if (verdict.is === 'valid' && kind) takeEffect(registry, standing, node, kind);
  resettle(standing);
  recountPooled(state, entry.device);
}

function chainsOfDevice({ chains }: Log, device: DeviceId): DeviceChain {
  const known = chains.get(device);
  if (known !== undefined) return known;
  const devices: DeviceChain = { openings: [], tips: new Map() };
  chains.set(device, devices);
  return devices;
}

function takeEffect(registry: Registry, standing: Standing, node: LogNode, kind: AnyKind): void {
  const { state, chain, entry } = standing;
  if (kind.governance) state.log.governance.push(entry.id);
  kind.onGroup?.(node.payload, standing);
  if (kind.governance) {
    noteAcknowledgements(state, node, [node.id]);
    acknowledge(state, chain, [entry.id], entry.seq);
  }
  foldInto(state, registry.modules, node);
}

/** The chain's state just before an entry: taken over from the tip it extends, or rebuilt where it branches off. */
function chainAt(
  registry: Registry,
  state: GroupState,
  devices: DeviceChain,
  entry: Pick<Entry, 'device' | 'prev'>,
): ChainState {
  if (entry.prev === null) return emptyChain(entry.device);
  const tip = devices.tips.get(entry.prev);
  if (tip === undefined) return rebuild(registry, state, entry.prev);
  devices.tips.delete(entry.prev);
  return tip;
}

function rebuild(registry: Registry, state: GroupState, tip: EntryId): ChainState {
  const path = chainUpTo(state.log, tip);
  assert(path[0] !== undefined, 'a chain is rebuilt at an entry that was admitted');
  const chain = emptyChain(path[0].device);
  const chainAt = chainsOf(registry, state);
  for (const node of path) {
    const kind = registry.kinds.get(node.kind);
    acknowledge(state, chain, node.acks, node.seq);
    if (node.verdict.is !== 'valid') continue;
    kind?.onChain?.(node.payload, { state, chain, entry: { ...node, group: state.group }, chainAt });
    if (kind?.governance) acknowledge(state, chain, [node.id], node.seq);
  }
  return chain;
}

/** Chains at any of their entries, taken from a tip or rebuilt; whoever asks may change what they get as they like. */
export const chainsOf =
  (registry: Registry, state: GroupState): Standing['chainAt'] =>
  (id) => {
    const device = state.log.nodes.get(id)?.device;
    const tip = device && state.log.chains.get(device)?.tips.get(id);
    return tip ? copyChain(tip) : rebuild(registry, state, id);
  };

/** What an entry acknowledges holds from that entry on, itself included. (protocol §4) */
function acknowledge(state: GroupState, chain: ChainState, acks: readonly EntryId[], seq: number): void {
  const fresh = acks.filter((id) => !chain.acknowledged.has(id));
  for (const id of fresh) chain.acknowledged.set(id, seq);
  // Only then: whether a cut stands may hang on what is acknowledged beside it.
  for (const id of fresh) applyCut(state, chain, id);
  for (const id of fresh) applyCustodyEnd(state, chain, id);
}

/** `null` when the kind is unknown or its decoder refuses. */
function readPayload(kind: AnyKind | undefined, entry: Entry): unknown {
  const read = kind?.decode(entry.payload);
  return read?.ok ? read.value : null;
}

/** The rules that every kind shares, then the kind's own. */
function judge(kind: AnyKind | undefined, payload: unknown, proofsHold: boolean, at: Standing): Verdict {
  const rejected = (code: string): Verdict => ({ is: 'rejected', code });
  if (at.chain.member === null && at.entry.seq > 0) return rejected('not-a-member');
  if (kind === undefined) return { is: 'unknown-kind' };
  if ((kind.opensChain === true) !== (at.entry.seq === 0)) return rejected('wrong-place-in-chain');
  if (payload === null) return rejected('malformed');
  if (!proofsHold) return rejected('broken-proof');
  const closed = closedBecause(at.state, at.chain, kind.refuses?.(payload, at));
  if (closed !== null) return rejected(closed);
  const code = kind.judge(payload, at);
  return code === null ? valid : rejected(code);
}

/** One for all entries: a log is kept in memory whole. */
const valid: Verdict = { is: 'valid' };

/**
 * Asks the rules about an entry that is not signed yet, standing at a tip of its chain. `null`: it would be valid.
 * `'not-encodable'`: no phone could read it back; `'not-at-the-tip'`: its chain goes on elsewhere.
 */
export const foresee = (registry: Registry, state: GroupState, entry: Entry): string | null =>
  foreseeInLine(registry, state, [entry]);

/**
 * The same of entries that stand upon one another: each is asked about with what those before it do to their chain. Yields
 * what the first that would not be valid breaks. What one of them does for the group is not known to the next.
 */
export function foreseeInLine(registry: Registry, state: GroupState, entries: readonly Entry[]): string | null {
  const [first] = entries;
  if (first === undefined) return null;
  const devices = state.log.chains.get(first.device);
  const tip = first.prev === null ? emptyChain(first.device) : devices?.tips.get(first.prev);
  if (tip === undefined || (first.prev === null && devices !== undefined)) return 'not-at-the-tip';
  const chain = copyChain(tip);
  for (const entry of entries) {
    if (!decodeEntry(entry.bytes).ok) return 'not-encodable';
    acknowledge(state, chain, entry.acks, entry.seq);
    const kind = registry.kinds.get(entry.kind);
    const payload = readPayload(kind, entry);
    const standing: Standing = { state, chain, entry, chainAt: chainsOf(registry, state) };
    const verdict = judge(kind, payload, true, standing);
    if (verdict.is !== 'valid') return verdict.is === 'rejected' ? verdict.code : verdict.is;
    if (entries.length > 1) kind?.onChain?.(payload, standing);
  }
  return null;
}

/** One for all: `next` is replaced when something comes after. */
const nothingYet: readonly EntryId[] = [];

function toNode(placing: Placing, under: readonly LogNode[], member: MemberId | null, verdict: Verdict): LogNode {
  const { entry, links, payload } = placing;
  let deepest = 0;
  for (const { depth } of under) deepest = Math.max(deepest, depth);
  // Written out field by field: engines copy objects that are spread several times slower.
  return {
    id: entry.id,
    device: entry.device,
    member,
    seq: entry.seq,
    prev: entry.prev,
    kind: entry.kind,
    claimedAt: entry.claimedAt,
    depth: 1 + deepest,
    acks: entry.acks,
    links,
    payload,
    verdict,
    next: nothingYet,
    dependents: [],
  };
}

function link(
  state: GroupState,
  devices: DeviceChain,
  node: LogNode,
  under: readonly LogNode[],
  chainAt: Standing['chainAt'],
): void {
  const { log } = state;
  log.nodes.set(node.id, node);
  log.heads.add(node.id);
  const before = node.prev === null ? undefined : log.nodes.get(node.prev);
  const others = before?.next ?? devices.openings;
  // Written out: nearly every list is of one, and joining lists costs an engine more than making one.
  const siblings = others.length === 0 ? [node.id] : [...others, node.id];
  if (before === undefined) devices.openings.push(node.id);
  else before.next = siblings;
  for (const each of under) {
    each.dependents.push(node.id);
    log.heads.delete(each.id);
  }
  if (siblings.length > 1) forkDevice(state, node.device, node.seq, siblings, chainAt);
}
