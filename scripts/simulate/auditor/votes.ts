/** What a count of votes comes to: each voter once, and by what was asked. (docs/decisions/0045) */
import type { Audit } from './audit.ts';
import { type Fields, hex, idsIn, type Reading, sealOfVote } from './reading.ts';
import { votersOf } from './voters.ts';

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Whether it answers what is asked. */
export function answers({ method, options, dots }: Fields, choice: unknown): boolean {
  const many = listOf(options).length;
  if (method === 'yes-no') return ['yes', 'no', 'abstain'].includes(choice as string);
  if (method === 'consent') return ['agree', 'aside', 'object'].includes(choice as string);
  if (!Array.isArray(choice)) return false;
  const numbers = choice as readonly number[];
  if (method === 'score') return numbers.length === many && numbers.every((each) => each <= 5);
  if (method === 'dots') return numbers.length === many && numbers.reduce((sum, each) => sum + each, 0) <= Number(dots);
  return numbers.every((each, place) => each < many && numbers.indexOf(each) === place);
}

export type CountedVotes = {
  /** What each of those counted said, by voter. */
  readonly said: ReadonlyMap<string, unknown>;
  /** How many put a paper in, and what the papers came to. */
  readonly papers: number;
  readonly totals: readonly (readonly number[])[];
};

/** `null`: no such list can be counted. */
export function countedBy(audit: Audit, close: Reading): CountedVotes | null {
  return audit.once('counted', close.id, () => count(audit, close));
}

/** Papers first, then votes, then hands of those who said nothing else, then trust. */
function count(audit: Audit, { payload }: Reading): CountedVotes | null {
  const question = audit.valid(payload['ref'], 'ballot.open');
  if (question === null) return null;
  const { accounts, under } = votersOf(audit, question);
  const listed = idsIn(payload['refs']).map((id) => audit.valid(id));
  if (listed.some((entry) => entry === null || !isAbout(entry, question, listed))) return null;
  const of = (kind: string): Reading[] => listed.flatMap((entry) => (entry?.kind === kind ? [entry] : []));
  const papers = of('ballot.paper');
  const signed = of('ballot.paper-sign').map((sign) => hex(sign.payload['ref']));
  if (papers.some(({ id }) => !signed.includes(id))) return null;
  const onPaper = papers.flatMap((paper) => idsIn(paper.payload['voted']).map(under));
  const said = new Map<string, unknown>();
  /** Someone with a vote, who has not been counted. */
  const isNew = (voter: string): boolean => accounts.has(voter) && !said.has(voter) && !onPaper.includes(voter);
  if (new Set(onPaper).size < onPaper.length || !onPaper.every((voter) => accounts.has(voter))) return null;

  const voices = [...listOf(payload['opened'])] as Fields[];
  const isHidden = question.payload['hidden'] === true;
  if (isHidden !== (payload['opened'] !== undefined)) return null;
  for (const vote of of('ballot.vote')) {
    const choice = isHidden ? openedAs(question, vote, voices.shift()) : vote.payload['choice'];
    const voter = under(hex(vote.payload['account']));
    if (choice === undefined || !isNew(voter)) return null;
    said.set(voter, choice);
  }
  if (voices.length > 0) return null;
  for (const { payload: shown } of of('ballot.hands'))
    for (const { account, choice } of shown['hands'] as readonly Fields[])
      if (isNew(under(hex(account)))) said.set(under(hex(account)), choice);
  const trusting = of('delegation.give').map(({ payload: given }) =>
    [given['account'], given['to']].map(hex).map(under),
  );
  const followers = trusting.map(([voter]) => voter ?? '');
  if (new Set(followers).size < followers.length || !followers.every(isNew)) return null;
  if (trusting.some(([, to]) => !said.has(to ?? ''))) return null;
  const counted = new Map([...said, ...trusting.map(([voter = '', to = '']) => [voter, said.get(to)] as const)]);
  return { said: counted, papers: onPaper.length, totals: papers.map((paper) => paper.payload['totals'] as number[]) };
}

/** A word about this very question. */
function isAbout({ kind, payload }: Reading, question: Reading, listed: readonly (Reading | null)[]): boolean {
  switch (kind) {
    case 'ballot.vote':
    case 'ballot.hands':
    case 'ballot.paper':
      return hex(payload['ref']) === question.id;
    case 'ballot.paper-sign':
      return listed.some((each) => each?.kind === 'ballot.paper' && each.id === hex(payload['ref']));
    case 'delegation.give':
      return question.payload['delegating'] === true && payload['topic'] === question.payload['topic'];
    default:
      return false;
  }
}

/** What a hidden vote was, if its seal says the same. */
function openedAs(question: Reading, vote: Reading, opened: Fields | undefined): unknown {
  if (opened === undefined || !answers(question.payload, opened['choice'])) return undefined;
  const seal = sealOfVote(question.id, hex(vote.payload['account']), opened);
  return seal === hex(vote.payload['seal']) ? opened['choice'] : undefined;
}

type Votes = { readonly for: number; readonly against: number; readonly neither: number };

/** Of a question that is answered with yes or no, or by consent. */
function passes({ method, quorum, pass }: Fields, votes: Votes, voters: number): boolean {
  const counted = votes.for + votes.against + votes.neither;
  if (counted * 100 < Number(quorum) * voters) return false;
  if (method === 'consent') return votes.against === 0 && votes.for > 0;
  if (pass === 'half') return votes.for > votes.against;
  return votes.for > 0 && votes.for * 3 >= (votes.for + votes.against) * 2;
}

export type Outcome = { readonly passes: boolean; readonly isSettled: boolean };

/** Settled when it comes to the same however the rest would vote, or would not: each way is tried. */
export function outcomeOf(audit: Audit, close: Reading): Outcome | null {
  const question = audit.valid(close.payload['ref'], 'ballot.open');
  const counted = question && countedBy(audit, close);
  if (!question || !counted) return null;
  const { said, papers, totals } = counted;
  const voters = votersOf(audit, question).accounts.size;
  const many = (...words: readonly string[]): number =>
    [...said.values()].filter((each) => words.includes(String(each))).length;
  const written = (place: number): number => totals.reduce((sum, each) => sum + (each[place] ?? 0), 0);
  const votes = {
    for: many('yes', 'agree') + written(0),
    against: many('no', 'object') + written(1),
    neither: many('abstain', 'aside') + written(2),
  };
  const now = passes(question.payload, votes, voters);
  const rest = voters - said.size - papers;
  let isSettled = true;
  for (let more = 0; more <= rest; more += 1)
    for (let fewer = 0; more + fewer <= rest; fewer += 1)
      for (let idle = 0; more + fewer + idle <= rest; idle += 1) {
        const then = { for: votes.for + more, against: votes.against + fewer, neither: votes.neither + idle };
        if (passes(question.payload, then, voters) !== now) isSettled = false;
      }
  return { passes: now, isSettled };
}
