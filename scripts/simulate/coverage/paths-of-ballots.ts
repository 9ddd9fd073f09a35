/** What becomes of what is put to all. */
import { type BallotRecord, ballotsAtHand } from '../../../src/core/ballots/record.ts';
import { lateIn, standingOf } from '../../../src/core/ballots/standing.ts';
import { policyNow } from '../../../src/core/membership/policies.ts';
import type { GroupState } from '../../../src/core/state.ts';

const some =
  (isSo: (record: BallotRecord, state: GroupState) => boolean) =>
  (state: GroupState): boolean =>
    ballotsAtHand(state).some((record) => isSo(record, state));

export const ballotPaths = {
  'what was voted on was done': some(({ enacted }) => enacted !== null),
  'a vote was settled by closing the books over it': some((record, state) => {
    const standing = standingOf(state, record);
    return record.enacted !== null && standing !== null && !standing.isDecided;
  }),
  'somebody counted as whom they trusted': some(
    (record, state) => standingOf(state, record)?.count.counted.some(({ follows }) => follows !== null) === true,
  ),
  'a vote came too late to be counted': some((record, state) => lateIn(state, record).length > 0),
  'hidden votes were opened': some(
    (record, state) =>
      record.votes.some(({ choice }) => choice === null) && (standingOf(state, record)?.tally.counted ?? 0) > 0,
  ),
  'rules are left to votes': (state: GroupState) => policyNow(state, 'deciding.rules') === 'vote',
} as const;
