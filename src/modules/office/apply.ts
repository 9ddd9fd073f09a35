/** Folds what was said about an account after it was taken over. */
import type { EntryId } from '../../core/ids.ts';
import type { LogNode } from '../../core/log.ts';
import type { CountersignPayload, ObjectPayload } from './entries.ts';

/** By the entry that took the account over. */
export type TakenRecord = {
  /** What was agreed to. */
  readonly agreed: readonly EntryId[];
  readonly objections: readonly Objection[];
};
export type Objection = { readonly entry: EntryId; readonly to: EntryId; readonly claimedAt: number };

export function subjectOf({ kind, payload }: LogNode): EntryId | null {
  if (kind === 'office.countersign') return (payload as CountersignPayload).ref;
  return kind === 'office.object' ? ((payload as ObjectPayload).refs[0] ?? null) : null;
}

export function fold(value: unknown, node: LogNode): TakenRecord {
  const record = (value as TakenRecord | undefined) ?? { agreed: [], objections: [] };
  if (node.kind === 'office.countersign') {
    const { refs } = node.payload as CountersignPayload;
    return { ...record, agreed: [...new Set([...record.agreed, ...refs])] };
  }
  const { ref } = node.payload as ObjectPayload;
  const said = { entry: node.id, to: ref, claimedAt: node.claimedAt };
  return { ...record, objections: [...record.objections, said] };
}
