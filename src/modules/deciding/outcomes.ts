/** What followed from a vote, in words: who sees to it, when it is looked at again, and who says that it was done. */
import { accountStands } from '../../core/accounts/custody/current.ts';
import { heldAccounts } from '../../core/accounts/held.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { ballotMost } from '../../core/ballots/entries.ts';
import { type BallotRecord, ballotOf } from '../../core/ballots/record.ts';
import { decisionOf } from '../../core/decisions/record.ts';
import { type AccountId, accountOfMember, type EntryId, idToBytes } from '../../core/ids.ts';
import type { Context } from '../../core/module.ts';
import { ok, type Result } from '../../lib/result.ts';
import { isKnownAccount, mayLead } from './may.ts';
import { type Drafts, refused } from './refusals.ts';

export type OutcomeArgs = {
  readonly ballot: EntryId;
  readonly words: string;
  /** Who sees to it; `null`: nobody in particular. */
  readonly owner: AccountId | null;
  /** Claimed time, ms; `null`: it is not looked at again. */
  readonly reviewAt: number | null;
};

/** Whoever may start a vote on it says so; the last words stand. */
export function writeOutcome({ ballot, words, owner, reviewAt }: OutcomeArgs, context: Context): Drafts {
  const closed = closedOne(ballot, context);
  if (!closed.ok) return closed;
  const decision = decisionOf(context.state, closed.value.record.decision);
  if (decision === null || !mayLead(context, decision)) return refused('decision.not-yours');
  if (words.trim() === '') return refused('deciding.words-missing');
  if (words.length > ballotMost.words) return refused('deciding.too-long', { most: ballotMost.words });
  if (owner !== null && !isKnownAccount(context, owner)) return refused('deciding.no-such-person');
  if (reviewAt !== null && !(Number.isSafeInteger(reviewAt) && reviewAt > context.now))
    return refused('deciding.review-past');
  const more = { ...(owner !== null && { owner: idToBytes(owner) }), ...(reviewAt !== null && { reviewAt }) };
  return ok([{ kind: 'outcome.write', payload: { ...closed.value.named, words: words.trim(), ...more } }]);
}

export type TellArgs = {
  readonly ballot: EntryId;
  /** For whom this phone speaks; absent: its own member. */
  readonly account?: AccountId;
  /** '' for none. */
  readonly words: string;
};

/** Somebody has seen that it was done. Each says so once. */
export function tellDone(args: TellArgs, context: Context): Drafts {
  const closed = closedOne(args.ballot, context);
  if (!closed.ok) return closed;
  const account = args.account ?? accountOfMember(context.self.member);
  if (closed.value.record.done.some((told) => told.account === account)) return refused('deciding.told-already');
  return tell('outcome.done', account, args, closed.value, context);
}

/** Somebody has looked at it again, as often as the group likes. */
export function review(args: TellArgs, context: Context): Drafts {
  const closed = closedOne(args.ballot, context);
  if (!closed.ok) return closed;
  const account = args.account ?? accountOfMember(context.self.member);
  return tell('outcome.review', account, args, closed.value, context);
}

type Closed = {
  readonly record: BallotRecord;
  /** How an entry about its outcome says which it is. */
  readonly named: { readonly ballot: Uint8Array; readonly ref: Uint8Array };
};

function closedOne(id: EntryId, context: Context): Result<Closed, Extract<Drafts, { readonly ok: false }>['error']> {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const record = ballotOf(context.state, id);
  if (record === null) return refused('ballot.no-such-ballot');
  if (record.closed === null) return refused('ballot.no-such-close');
  return ok({ record, named: { ballot: idToBytes(id), ref: idToBytes(record.closed.id) } });
}

function tell(kind: string, account: AccountId, { words }: TellArgs, { named }: Closed, context: Context): Drafts {
  if (!heldAccounts(context).has(account) || !accountStands(context.state, account))
    return refused('ballot.not-your-account');
  if (words.length > ballotMost.words) return refused('deciding.too-long', { most: ballotMost.words });
  const said = words.trim();
  return ok([{ kind, payload: { ...named, account: idToBytes(account), ...(said !== '' && { words: said }) } }]);
}
