/**
 * Which entries of sealed periods are put away.
 *
 * What is kept at hand is a matter of cost alone: whatever turns out to be needed is found in the archive. So it is chosen
 * by simple means: all that is open, all that governs, and every entry that any of it names.
 */
import type { Transfer } from '../accounts/state.ts';
import { insideOf } from '../closing/sealed.ts';
import type { AccountId, EntryId } from '../ids.ts';
import type { LogNode } from '../log.ts';
import type { Registry } from '../module.ts';
import { compareNodes } from '../order.ts';
import type { Part } from '../restrictions.ts';
import type { GroupState } from '../state.ts';
import { divide, type Unloaded } from './dividing.ts';

/** Fewer are not worth a second place to look. */
export const fewestPutAway = 256;
/** Movements of an account in each unit that its owner sees without going further back. */
export const newestAtHand = 20;

/** `shown`: accounts whose newest movements stay at hand. `null`: nothing is sealed, or fewer than `fewest` could be put away. */
export function putAway(
  registry: Registry,
  state: GroupState,
  shown: ReadonlySet<AccountId>,
  fewest = fewestPutAway,
): Unloaded | null {
  const cut = state.closing.sealed.at(-1)?.cut;
  if (cut === undefined) return null;
  const away = settledTraffic(registry, state, insideOf(state.log, cut), shown);
  return away.size < fewest ? null : divide(state, away);
}

/** Entries of a part of the log that nothing open hangs on, nothing governing names, and no account shows. */
export function settledTraffic(
  registry: Registry,
  state: GroupState,
  part: Part,
  shown: ReadonlySet<AccountId>,
): Set<EntryId> {
  const kept = openOrGoverning(registry, state, shown);
  const away = new Set<EntryId>();
  for (const node of state.log.nodes.values())
    if (isTraffic(registry, node) && !kept.has(node.id) && part(node.id)) away.add(node.id);
  return away;
}

const isTraffic = ({ kinds }: Registry, { kind: name, verdict }: LogNode): boolean => {
  const kind = kinds.get(name);
  return verdict.is === 'valid' && kind !== undefined && !kind.governance && !kind.opensChain;
};

function openOrGoverning(registry: Registry, state: GroupState, shown: ReadonlySet<AccountId>): Set<EntryId> {
  const { log, accounts, membership, restrictions, mandates, closing } = state;
  const kept = new Set<EntryId>();
  const { unanswered, unreclaimed, limits, passages, entrusted, handovers, handoverAsks, takenOver } = accounts;
  collectIds([membership, restrictions, mandates, closing, log.heads, log.forks], kept);
  collectIds([unanswered, unreclaimed, limits, passages, entrusted, handovers, handoverAsks, takenOver], kept);
  for (const { tips } of log.chains.values()) {
    for (const [tip, { limitTips, inherited, admitted }] of tips)
      collectIds([tip, limitTips, inherited, admitted], kept);
  }
  for (const transfer of accounts.transfers.values()) if (!isSettled(transfer)) collectIds(answersTo(transfer), kept);
  for (const id of newestOf(state, shown)) {
    const transfer = accounts.transfers.get(id);
    if (transfer) collectIds(answersTo(transfer), kept);
  }
  for (const { name, records } of registry.modules) {
    for (const [subject, record] of state.records.get(name) ?? [])
      if (!records?.isSettled?.(record.value, state)) collectIds([subject, record.steps], kept);
  }
  return kept;
}

/** Counted in full and taken up, or taken back: nothing that is still to come is about it, unless somebody mends it. */
const isSettled = ({ accepts, reclaims, counted, amount }: Transfer): boolean =>
  reclaims.length > 0 || (accepts.length > 0 && counted === amount);

const answersTo = ({ id, accepts, declines, reversals, reclaims }: Transfer) => [
  id,
  accepts,
  declines,
  reversals,
  reclaims,
];

function newestOf({ accounts, log }: GroupState, shown: ReadonlySet<AccountId>): EntryId[] {
  return [...shown].flatMap((account) => {
    const nodes = (accounts.movements.get(account) ?? []).flatMap((id) => log.nodes.get(id) ?? []);
    const units = new Map<string, number>();
    return nodes
      .sort((left, right) => compareNodes(right, left))
      .flatMap(({ id }) => {
        const unit = accounts.transfers.get(id)?.unit ?? '';
        units.set(unit, (units.get(unit) ?? 0) + 1);
        return (units.get(unit) ?? 0) <= newestAtHand ? [id] : [];
      });
  });
}

/** Whatever in plain data looks like an entry's id. */
export function collectIds(value: unknown, into: Set<EntryId>): void {
  if (typeof value === 'string') {
    if (value.length === 64) into.add(value as EntryId);
    return;
  }
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return;
  if (value instanceof Map) {
    for (const [key, each] of value) {
      collectIds(key, into);
      collectIds(each, into);
    }
    return;
  }
  for (const each of Array.isArray(value) || value instanceof Set ? value : Object.values(value))
    collectIds(each, into);
}
