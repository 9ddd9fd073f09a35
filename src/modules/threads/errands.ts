/** Words that somebody said to me, or to one whose account this phone keeps: about a thing of theirs, or in answer to them. */
import { heldAccounts } from '../../core/accounts/held.ts';
import type { EntryId, MemberId } from '../../core/ids.ts';
import type { Context, Errand } from '../../core/module.ts';
import { recordsAtHand } from '../../core/records.ts';
import type { Message, ThreadRecord } from './apply.ts';
import { messageOf } from './records.ts';
import { shownTo } from './shown.ts';
import { ownersOf, titleOf } from './things.ts';

/** Nobody is told of news for ever. */
const patienceMs = 14 * 24 * 3_600_000;

export function errands(context: Context): Errand[] {
  const newsOf = newsFor(context);
  return recordsAtHand<ThreadRecord>(context.state, 'threads').flatMap(([, record]) => newsOf(record) ?? []);
}

/** One for each thing: another message makes it another errand, so that reading the first settles no second one. */
export function newsFor(context: Context): (record: ThreadRecord) => Errand | null {
  const newestTo = newestFor(context);
  return (record) => {
    const last = newestTo(record);
    return last === null || last.claimedAt + patienceMs <= context.now ? null : errandOf(context, record.thing, last);
  };
}

const errandOf = ({ state }: Context, thing: EntryId, { id, account, claimedAt }: Message): Errand => {
  const member = account as string as MemberId;
  return {
    id: `threads-said-${id}`,
    topic: 'threads.said',
    subject: thing,
    member: state.membership.members.has(member) ? member : null,
    values: { account, title: titleOf(state, thing) },
    claimedAt,
  };
};

/** Yields `null` where nobody wrote to them, or they went on talking since. */
function newestFor(context: Context): (record: ThreadRecord) => Message | null {
  const held = heldAccounts(context);
  const shown = shownTo(context);
  return (record) => {
    const newestFirst = [...record.messages].reverse();
    const spoke = newestFirst.findIndex(({ account }) => held.has(account));
    const since = spoke < 0 ? newestFirst : newestFirst.slice(0, spoke);
    if (since.length === 0) return null;
    const isTheirs = ownersOf(context.state, record.thing).some((account) => held.has(account));
    const isToThem = ({ ref }: Message): boolean => {
      const answered = messageOf(record, ref)?.account;
      return answered === undefined ? isTheirs : held.has(answered);
    };
    return since.find((message) => shown(message) === 'said' && isToThem(message)) ?? null;
  };
}
