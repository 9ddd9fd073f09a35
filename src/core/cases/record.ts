/**
 * Folds a case out of what was said of it, as if all had come in the shared order: of two decisions in one round the first stands, of
 * hiding and showing the last, of each member's votes the last. Who is a member still, and so how a vote stands, is for `standing.ts`.
 */
import type { AccountId, EntryId, MemberId } from '../ids.ts';
import type { LogNode } from '../log.ts';
import type {
  AppealPayload,
  DecidePayload,
  Outcome,
  ReportPayload,
  SayPayload,
  StepPayload,
  VotePayload,
} from './entries.ts';

export type Step = { readonly id: EntryId; readonly member: MemberId | null; readonly claimedAt: number };

export type Said = Step & { readonly account: AccountId; readonly readers: readonly AccountId[] };
export type Decision = Step & { readonly outcome: Outcome };
export type Appeal = Step & {
  readonly account: AccountId;
  /** The decision with which somebody is not content. */
  readonly against: EntryId;
  /** Empty: all members are asked. */
  readonly readers: readonly MemberId[];
  /** What everybody is told, where everybody is asked. */
  readonly words: string;
  /** Each member's last word. */
  readonly votes: readonly { readonly member: MemberId; readonly vote: VotePayload['vote'] }[];
};

export type CaseRecord = {
  readonly id: EntryId;
  /** What is reported; `null`: somebody, and nothing that they signed. */
  readonly ref: EntryId | null;
  readonly account: AccountId;
  readonly about: readonly AccountId[];
  readonly readers: readonly MemberId[];
  readonly begun: Step;
  /** Oldest first. */
  readonly said: readonly Said[];
  /** What a reader said last about whether it is listed meanwhile. */
  readonly hidden: boolean;
  readonly decided: Decision | null;
  readonly appeal: Appeal | null;
  /** What was decided on appeal: for good. */
  readonly final: Decision | null;
  readonly changedAt: number;
};

/** The case that a node belongs to. */
export function subjectOf(node: LogNode): EntryId | null {
  if (node.kind === 'case.report') return node.id;
  return node.kind.startsWith('case.') ? (node.payload as StepPayload).case : null;
}

export function fold(value: unknown, node: LogNode): CaseRecord | undefined {
  if (node.kind === 'case.report') return reported(node, node.payload as ReportPayload);
  const record = value as CaseRecord | undefined;
  return record && { ...record, ...changesBy(record, node), changedAt: Math.max(record.changedAt, node.claimedAt) };
}

const stepOf = ({ id, member, claimedAt }: LogNode): Step => ({ id, member, claimedAt });

const reported = (node: LogNode, { ref, account, about, readers }: ReportPayload): CaseRecord => ({
  id: node.id,
  ref,
  account,
  about,
  readers,
  begun: stepOf(node),
  said: [],
  hidden: false,
  decided: null,
  appeal: null,
  final: null,
  changedAt: node.claimedAt,
});

function changesBy(record: CaseRecord, node: LogNode): Partial<CaseRecord> {
  const step = stepOf(node);
  switch (node.kind) {
    case 'case.say': {
      const { account, readers } = node.payload as SayPayload;
      return { said: [...record.said, { ...step, account, readers }] };
    }
    case 'case.hide':
    case 'case.show':
      return { hidden: node.kind === 'case.hide' };
    case 'case.decide':
      return decidedBy(record, step, node.payload as DecidePayload);
    case 'case.appeal':
      return { appeal: record.appeal ?? appealed(step, node.payload as AppealPayload) };
    default:
      return { appeal: votedOn(record.appeal, step, node.payload as VotePayload) };
  }
}

/** An appeal that came second is nobody's to decide. */
function decidedBy(record: CaseRecord, step: Step, { ref, outcome }: DecidePayload): Partial<CaseRecord> {
  const decision = { ...step, outcome };
  if (ref === record.id) return { decided: record.decided ?? decision };
  return ref === record.appeal?.id ? { final: record.final ?? decision } : {};
}

const appealed = (step: Step, { account, ref, readers, words }: AppealPayload): Appeal => ({
  ...step,
  account,
  against: ref,
  readers,
  words: words ?? '',
  votes: [],
});

const votedOn = (appeal: Appeal | null, { member }: Step, { ref, vote }: VotePayload): Appeal | null =>
  appeal === null || appeal.id !== ref || member === null
    ? appeal
    : { ...appeal, votes: [...appeal.votes.filter((each) => each.member !== member), { member, vote }] };
