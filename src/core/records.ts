/**
 * What a module's entries fold to: one record a subject (a request, an offer, a proposal).
 *
 * A record is folded over its own entries in the one order that all phones share. An entry that arrives late takes its
 * place among them and only that record is folded again, so the result never depends on who heard what first.
 */
import { compareText } from '../lib/compare.ts';
import { atHand } from './archive/partial.ts';
import type { EntryId } from './ids.ts';
import type { LogNode } from './log.ts';
import type { Module } from './module.ts';
import { compareNodes } from './order.ts';
import type { GroupState } from './state.ts';

export type GroupRecord = { readonly steps: EntryId[]; value: unknown };
export type Records = Map<EntryId, GroupRecord>;

export function foldInto(state: GroupState, modules: readonly Module[], node: LogNode): void {
  for (const module of modules) {
    if (module.records === undefined) continue;
    const subject = module.records.subject(node);
    if (subject === null) continue;
    const records: Records = state.records.get(module.name) ?? new Map();
    state.records.set(module.name, records);
    records.set(subject, withStep(state, module.records.fold, records.get(subject), node));
  }
}

type Fold = (value: unknown, node: LogNode) => unknown;

/** Most entries come in the order that all phones share: the record goes on from where it stands. */
function withStep(state: GroupState, fold: Fold, known: GroupRecord | undefined, node: LogNode): GroupRecord {
  const steps = known?.steps ?? [];
  let at = steps.length;
  while (at > 0 && isLater(state, steps[at - 1], node)) at -= 1;
  steps.splice(at, 0, node.id);
  if (at === steps.length - 1) return { steps, value: fold(known?.value, node) };
  const nodes = steps.flatMap((id) => state.log.nodes.get(id) ?? []);
  return { steps, value: nodes.reduce<unknown>(fold, undefined) };
}

function isLater(state: GroupState, id: EntryId | undefined, node: LogNode): boolean {
  const step = id && state.log.nodes.get(id);
  return step !== undefined && compareNodes(node, step) < 0;
}

/** Those of them that may still want something: all that are not settled, and of the rest some. */
export function recordsAtHand<R>(state: GroupState, module: string): readonly (readonly [EntryId, R])[] {
  return toRecords(atHand<EntryId, GroupRecord>(state.records.get(module) ?? new Map()));
}

/** The records of one module by subject id. */
export function recordsOf<R>(state: GroupState, module: string): readonly (readonly [EntryId, R])[] {
  return toRecords(state.records.get(module) ?? new Map());
}

const toRecords = <R>(records: Iterable<readonly [EntryId, GroupRecord]>): (readonly [EntryId, R])[] =>
  [...records].map(([id, record]) => [id, record.value as R] as const).sort(([a], [b]) => compareText(a, b));
