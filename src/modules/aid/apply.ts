/**
 * Folds what is said of mutual aid: the details of a request, a help from the answer to its end. As if all had come in
 * the shared order; who is a member still is for `standing.ts`. A payment is never read here: help for nothing has no price, whatever
 * somebody pays and names.
 */
import type { AccountId, EntryId, MemberId } from '../../core/ids.ts';
import type { LogNode } from '../../core/log.ts';
import type { AnswerPayload, DetailsPayload, DonePayload, HelpPayload, Shift, Span, ThanksPayload } from './entries.ts';

/** One entry: who signed it, which is not always whose account it is for. */
export type Step = { readonly id: EntryId; readonly member: MemberId | null; readonly claimedAt: number };

export type Details = Omit<DetailsPayload, 'ref' | 'shifts'> & { readonly shifts: readonly Shift[] };
/** What a listing's holder said last. */
type RequestRecord = { readonly is: 'request'; readonly listing: EntryId; readonly details: Details };

export type Side = 'helper' | 'helped';
export const otherSide = (side: Side): Side => (side === 'helper' ? 'helped' : 'helper');

export type Thanks = Step & Pick<ThanksPayload, 'face' | 'words'>;

export type HelpRecord = {
  readonly is: 'help';
  readonly id: EntryId;
  readonly listing: EntryId;
  readonly helper: AccountId;
  readonly helped: AccountId;
  readonly shift: Span | null;
  readonly begun: Step;
  /** What whoever was asked said last. */
  readonly answer: (Step & { readonly accepts: boolean }) | null;
  readonly withdrawn: Step | null;
  /** The helper says that it happened. */
  readonly did: Step | null;
  /** What the helped one said last: it happened, or it did not. */
  readonly told: (Step & { readonly happened: boolean }) | null;
  /** What each side said last. */
  readonly thanks: Readonly<Record<Side, Thanks | null>>;
  /** Entries in which the helped one told where: oldest first. */
  readonly addresses: readonly EntryId[];
  /** The latest that any of their clocks said. */
  readonly changedAt: number;
};

export type AidRecord = RequestRecord | HelpRecord;

/** The listing or the help that a node is about. */
export function subjectOf(node: LogNode): EntryId | null {
  switch (node.kind) {
    case 'aid.help':
      return node.id;
    case 'aid.details':
    case 'aid.accept':
    case 'aid.decline':
    case 'aid.withdraw':
    case 'aid.done':
    case 'aid.not-done':
    case 'aid.address':
    case 'aid.thanks':
      return (node.payload as AnswerPayload).ref;
    default:
      return null;
  }
}

export function fold(value: unknown, node: LogNode): AidRecord | undefined {
  switch (node.kind) {
    case 'aid.details':
      return described(node.payload as DetailsPayload);
    case 'aid.help':
      return begun(node, node.payload as HelpPayload);
    default: {
      const record = value as AidRecord | undefined;
      return record?.is === 'help' ? goneOn(record, node) : record;
    }
  }
}

const stepOf = ({ id, member, claimedAt }: LogNode): Step => ({ id, member, claimedAt });

const described = ({ ref, sort, urgency, helpers, shifts, mark }: DetailsPayload): AidRecord => ({
  is: 'request',
  listing: ref,
  details: { sort, urgency, helpers, shifts: shifts ?? [], mark },
});

const begun = (node: LogNode, { ref, from, to, shift }: HelpPayload): HelpRecord => ({
  is: 'help',
  id: node.id,
  listing: ref,
  helper: from,
  helped: to,
  shift,
  begun: stepOf(node),
  answer: null,
  withdrawn: null,
  did: null,
  told: null,
  thanks: { helper: null, helped: null },
  addresses: [],
  changedAt: node.claimedAt,
});

const goneOn = (record: HelpRecord, node: LogNode): HelpRecord => ({
  ...record,
  ...changesBy(record, node, stepOf(node)),
  changedAt: Math.max(record.changedAt, node.claimedAt),
});

/** Whoever was asked, and whoever was helped, may think better of it: their last word stands. */
function changesBy(record: HelpRecord, node: LogNode, step: Step): Partial<HelpRecord> {
  switch (node.kind) {
    case 'aid.accept':
      return { answer: { ...step, accepts: true } };
    case 'aid.decline':
      return { answer: { ...step, accepts: false } };
    case 'aid.withdraw':
      return { withdrawn: record.withdrawn ?? step };
    case 'aid.done':
      return (node.payload as DonePayload).account === record.helper
        ? { did: record.did ?? step }
        : { told: { ...step, happened: true } };
    case 'aid.not-done':
      return { told: { ...step, happened: false } };
    case 'aid.address':
      return { addresses: [...record.addresses, step.id] };
    default: {
      const { account, face, words } = node.payload as ThanksPayload;
      const by: Side = account === record.helper ? 'helper' : 'helped';
      return { thanks: { ...record.thanks, [by]: { ...step, face, words } } };
    }
  }
}
