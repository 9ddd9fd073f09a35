/**
 * Voting where people are in one place: whoever records the meeting takes down who raised a hand for what, or what the papers came to,
 * which counts once somebody else who was there says the same. (docs/decisions/0049)
 */
import { heldAccounts } from '../../core/accounts/held.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { openingOf } from '../../core/ballots/counting.ts';
import { type OpenPayload, type PaperPayload, termsOf } from '../../core/ballots/entries.ts';
import { type BallotRecord, ballotOf, type PaperCount } from '../../core/ballots/record.ts';
import { isOwnWord, peopleOnPaper, wordsNow } from '../../core/ballots/standing.ts';
import { voterOf, votersAt } from '../../core/ballots/voters.ts';
import { type AccountId, accountOfMember, type EntryId, idToBytes } from '../../core/ids.ts';
import { type MeetingRecord, meetingNow } from '../../core/meetings/record.ts';
import { presentAt } from '../../core/meetings/rules.ts';
import type { Context, Refusal } from '../../core/module.ts';
import { fitsPaper } from '../../core/tallies/paper.ts';
import { type Choice, fitsTerms } from '../../core/tallies/terms.ts';
import { ok, type Result } from '../../lib/result.ts';
import { type Drafts, type RefusalCode, refused } from './refusals.ts';

type Place = { readonly ballot: EntryId; readonly meeting: EntryId };

export type HandsArgs = Place & {
  readonly hands: readonly { readonly account: AccountId; readonly choice: Choice }[];
};

/** Of whoever voted on their own phone, or on paper, no hand is taken: that stands anyway. */
export function hands({ ballot, meeting, hands: raised }: HandsArgs, context: Context): Drafts {
  const found = votingAt({ ballot, meeting }, context);
  if (!found.ok) return found;
  const { record, opening, held } = found.value;
  if (opening.hidden === true || raised.some(({ choice }) => choice === 'object')) return refused('ballot.no-hands');
  if (!raised.every(({ choice }) => fitsTerms(termsOf(opening), choice))) return refused('ballot.wrong-choice');
  const named = raised.map(({ account }) => account);
  const code = whyNotThese(named, found.value, context) ?? whoSaidMore(named, record, context);
  if (code !== null) return refused(code);
  const payload = {
    ...whereOf(record, held),
    hands: raised.map(({ account, choice }) => ({ account: idToBytes(account), choice })),
  };
  return ok([{ kind: 'ballot.hands', payload }]);
}

export type PaperArgs = Place & { readonly voted: readonly AccountId[]; readonly totals: readonly number[] };

export function paper({ ballot, meeting, voted, totals }: PaperArgs, context: Context): Drafts {
  const found = votingAt({ ballot, meeting }, context);
  if (!found.ok) return found;
  const { record, opening, held } = found.value;
  const code = whyNotThese(voted, found.value, context);
  if (code !== null) return refused(code);
  if (isAnyOnPaper(voted, record, context)) return refused('deciding.voted-on-paper');
  if (!fitsPaper(termsOf(opening), { voted: voted.length, totals })) return refused('ballot.no-paper');
  const payload = { ...whereOf(record, held), voted: voted.map(idToBytes), totals: [...totals] };
  return ok([{ kind: 'ballot.paper', payload }]);
}

const whereOf = ({ id }: BallotRecord, { id: meeting, said }: MeetingRecord) => ({
  ref: idToBytes(id),
  refs: [meeting, ...said].map(idToBytes),
});

type Found = { readonly record: BallotRecord; readonly opening: OpenPayload; readonly held: MeetingRecord };

/** A vote that is open, at a meeting that this phone records and that is not over. */
function votingAt({ ballot, meeting }: Place, context: Context): Result<Found, Refusal> {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const { state } = context;
  const [record, opening] = [ballotOf(state, ballot), openingOf(state, ballot)];
  if (record === null || opening === null) return refused('ballot.no-such-ballot');
  if (record.closed !== null) return refused('deciding.is-closed');
  const held = meetingNow(state, meeting);
  if (held === null) return refused('ballot.no-such-meeting');
  if (!heldAccounts(context).has(held.account)) return refused('ballot.not-your-meeting');
  return held.endedAt === null ? ok({ record, opening, held }) : refused('deciding.meeting-is-over');
}

/** Somebody, nobody twice, all of them there, each with a vote. */
function whyNotThese(named: readonly AccountId[], { record, held }: Found, { state }: Context): RefusalCode | null {
  if (named.length === 0) return 'deciding.nobody-named';
  if (!named.every((account) => held.present.includes(account))) return 'ballot.not-there';
  const voters = votersAt(state, record.id);
  const people = named.map((account) => voterOf(voters, account));
  if (people.includes(null)) return 'ballot.not-a-voter';
  return new Set(people).size < people.length ? 'ballot.counted-twice' : null;
}

function whoSaidMore(named: readonly AccountId[], record: BallotRecord, context: Context): RefusalCode | null {
  if (isAnyOnPaper(named, record, context)) return 'deciding.voted-on-paper';
  const words = wordsNow(context.state, record);
  const voters = votersAt(context.state, record.id);
  const hasOwn = (account: AccountId): boolean => {
    const word = words.get(voterOf(voters, account) ?? account);
    return word !== undefined && isOwnWord(word);
  };
  return named.some(hasOwn) ? 'deciding.voted-themselves' : null;
}

function isAnyOnPaper(named: readonly AccountId[], record: BallotRecord, { state }: Context): boolean {
  const onPaper = peopleOnPaper(state, record);
  const voters = votersAt(state, record.id);
  return named.some((account) => onPaper.has(voterOf(voters, account) ?? account));
}

export type SignPaperArgs = { readonly ballot: EntryId; readonly paper: EntryId };

export function signPaper({ ballot, paper: id }: SignPaperArgs, context: Context): Drafts {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const record = ballotOf(context.state, ballot);
  const count = record?.papers.find((each) => each.id === id);
  if (record === null || count === undefined) return refused('ballot.no-such-paper');
  if (record.closed !== null) return refused('deciding.is-closed');
  const code = whyNotSign(count, context);
  if (code !== null) return refused(code);
  return ok([{ kind: 'ballot.paper-sign', payload: { ballot: idToBytes(ballot), ref: idToBytes(id) } }]);
}

/** Another teller is another member, who was there; each signs once. `null`: this one may. */
export function whyNotSign({ id, member, signs }: PaperCount, { state, self }: Context): RefusalCode | null {
  const [meeting, ...said] = (state.log.nodes.get(id)?.payload as PaperPayload | undefined)?.refs ?? [];
  const present = meeting === undefined ? null : presentAt(state, meeting, said);
  if (member === self.member || present?.has(accountOfMember(self.member)) !== true) return 'ballot.another-teller';
  return signs.some((sign) => sign.member === self.member) ? 'deciding.told-already' : null;
}
