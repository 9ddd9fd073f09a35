/** What becomes of a case: words, hiding, a decision, an appeal, a vote. */
import { caseMost, type Outcome, type VotePayload } from '../../core/cases/entries.ts';
import { type AccountId, accountOfMember, type EntryId, idToBytes } from '../../core/ids.ts';
import type { Context } from '../../core/module.ts';
import { ok } from '../../lib/result.ts';
import type { CborMap } from '../../wire/cbor.ts';
import { hearersOf } from './moderators.ts';
import { hearing, type Place, partiesOf, placeFor, roundOf } from './place.ts';
import { type Drafts, refused } from './refusals.ts';
import { lockedTo, wordsFault } from './reporting.ts';
import { outcomesFor } from './things.ts';

export type CaseArgs = { readonly id: EntryId };

/** In the round that is heard now. */
const about = ({ record }: Place): CborMap => ({ case: idToBytes(record.id), ref: idToBytes(roundOf(record)) });

const hearers = ({ record }: Place): readonly AccountId[] => hearing(record).map(accountOfMember);

export type SayArgs = CaseArgs & {
  readonly words: string;
  /** Which of the parties read it, beside those who hear the case. */
  readonly to: readonly AccountId[];
};

export function say({ id, words, to }: SayArgs, context: Context): Drafts {
  const place = placeFor('say', id, context);
  if (!place.ok) return place;
  const fault = wordsFault(words);
  if (fault !== null) return fault;
  const parties = partiesOf(place.value.record);
  if (!to.every((account) => parties.includes(account))) return refused('case.wrong-readers');
  const readers = [...new Set([...hearers(place.value), ...to])];
  const { account } = place.value;
  const payload = { ...about(place.value), account: idToBytes(account), readers: readers.map(idToBytes) };
  return ok([lockedTo({ kind: 'case.say', payload }, words, context, [account, ...readers])]);
}

export const hide = (args: CaseArgs, context: Context): Drafts => hideOrShow('hide', args, context);
export const show = (args: CaseArgs, context: Context): Drafts => hideOrShow('show', args, context);

function hideOrShow(act: 'hide' | 'show', { id }: CaseArgs, context: Context): Drafts {
  const place = placeFor(act, id, context);
  return place.ok ? ok([{ kind: `case.${act}`, payload: about(place.value) }]) : place;
}

export type DecideArgs = CaseArgs & {
  readonly outcome: Outcome;
  /** Why: for both parties, and those who hear it. */
  readonly words: string;
};

export function decide({ id, outcome, words }: DecideArgs, context: Context): Drafts {
  const place = placeFor('decide', id, context);
  if (!place.ok) return place;
  if (!outcomesFor(context.state, place.value.record.ref).includes(outcome)) return refused('case.wrong-outcome');
  const fault = wordsFault(words);
  if (fault !== null) return fault;
  const told = [...partiesOf(place.value.record), ...hearers(place.value)];
  const payload = { ...about(place.value), outcome, readers: told.map(idToBytes) };
  return ok([lockedTo({ kind: 'case.decide', payload }, words, context, told)]);
}

export type AppealArgs = CaseArgs & { readonly words: string };

/**
 * Who hears it now has not read what the first ones were told: the reason of the decision goes along. Where everybody is asked,
 * everybody reads the words, and the reason stays with those who were told it.
 */
export function appeal({ id, words }: AppealArgs, context: Context): Drafts {
  const place = placeFor('appeal', id, context);
  if (!place.ok) return place;
  const fault = wordsFault(words);
  if (fault !== null) return fault;
  const { record, account } = place.value;
  const { decided } = record;
  if (decided === null) return refused('case.no-such-decision');
  const asked = hearersOf(context, partiesOf(record), [decided.member]);
  if (asked.onlyKeepers) return refused('case.only-a-keeper');
  const readers = asked.readers.slice(0, caseMost.readers);
  const payload = {
    case: idToBytes(record.id),
    ref: idToBytes(decided.id),
    account: idToBytes(account),
    readers: readers.map(idToBytes),
  };
  if (readers.length === 0) return ok([{ kind: 'case.appeal', payload: { ...payload, words: words.trim() } }]);
  const reason = context.memos.get(decided.id);
  const text = reason === undefined ? words : `${words.trim()}\n\n“${reason}”`;
  const whom = [account, ...readers.map(accountOfMember)];
  return ok([lockedTo({ kind: 'case.appeal', payload }, text, context, whom)]);
}

export type VoteArgs = CaseArgs & { readonly vote: VotePayload['vote'] };

/** Until it is decided, one may think better of it. */
export function vote({ id, vote: said }: VoteArgs, context: Context): Drafts {
  const place = placeFor('vote', id, context);
  if (!place.ok) return place;
  const { record, member } = place.value;
  if (record.appeal === null) return refused('case.no-such-vote');
  if (record.appeal.votes.some((each) => each.member === member && each.vote === said))
    return refused('case.already-so');
  const payload = { case: idToBytes(record.id), ref: idToBytes(record.appeal.id), vote: said };
  return ok([{ kind: 'case.vote', payload }]);
}
