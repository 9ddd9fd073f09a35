/**
 * Folds a ballot out of what was said of it, as if all had come in the shared order. All votes are kept, for a close may list an earlier
 * one: how it stands now, and what was not counted, is for `standing.ts`. Delegations are records of their own.
 */
import type { AccountId, EntryId, MemberId } from '../ids.ts';
import type { LogNode } from '../log.ts';
import { recordsAtHand } from '../records.ts';
import type { GroupState } from '../state.ts';
import type { Choice } from '../tallies/terms.ts';
import type {
  ClosePayload,
  GivePayload,
  HandsPayload,
  OpenPayload,
  OutcomePayload,
  PaperPayload,
  SignPayload,
  ToldPayload,
  VotePayload,
} from './entries.ts';

export type Step = { readonly id: EntryId; readonly member: MemberId | null; readonly claimedAt: number };

export type Vote = Step & {
  readonly account: AccountId;
  /** `null`: hidden until the ballot is closed. */
  readonly choice: Choice | null;
  readonly reason: string | null;
  /** A hand that was raised at a meeting. */
  readonly hand: boolean;
};
/** What a teller counted, and who counted it after them. */
export type PaperCount = Step & {
  readonly voted: readonly AccountId[];
  readonly totals: readonly number[];
  readonly signs: readonly Step[];
};
export type Outcome = Step & Pick<OutcomePayload, 'words' | 'owner' | 'reviewAt'>;
export type Told = Step & { readonly account: AccountId; readonly words: string | null };

export type BallotRecord = {
  readonly is: 'ballot';
  readonly id: EntryId;
  readonly decision: EntryId;
  readonly opened: Step;
  /** In the shared order. */
  readonly votes: readonly Vote[];
  readonly papers: readonly PaperCount[];
  readonly closed: Step | null;
  /** What was voted on was carried out. */
  readonly enacted: Step | null;
  /** The last words. */
  readonly outcome: Outcome | null;
  readonly done: readonly Told[];
  readonly reviews: readonly Told[];
};
export type DelegationRecord = {
  readonly is: 'delegation';
  readonly given: Step;
  readonly account: AccountId;
  readonly topic: string;
  readonly to: AccountId;
  readonly ended: EntryId | null;
};
type BallotsRecord = BallotRecord | DelegationRecord;

/** The ballot or the delegation that a node is about. */
export function subjectOf(node: LogNode): EntryId | null {
  switch (node.kind) {
    case 'ballot.open':
    case 'delegation.give':
      return node.id;
    case 'ballot.vote':
    case 'ballot.hands':
    case 'ballot.paper':
    case 'ballot.close':
    case 'delegation.end':
    case 'enact':
    case 'mark.give':
      return (node.payload as VotePayload).ref;
    case 'ballot.paper-sign':
    case 'outcome.write':
    case 'outcome.done':
    case 'outcome.review':
      return (node.payload as OutcomePayload).ballot;
    default:
      return null;
  }
}

const stepOf = ({ id, member, claimedAt }: LogNode): Step => ({ id, member, claimedAt });

export function fold(value: unknown, node: LogNode): BallotsRecord | undefined {
  if (node.kind === 'ballot.open') return opened(node, node.payload as OpenPayload);
  if (node.kind === 'delegation.give') {
    const { account, topic, to } = node.payload as GivePayload;
    return { is: 'delegation', given: stepOf(node), account, topic, to, ended: null };
  }
  const record = value as BallotsRecord | undefined;
  if (record?.is === 'delegation') return { ...record, ended: record.ended ?? node.id };
  return record && { ...record, ...changesBy(record, node) };
}

const opened = (node: LogNode, { ref }: OpenPayload): BallotRecord => ({
  ...{
    is: 'ballot',
    id: node.id,
    decision: ref,
    opened: stepOf(node),
    votes: [],
    papers: [],
    closed: null,
    enacted: null,
  },
  ...{ outcome: null, done: [], reviews: [] },
});

function changesBy(record: BallotRecord, node: LogNode): Partial<BallotRecord> {
  const step = stepOf(node);
  switch (node.kind) {
    case 'ballot.vote': {
      const { account, choice, reason } = node.payload as VotePayload;
      return { votes: [...record.votes, { ...step, account, choice, reason, hand: false }] };
    }
    case 'ballot.hands': {
      const { hands } = node.payload as HandsPayload;
      return { votes: [...record.votes, ...hands.map((each) => ({ ...step, ...each, reason: null, hand: true }))] };
    }
    case 'ballot.paper': {
      const { voted, totals } = node.payload as PaperPayload;
      return { papers: [...record.papers, { ...step, voted, totals, signs: [] }] };
    }
    case 'ballot.paper-sign': {
      const { ref } = node.payload as SignPayload;
      const papers = record.papers.map((paper) =>
        paper.id === ref ? { ...paper, signs: [...paper.signs, step] } : paper,
      );
      return { papers };
    }
    case 'ballot.close':
      return { closed: record.closed ?? step };
    case 'enact':
    case 'mark.give':
      return { enacted: record.enacted ?? step };
    case 'outcome.write': {
      const { words, owner, reviewAt } = node.payload as OutcomePayload;
      return { outcome: { ...step, words, owner, reviewAt } };
    }
    default: {
      const { account, words } = node.payload as ToldPayload;
      const told = { ...step, account, words };
      return node.kind === 'outcome.done' ? { done: [...record.done, told] } : { reviews: [...record.reviews, told] };
    }
  }
}

const recordIn = ({ records }: GroupState, id: EntryId): BallotsRecord | undefined =>
  records.get('ballots')?.get(id)?.value as BallotsRecord | undefined;

/** As it is now; `null`: there is none. */
export function ballotOf(state: GroupState, id: EntryId): BallotRecord | null {
  const record = recordIn(state, id);
  return record?.is === 'ballot' ? record : null;
}

export const ballotsAtHand = (state: GroupState): readonly BallotRecord[] =>
  recordsAtHand<BallotsRecord | undefined>(state, 'ballots').flatMap(([, record]) =>
    record?.is === 'ballot' ? [record] : [],
  );

/** Also those that were taken back. */
export const delegationsAtHand = (state: GroupState): readonly DelegationRecord[] =>
  recordsAtHand<BallotsRecord | undefined>(state, 'ballots').flatMap(([, record]) =>
    record?.is === 'delegation' ? [record] : [],
  );

/** What a ballot's one close lists; `null`: it is open. */
export function closeOf(state: GroupState, { closed }: BallotRecord): ClosePayload | null {
  const node = closed && state.log.nodes.get(closed.id);
  return node ? (node.payload as ClosePayload) : null;
}
