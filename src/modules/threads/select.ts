/** What screens are told of the talk about something. Names are theirs to find: here are accounts. */
import { heldAccounts } from '../../core/accounts/held.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { type AccountId, accountOfMember, type EntryId, type MemberId } from '../../core/ids.ts';
import type { Context } from '../../core/module.ts';
import type { ThreadRecord } from './apply.ts';
import { type TalkFace, talkFaces } from './entries.ts';
import { newsFor } from './errands.ts';
import { messageOf, threadOf } from './records.ts';
import { isThing } from './rules.ts';
import { type Shown, shownTo } from './shown.ts';
import { titleOf, type What, whatIs } from './things.ts';

export type ReactionView = { readonly face: TalkFace; readonly count: number; readonly mine: boolean };

export type MessageView = {
  readonly id: EntryId;
  readonly account: AccountId;
  /** Who wrote it down, where it is said for somebody else. */
  readonly by: MemberId | null;
  readonly is: Shown;
  /** '' unless they are shown. */
  readonly words: string;
  /** This phone speaks for that account. */
  readonly mine: boolean;
  /** Whose words it answers, where that is not those that it stands below. */
  readonly answers: AccountId | null;
  readonly reactions: readonly ReactionView[];
  readonly claimedAt: number;
};

/** Words about the thing itself, and all that came of them: below one another, oldest first. */
export type TalkView = MessageView & { readonly replies: readonly MessageView[] };

export type ThreadView = {
  readonly thing: EntryId;
  readonly what: What;
  readonly title: string;
  /** `false`: it is not on this phone, or nothing that one talks about. */
  readonly known: boolean;
  readonly mayWrite: boolean;
  /** Messages that are shown. */
  readonly count: number;
  readonly reactions: readonly ReactionView[];
  readonly talks: readonly TalkView[];
  /** The errand that is settled by reading this; `null`: none. */
  readonly news: string | null;
};

export function thread({ thing }: { readonly thing: EntryId }, context: Context): ThreadView {
  const { state } = context;
  const record = threadOf(state, thing);
  const messages = viewsOf(context, record);
  const rootOf = rootsOf(record);
  return {
    thing,
    what: whatIs(state, thing),
    title: titleOf(state, thing),
    known: isThing(state, thing),
    mayWrite: signingChain(context).ok,
    count: messages.filter(({ is }) => is === 'said').length,
    reactions: reactionsTo(context, record, thing),
    talks: messages
      .filter(({ id }) => rootOf(id) === id)
      .map((root) => ({ ...root, replies: messages.filter(({ id }) => id !== root.id && rootOf(id) === root.id) })),
    news: newsFor(context)(record)?.id ?? null,
  };
}

export type BriefView = Pick<ThreadView, 'known' | 'mayWrite' | 'count' | 'reactions'> & {
  /** What was said last, if it is shown. */
  readonly last: { readonly account: AccountId; readonly words: string } | null;
};

/** As much as stands on the page of the thing itself. */
export function brief({ thing }: { readonly thing: EntryId }, context: Context): BriefView {
  const record = threadOf(context.state, thing);
  const shown = viewsOf(context, record).filter(({ is }) => is === 'said');
  const last = shown.at(-1);
  return {
    known: isThing(context.state, thing),
    mayWrite: signingChain(context).ok,
    count: shown.length,
    reactions: reactionsTo(context, record, thing),
    last: last === undefined ? null : { account: last.account, words: last.words },
  };
}

function viewsOf(context: Context, record: ThreadRecord): readonly MessageView[] {
  const held = heldAccounts(context);
  const shown = shownTo(context);
  return record.messages.map((message) => {
    const { id, account, by, ref, claimedAt } = message;
    const is = shown(message);
    const answered = messageOf(record, ref);
    return {
      id,
      account,
      by: by === null || accountOfMember(by) === account ? null : by,
      is,
      words: is === 'said' ? message.words : '',
      mine: held.has(account),
      answers: answered === null || answered.ref === record.thing ? null : answered.account,
      reactions: reactionsTo(context, record, id),
      claimedAt,
    };
  });
}

/** The words with which that part of the talk began. An answer comes after what it answers, on every phone. */
function rootsOf({ thing, messages }: ThreadRecord): (id: EntryId) => EntryId {
  const roots = new Map<EntryId, EntryId>();
  for (const { id, ref } of messages) roots.set(id, ref === thing ? id : (roots.get(ref) ?? id));
  return (id) => roots.get(id) ?? id;
}

function reactionsTo(context: Context, { reactions }: ThreadRecord, ref: EntryId): readonly ReactionView[] {
  const own = accountOfMember(context.self.member);
  const all = reactions.filter((each) => each.ref === ref);
  return talkFaces.map((face) => {
    const same = all.filter((each) => each.face === face);
    return { face, count: same.length, mine: same.some(({ account }) => account === own) };
  });
}
