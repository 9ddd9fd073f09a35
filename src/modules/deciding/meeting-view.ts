/** What a screen is told of voting in one place: who is here and has said what, and which papers were counted by whom. */
import { heldAccounts } from '../../core/accounts/held.ts';
import type { HandsPayload, OpenPayload } from '../../core/ballots/entries.ts';
import type { BallotRecord, Vote } from '../../core/ballots/record.ts';
import { isOwnWord, peopleOnPaper } from '../../core/ballots/standing.ts';
import { voterOf, votersAt } from '../../core/ballots/voters.ts';
import type { AccountId, EntryId, MemberId } from '../../core/ids.ts';
import { meetingNow, meetingsAtHand } from '../../core/meetings/record.ts';
import type { Context } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import type { Choice } from '../../core/tallies/terms.ts';
import { whyNotSign } from './at-meetings.ts';

type HereView = {
  readonly account: AccountId;
  /** How they have voted so far: *told*: somebody took it down by phone. `null`: not yet. */
  readonly by: 'phone' | 'paper' | 'hand' | 'told' | null;
  /** Of a hand that was taken down. */
  readonly choice: Choice | null;
};

/** A meeting that this phone records and that is not over: here a vote can be taken. */
export type MeetingHere = {
  readonly id: EntryId;
  readonly title: string;
  /** Those who are there and have a vote. */
  readonly here: readonly HereView[];
  readonly takesHands: boolean;
  readonly takesPapers: boolean;
};

export type PaperView = {
  readonly id: EntryId;
  readonly by: MemberId | null;
  readonly voted: readonly AccountId[];
  readonly totals: readonly number[];
  readonly signedBy: readonly MemberId[];
  /** I was there and have not counted them yet. */
  readonly maySign: boolean;
};

/** Raised at one meeting, taken down at once. */
export type RaisedView = {
  readonly entry: EntryId;
  readonly by: MemberId;
  /** '' if it is not known here. */
  readonly meeting: string;
  readonly accounts: readonly AccountId[];
};

type Words = ReadonlyMap<AccountId, Vote>;

export function meetingsHere(
  record: BallotRecord,
  { method, hidden }: OpenPayload,
  words: Words,
  context: Context,
): readonly MeetingHere[] {
  if (record.closed !== null) return [];
  const takesHands = method === 'yes-no' && hidden !== true;
  const takesPapers = method === 'yes-no' || method === 'score' || method === 'dots';
  if (!takesHands && !takesPapers) return [];
  const held = heldAccounts(context);
  return meetingsAtHand(context.state)
    .filter(({ account, endedAt }) => endedAt === null && held.has(account))
    .map(({ id, title, present }) => ({
      ...{ id, title, takesHands, takesPapers },
      here: peopleHere(record, present, words, context),
    }));
}

function peopleHere(record: BallotRecord, present: readonly AccountId[], words: Words, { state }: Context): HereView[] {
  const voters = votersAt(state, record.id);
  const onPaper = peopleOnPaper(state, record);
  // Each person once, be they there under two records.
  const people = new Map<AccountId, HereView>();
  for (const account of present) {
    const voter = voterOf(voters, account);
    if (voter === null || people.has(voter)) continue;
    const word = words.get(voter);
    const by = onPaper.has(voter) ? 'paper' : word === undefined ? null : howSaid(word);
    people.set(voter, { account, by, choice: by === 'hand' ? (word?.choice ?? null) : null });
  }
  return [...people.values()];
}

const howSaid = (word: Vote): 'phone' | 'hand' | 'told' => (word.hand ? 'hand' : isOwnWord(word) ? 'phone' : 'told');

export const papersOf = ({ papers, closed }: BallotRecord, context: Context): readonly PaperView[] =>
  papers.map((paper) => ({
    ...{ id: paper.id, by: paper.member, voted: paper.voted, totals: paper.totals },
    signedBy: paper.signs.flatMap(({ member }) => member ?? []),
    maySign: closed === null && whyNotSign(paper, context) === null,
  }));

/** Whose hand was counted, by the entries that took them down. */
export function raisedIn(
  state: GroupState,
  counted: readonly { readonly account: AccountId; readonly entry: EntryId }[],
): RaisedView[] {
  const raised = new Map<EntryId, RaisedView>();
  for (const { account, entry } of counted) {
    const node = state.log.nodes.get(entry);
    if (node?.kind !== 'ballot.hands' || node.member === null) continue;
    const [meeting] = (node.payload as HandsPayload).refs;
    const title = meeting === undefined ? '' : (meetingNow(state, meeting)?.title ?? '');
    const before = raised.get(entry)?.accounts ?? [];
    raised.set(entry, { entry, by: node.member, meeting: title, accounts: [...before, account] });
  }
  return [...raised.values()];
}
