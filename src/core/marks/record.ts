/** Folds a mark out of what was said of it: it was given, and perhaps taken away. */
import type { AccountId, EntryId, MemberId } from '../ids.ts';
import type { LogNode } from '../log.ts';
import type { GivePayload, RemovePayload } from './entries.ts';

export type MarkRecord = {
  readonly id: EntryId;
  readonly account: AccountId;
  readonly mark: string;
  readonly until: number | null;
  /** Who gave it; `null`: the group did, by a vote. */
  readonly by: MemberId | null;
  readonly claimedAt: number;
  /** The entry that took it away first; `null`: nobody did. */
  readonly removed: EntryId | null;
};

export function subjectOf(node: LogNode): EntryId | null {
  if (node.kind === 'mark.give') return node.id;
  return node.kind === 'mark.remove' ? (node.payload as RemovePayload).ref : null;
}

export function fold(value: unknown, node: LogNode): MarkRecord | undefined {
  const record = value as MarkRecord | undefined;
  if (node.kind === 'mark.give') return given(node, node.payload as GivePayload);
  return record && { ...record, removed: record.removed ?? node.id };
}

const given = ({ id, member, claimedAt }: LogNode, { account, mark, until, ref }: GivePayload): MarkRecord => ({
  ...{ id, account, mark, until, by: ref === null ? member : null, claimedAt },
  removed: null,
});
