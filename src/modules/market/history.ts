/** What became of somebody's deals, for whoever thinks of having one with them. */
import type { AccountId, EntryId, MemberId } from '../../core/ids.ts';
import type { Context } from '../../core/module.ts';
import { recordsOf } from '../../core/records.ts';
import { type DealRecord, otherSide, type Side } from './apply.ts';
import type { Face } from './entries.ts';
import { type Stage, standingOf } from './standing.ts';

export type FeedbackLine = {
  readonly deal: EntryId;
  readonly from: AccountId;
  readonly face: Face;
  readonly words: string;
  /** Given when its author had read what was said of them. */
  readonly late: boolean;
  /** What they say to it; '' for nothing. */
  readonly reply: string;
  readonly claimedAt: number;
};

export type HistoryView = {
  /** They do not want it to be shown to whoever asks: then there is nothing in it. */
  readonly kept: boolean;
  /** Deals in which all was handed over and returned. */
  readonly given: number;
  readonly received: number;
  /** The provider says so, and nobody answered. */
  readonly confirmedByOne: number;
  /** Of the feedback that was shown. */
  readonly faces: Readonly<Record<Face, number>>;
  /** Newest first. */
  readonly feedback: readonly FeedbackLine[];
};

const keptBack: HistoryView = {
  ...{ kept: true, given: 0, received: 0, confirmedByOne: 0 },
  ...{ faces: { happy: 0, neutral: 0, sad: 0 }, feedback: [] },
};

const complete: readonly Stage[] = ['fulfilled', 'closed'];

/** Of an account that is kept for somebody its id stands in the place of a member's. */
export function history({ member }: { readonly member: MemberId }, context: Context): HistoryView {
  if (context.keepsStanding?.(member) === true) return keptBack;
  const { state } = context;
  const account = member as string as AccountId;
  const own = recordsOf<DealRecord | undefined>(state, 'market').flatMap(([, record]) => {
    if (record === undefined || (record.provider !== account && record.receiver !== account)) return [];
    const side: Side = record.provider === account ? 'provider' : 'receiver';
    return [{ record, side, stage: standingOf(state, record).stage }];
  });
  const count = (side: Side, stages: readonly Stage[]): number =>
    own.filter((each) => each.side === side && stages.includes(each.stage)).length;
  const feedback = own.flatMap(({ record, side }) => lineOf(record, otherSide(side)) ?? []);
  const faces = (face: Face): number => feedback.filter((each) => each.face === face).length;
  return {
    kept: false,
    given: count('provider', complete),
    received: count('receiver', complete),
    confirmedByOne: own.filter(({ stage }) => stage === 'confirmed-by-one').length,
    faces: { happy: faces('happy'), neutral: faces('neutral'), sad: faces('sad') },
    feedback: feedback.sort((left, right) => right.claimedAt - left.claimedAt),
  };
}

function lineOf(record: DealRecord, by: Side): FeedbackLine | null {
  const answer = record.answers[by];
  if (answer === null || answer.shown === null) return null;
  const { face, words } = answer.shown;
  const said = { face, words, late: answer.late, reply: answer.reply?.words ?? '' };
  return { deal: record.id, from: record[by], ...said, claimedAt: answer.claimedAt };
}
