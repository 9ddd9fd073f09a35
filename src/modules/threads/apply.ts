/**
 * Folds the talk about one thing, as if all had come in the shared order: words stand in that order, of each account's reactions to
 * one thing the last counts, and words that were taken back stay so.
 */
import type { AccountId, EntryId, MemberId } from '../../core/ids.ts';
import { isSettled as isListingSettled } from '../../core/listings/record.ts';
import type { LogNode } from '../../core/log.ts';
import type { GroupState } from '../../core/state.ts';
import type { ReactPayload, SayPayload, StepPayload, TalkFace } from './entries.ts';

export type Message = {
  readonly id: EntryId;
  /** What it answers: other words, or the thing itself. */
  readonly ref: EntryId;
  readonly account: AccountId;
  /** Who signed it. */
  readonly by: MemberId | null;
  readonly words: string;
  readonly claimedAt: number;
  readonly takenBack: boolean;
};

type Reaction = { readonly ref: EntryId; readonly account: AccountId; readonly face: TalkFace };

export type ThreadRecord = {
  readonly thing: EntryId;
  readonly messages: readonly Message[];
  readonly reactions: readonly Reaction[];
};

export const subjectOf = ({ kind, payload }: LogNode): EntryId | null =>
  kind.startsWith('thread.') ? (payload as StepPayload).thread : null;

export function fold(value: unknown, node: LogNode): ThreadRecord {
  const { thread, ref } = node.payload as StepPayload;
  const record = (value as ThreadRecord | undefined) ?? { thing: thread, messages: [], reactions: [] };
  switch (node.kind) {
    case 'thread.say':
      return { ...record, messages: [...record.messages, said(node, node.payload as SayPayload)] };
    case 'thread.react':
      return { ...record, reactions: reacted(record.reactions, node.payload as ReactPayload) };
    default:
      return {
        ...record,
        messages: record.messages.map((each) => (each.id === ref ? { ...each, takenBack: true } : each)),
      };
  }
}

const said = ({ id, member, claimedAt }: LogNode, { ref, account, words }: SayPayload): Message => ({
  id,
  ref,
  account,
  by: member,
  words,
  claimedAt,
  takenBack: false,
});

function reacted(before: readonly Reaction[], { ref, account, face }: ReactPayload): readonly Reaction[] {
  const others = before.filter((each) => each.ref !== ref || each.account !== account);
  return face === null ? others : [...others, { ref, account, face }];
}

/** The talk about a listing is put away with it. What else was talked about stays at hand: it may be gone on with. */
export function isSettled(value: unknown, { log, records }: GroupState): boolean {
  const { thing } = value as ThreadRecord;
  return log.nodes.get(thing)?.kind === 'listing.post' && isListingSettled(records.get('listings')?.get(thing)?.value);
}
