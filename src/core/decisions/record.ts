/**
 * Folds a decision out of what was said of it, as if all had come in the shared order: of each field the last word stands, and of two
 * endings the first. How its ballots went is theirs to say: `core/ballots`.
 */
import type { AccountId, EntryId, MemberId } from '../ids.ts';
import type { LogNode } from '../log.ts';
import { recordsAtHand, recordsOf } from '../records.ts';
import type { GroupState } from '../state.ts';
import type { Change, EndPayload, PostPayload, SetPayload } from './entries.ts';

export type DecisionRecord = {
  readonly id: EntryId;
  readonly account: AccountId;
  readonly by: MemberId | null;
  readonly postedAt: number;
  readonly title: string;
  readonly summary: string;
  readonly topic: string;
  readonly icon: string | null;
  readonly stage: PostPayload['stage'];
  readonly change: Change | null;
  /** What it grew out of. */
  readonly from: EntryId | null;
  /** In the shared order. */
  readonly ballots: readonly EntryId[];
  readonly ended: { readonly entry: EntryId; readonly member: MemberId | null; readonly how: EndPayload['how'] } | null;
  /** The latest that any of their clocks said. */
  readonly changedAt: number;
};

/** The decision that a node is about. */
export function subjectOf(node: LogNode): EntryId | null {
  switch (node.kind) {
    case 'decision.post':
      return node.id;
    case 'decision.set':
    case 'decision.end':
    case 'ballot.open':
      return (node.payload as EndPayload).ref;
    default:
      return null;
  }
}

export function fold(value: unknown, node: LogNode): DecisionRecord | undefined {
  if (node.kind === 'decision.post') return posted(node, node.payload as PostPayload);
  const record = value as DecisionRecord | undefined;
  return record && { ...record, ...changesBy(record, node), changedAt: Math.max(record.changedAt, node.claimedAt) };
}

const posted = (node: LogNode, payload: PostPayload): DecisionRecord => {
  const { account, title, summary, topic, icon, stage, change, ref } = payload;
  return {
    ...{ id: node.id, account, by: node.member, postedAt: node.claimedAt, title, summary, topic, icon, stage, change },
    ...{ from: ref, ballots: [], ended: null, changedAt: node.claimedAt },
  };
};

function changesBy(record: DecisionRecord, node: LogNode): Partial<DecisionRecord> {
  switch (node.kind) {
    case 'ballot.open':
      return { ballots: [...record.ballots, node.id], stage: 'proposal' };
    case 'decision.end': {
      const { how } = node.payload as EndPayload;
      return { ended: record.ended ?? { entry: node.id, member: node.member, how } };
    }
    default: {
      const { title, summary, topic, icon, stage, change } = node.payload as SetPayload;
      return {
        title: title ?? record.title,
        summary: summary ?? record.summary,
        topic: topic ?? record.topic,
        icon: icon === null ? record.icon : icon || null,
        stage: stage ?? record.stage,
        change: change ?? record.change,
      };
    }
  }
}

/** As it is now; `null`: there is none. */
export const decisionOf = ({ records }: GroupState, id: EntryId): DecisionRecord | null =>
  (records.get('decisions')?.get(id)?.value as DecisionRecord | undefined) ?? null;

export const decisionsAll = (state: GroupState): readonly DecisionRecord[] =>
  recordsOf<DecisionRecord | undefined>(state, 'decisions').flatMap(([, record]) => record ?? []);

export const decisionsAtHand = (state: GroupState): readonly DecisionRecord[] =>
  recordsAtHand<DecisionRecord | undefined>(state, 'decisions').flatMap(([, record]) => record ?? []);
