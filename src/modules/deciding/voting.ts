/** Giving one's vote, or taking it down for somebody who tells it by phone. */
import { heldAccounts } from '../../core/accounts/held.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { openingOf } from '../../core/ballots/counting.ts';
import { ballotMost, type OpenPayload, termsOf } from '../../core/ballots/entries.ts';
import { type BallotRecord, ballotOf } from '../../core/ballots/record.ts';
import { openedToText, sealOfVote } from '../../core/ballots/seal.ts';
import { isOwnWord, peopleOnPaper, wordsNow } from '../../core/ballots/standing.ts';
import { voterOf, votersAt } from '../../core/ballots/voters.ts';
import { type AccountId, accountOfMember, type EntryId, idToBytes } from '../../core/ids.ts';
import { devicesOf } from '../../core/memo-readers.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import { type Choice, fitsTerms } from '../../core/tallies/terms.ts';
import { hexToBytes } from '../../lib/bytes.ts';
import { ok, type Result } from '../../lib/result.ts';
import { mayRecord } from './may.ts';
import { type Drafts, refused } from './refusals.ts';

export type VoteArgs = {
  readonly ballot: EntryId;
  /** Whose vote: absent, its own member's; of somebody else it is taken down. */
  readonly account?: AccountId;
  readonly choice: Choice;
  /** '' for none. */
  readonly reason: string;
  /** 16 bytes by chance, hexadecimal: without them the seal of a hidden vote would be guessed. Of an open one it is not looked at. */
  readonly salt: string;
};

type Voting = { readonly record: BallotRecord; readonly opening: OpenPayload; readonly account: AccountId };

export function vote(args: VoteArgs, context: Context): Drafts {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const found = votingFor(args, context);
  if (!found.ok) return found;
  const { choice, reason } = args;
  const { opening } = found.value;
  if (!fitsTerms(termsOf(opening), choice)) return refused('ballot.wrong-choice');
  if (choice === 'object' && reason.trim() === '') return refused('ballot.needs-reason');
  if (reason.length > ballotMost.reason) return refused('deciding.too-long', { most: ballotMost.reason });
  if (opening.hidden === true) return sealed(args, found.value, context);
  const payload = { ...aboutOf(found.value), choice, ...(reason !== '' && { reason }) };
  return ok([{ kind: 'ballot.vote', payload }]);
}

const aboutOf = ({ record, account }: Voting) => ({ ref: idToBytes(record.id), account: idToBytes(account) });

function votingFor({ ballot, account }: VoteArgs, context: Context): Result<Voting, Refusal> {
  const { state, self } = context;
  const [record, opening] = [ballotOf(state, ballot), openingOf(state, ballot)];
  if (record === null || opening === null) return refused('ballot.no-such-ballot');
  if (record.closed !== null) return refused('deciding.is-closed');
  const whose = account ?? accountOfMember(self.member);
  const voter = voterOf(votersAt(state, ballot), whose);
  if (voter === null) return refused('ballot.not-a-voter');
  if (peopleOnPaper(state, record).has(voter)) return refused('deciding.voted-on-paper');
  if (heldAccounts(context).has(whose)) return ok({ record, opening, account: whose });
  if (!mayRecord(context)) return refused('ballot.not-your-vote');
  const before = wordsNow(state, record).get(voter);
  if (before !== undefined && isOwnWord(before)) return refused('deciding.voted-themselves');
  return ok({ record, opening, account: whose });
}

/** Until it is closed, only the one phone that closes it can open it, and the voter's own. */
function sealed({ choice, reason, salt: hex }: VoteArgs, voting: Voting, { state }: Context): Drafts {
  if (reason !== '') return refused('deciding.no-reasons-hidden');
  const salt = hexToBytes(hex);
  if (salt?.length !== ballotMost.saltBytes) return refused('malformed');
  const { record, account } = voting;
  const opened = { choice, salt };
  const seal = hexToBytes(sealOfVote(record.id, account, opened)) ?? new Uint8Array();
  const opener = state.log.nodes.get(record.id)?.device;
  const readers = [...(opener === undefined ? [] : [opener]), ...devicesOf(state, account)];
  const draft: Draft = {
    kind: 'ballot.vote',
    payload: { ...aboutOf(voting), seal },
    memo: { text: openedToText(opened), readers },
  };
  return ok([draft]);
}
