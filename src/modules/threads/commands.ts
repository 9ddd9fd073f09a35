/** Saying something, reacting to it, and taking back what one said. */
import { heldAccounts } from '../../core/accounts/held.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { type AccountId, accountOfMember, type EntryId, idToBytes } from '../../core/ids.ts';
import type { Context, Refusal } from '../../core/module.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { ThreadRecord } from './apply.ts';
import { type TalkFace, talkMost } from './entries.ts';
import { messageOf, threadOf } from './records.ts';
import { type Drafts, refused } from './refusals.ts';
import { isThing } from './rules.ts';

type About = {
  /** What is talked about. */
  readonly thing: EntryId;
  /** What is answered; absent: the thing itself. */
  readonly ref?: EntryId;
  /** For whom: an account that this phone keeps; absent: its own member's. */
  readonly account?: AccountId;
};

type Place = { readonly record: ThreadRecord; readonly ref: EntryId; readonly account: AccountId };

function placeFor({ thing, ref = thing, account }: About, context: Context): Result<Place, Refusal> {
  const { state, self } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  if (!isThing(state, thing)) return refused('thread.no-such-thing');
  const record = threadOf(state, thing);
  if (ref !== thing && messageOf(record, ref) === null) return refused('thread.no-such-words');
  const speaks = account ?? accountOfMember(self.member);
  if (!heldAccounts(context).has(speaks)) return refused('thread.not-your-account');
  return ok({ record, ref, account: speaks });
}

const payloadOf = ({ record, ref, account }: Place) => ({
  thread: idToBytes(record.thing),
  ref: idToBytes(ref),
  account: idToBytes(account),
});

export type SayArgs = About & { readonly words: string };

export function say({ words, ...about }: SayArgs, context: Context): Drafts {
  const place = placeFor(about, context);
  if (!place.ok) return place;
  const written = words.normalize('NFC').trim();
  if (written === '') return refused('thread.words-missing');
  if (written.length > talkMost.words) return refused('thread.words-too-long', { most: talkMost.words });
  return ok([{ kind: 'thread.say', payload: { ...payloadOf(place.value), words: written } }]);
}

/** `null`: no face any more. */
export type ReactArgs = About & { readonly face: TalkFace | null };

export function react({ face, ...about }: ReactArgs, context: Context): Drafts {
  const place = placeFor(about, context);
  if (!place.ok) return place;
  const { record, ref, account } = place.value;
  const before = record.reactions.find((each) => each.ref === ref && each.account === account)?.face ?? null;
  if (before === face) return refused('thread.already-so');
  return ok([{ kind: 'thread.react', payload: { ...payloadOf(place.value), ...(face !== null && { face }) } }]);
}

export type UnsayArgs = { readonly thing: EntryId; readonly message: EntryId };

export function unsay({ thing, message }: UnsayArgs, context: Context): Drafts {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const said = messageOf(threadOf(context.state, thing), message);
  if (said === null) return refused('thread.no-such-words');
  if (!heldAccounts(context).has(said.account)) return refused('thread.not-your-words');
  if (said.takenBack) return refused('thread.already-taken-back');
  return ok([{ kind: 'thread.unsay', payload: { thread: idToBytes(thing), ref: idToBytes(message) } }]);
}
