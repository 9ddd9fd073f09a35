/** Folds what was said of one decision's support, in the shared order. Whose last word stands is for `counting.ts`: that can change with news. */
import type { AccountId, EntryId, MemberId } from '../../core/ids.ts';
import type { LogNode } from '../../core/log.ts';
import { recordsOf } from '../../core/records.ts';
import type { GroupState } from '../../core/state.ts';
import type { BackPayload } from './entries.ts';

export type Word = {
  readonly id: EntryId;
  readonly account: AccountId;
  /** Who said it: for a neighbour, whoever keeps their account. */
  readonly by: MemberId | null;
  readonly points: number;
  readonly claimedAt: number;
};
type PointsRecord = readonly Word[];

/** The decision. */
export const subjectOf = ({ kind, payload }: LogNode): EntryId | null =>
  kind === 'points.back' ? (payload as BackPayload).ref : null;

export function fold(value: unknown, { id, member, claimedAt, payload }: LogNode): PointsRecord {
  const { account, points } = payload as BackPayload;
  return [...((value as PointsRecord | undefined) ?? []), { id, account, by: member, points, claimedAt }];
}

/** What was said, by decision. */
export const wordsOf = (state: GroupState): readonly (readonly [EntryId, PointsRecord])[] =>
  recordsOf<PointsRecord>(state, 'points');
