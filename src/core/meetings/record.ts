/** Folds a meeting out of what was said of it: whoever was said to be there was, in the order in which they were named. */
import type { AccountId, EntryId, MemberId } from '../ids.ts';
import type { LogNode } from '../log.ts';
import { recordsAtHand } from '../records.ts';
import type { GroupState } from '../state.ts';
import type { HoldPayload, PresentPayload } from './entries.ts';

export type MeetingRecord = {
  readonly id: EntryId;
  readonly account: AccountId;
  readonly by: MemberId | null;
  readonly title: string;
  readonly place: string;
  /** Claimed time at which it begins, ms. */
  readonly at: number;
  readonly agenda: readonly string[];
  readonly present: readonly AccountId[];
  /** The entries that said so after it had begun: what is done among those present names them. */
  readonly said: readonly EntryId[];
  /** Claimed time at which it was over, ms. */
  readonly endedAt: number | null;
};

/** The meeting that a node is about. */
export function subjectOf(node: LogNode): EntryId | null {
  if (node.kind === 'meeting.hold') return node.id;
  return node.kind === 'meeting.present' || node.kind === 'meeting.end' ? (node.payload as PresentPayload).ref : null;
}

export function fold(value: unknown, node: LogNode): MeetingRecord | undefined {
  if (node.kind === 'meeting.hold') return held(node, node.payload as HoldPayload);
  const record = value as MeetingRecord | undefined;
  if (record === undefined) return record;
  if (node.kind === 'meeting.end') return { ...record, endedAt: record.endedAt ?? node.claimedAt };
  const { accounts } = node.payload as PresentPayload;
  return { ...record, present: [...new Set([...record.present, ...accounts])], said: [...record.said, node.id] };
}

const held = ({ id, member }: LogNode, { account, title, place, at, agenda, present }: HoldPayload): MeetingRecord => ({
  ...{ id, account, by: member, title, place: place ?? '', at, agenda, present },
  ...{ said: [], endedAt: null },
});

/** As it is now; `null`: there is none. */
export const meetingNow = ({ records }: GroupState, id: EntryId): MeetingRecord | null =>
  (records.get('meetings')?.get(id)?.value as MeetingRecord | undefined) ?? null;

export const meetingsAtHand = (state: GroupState): readonly MeetingRecord[] =>
  recordsAtHand<MeetingRecord | undefined>(state, 'meetings').flatMap(([, record]) => record ?? []);
