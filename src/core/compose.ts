/** From drafts to entries: where they stand in the author's chain, what they build upon and acknowledge. */
import { type Entry, encodeEntry, maxHeads } from './entry.ts';
import type { DeviceId, EntryId } from './ids.ts';
import type { LogNode } from './log.ts';
import type { Draft } from './module.ts';
import { compareNodes } from './order.ts';
import type { GroupState } from './state.ts';

/** With these an entry stays below the 4 KB that one QR code can show; more go into entries of their own before it. */
const acksBesidePayload = 32;
const acksAlone = 1500;

export type ChainTip = { readonly id: EntryId; readonly seq: number } | null;

/** The end of a device's chain; `null` before its first entry. A forked device has several and none to go on from. */
export function tipOf(state: GroupState, device: DeviceId): ChainTip {
  const [id] = state.log.chains.get(device)?.tips.keys() ?? [];
  const node = id && state.log.nodes.get(id);
  return node ? { id: node.id, seq: node.seq } : null;
}

/** The drafts as entries of one chain, each on top of the one before, ready to be signed. */
export function compose(state: GroupState, device: DeviceId, drafts: readonly Draft[], now: number): Entry[] {
  const pending = unacknowledged(state, device);
  const overflow: Draft[] = [];
  const ackLists: EntryId[][] = [];
  while (pending.length > acksBesidePayload) {
    overflow.push({ kind: 'acknowledge', payload: {} });
    ackLists.push(pending.splice(0, acksAlone));
  }
  ackLists.push(pending);

  let tip = tipOf(state, device);
  const placed: EntryId[] = [];
  // A chain opens with the entry that makes its author a member; acknowledging can only follow.
  const inOrder = tip === null ? drafts : [...overflow, ...drafts];
  const heads = headsFor(state, device);
  return inOrder.map((draft, at) => {
    const entry: Entry = encodeEntry({
      group: state.group,
      device,
      seq: tip === null ? 0 : tip.seq + 1,
      prev: tip === null ? null : tip.id,
      heads: at === 0 ? heads : [],
      acks: tip === null ? [] : (ackLists[at] ?? []),
      claimedAt: now,
      kind: draft.kind,
      payload: draft.naming === undefined ? draft.payload : { ...draft.payload, ...draft.naming(placed) },
    });
    tip = entry;
    if (!overflow.includes(draft)) placed.push(entry.id);
    return entry;
  });
}

/**
 * A draft as it would stand next in the chain, all acknowledged: for asking the rules about it before anything is signed.
 * Several drafts are each asked about alone; what only their sum breaks is for the command that makes them to refuse.
 */
export function composeAlone(state: GroupState, device: DeviceId, draft: Draft, now: number): Entry {
  const tip = tipOf(state, device);
  return encodeEntry({
    group: state.group,
    device,
    seq: tip === null ? 0 : tip.seq + 1,
    prev: tip === null ? null : tip.id,
    heads: [],
    acks: tip === null ? [] : unacknowledged(state, device).slice(0, acksAlone),
    claimedAt: now,
    kind: draft.kind,
    payload: draft.payload,
  });
}

function unacknowledged(state: GroupState, device: DeviceId): EntryId[] {
  const [chain] = state.log.chains.get(device)?.tips.values() ?? [];
  if (chain === undefined) return [];
  return state.log.governance.filter((id) => !chain.acknowledged.has(id)).sort();
}

/** The newest entries of others that nobody has built upon: naming them says "I have these". */
function headsFor(state: GroupState, device: DeviceId): EntryId[] {
  return [...state.log.heads]
    .map((id) => state.log.nodes.get(id))
    .filter((node): node is LogNode => node !== undefined && node.device !== device)
    .sort((left, right) => compareNodes(right, left))
    .slice(0, maxHeads)
    .map((node) => node.id);
}
