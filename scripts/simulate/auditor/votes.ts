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

/** What each of those counted said, by voter; `null`: no such list can be counted. */
export function countedBy(audit: Audit, close: Reading): ReadonlyMap<string, unknown> | null {
  return audit.once('counted', close.id, () => count(audit, close));
}

function count(audit: Audit, { payload }: Reading): ReadonlyMap<string, unknown> | null {
  const question = audit.valid(payload['ref'], 'ballot.open');
  if (question === null) return null;
  const said = new Map<string, unknown>();
  const trusting: (readonly [string, string])[] = [];
  const { accounts, under } = votersOf(audit, question);
  const voices = [...listOf(payload['opened'])] as Fields[];
  const isHidden = question.payload['hidden'] === true;
  if (isHidden !== (payload['opened'] !== undefined)) return null;
  for (const id of idsIn(payload['refs'])) {
    const entry = audit.valid(id, 'ballot.vote', 'delegation.give');
    if (entry === null) return null;
    const voter = under(hex(entry.payload['account']));
    if (!accounts.has(voter) || said.has(voter) || trusting.some(([each]) => each === voter)) return null;
    if (entry.kind === 'delegation.give') {
      const counts = question.payload['delegating'] === true && entry.payload['topic'] === question.payload['topic'];
      if (!counts) return null;
      trusting.push([voter, under(hex(entry.payload['to']))]);
      continue;
    }
    if (hex(entry.payload['ref']) !== question.id) return null;
    const choice = isHidden ? openedAs(question, entry, voices.shift()) : entry.payload['choice'];
    if (choice === undefined) return null;
    said.set(voter, choice);
  }
  if (voices.length > 0 || trusting.some(([, to]) => !said.has(to))) return null;
  return new Map([...said, ...trusting.map(([voter, to]) => [voter, said.get(to)] as const)]);
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
  const said = question && countedBy(audit, close);
  if (!question || !said) return null;
  const voters = votersOf(audit, question).accounts.size;
  const many = (...words: readonly string[]): number =>
    [...said.values()].filter((each) => words.includes(String(each))).length;
  const votes = { for: many('yes', 'agree'), against: many('no', 'object'), neither: many('abstain', 'aside') };
  const now = passes(question.payload, votes, voters);
  const rest = voters - said.size;
  let isSettled = true;
  for (let more = 0; more <= rest; more += 1)
    for (let fewer = 0; more + fewer <= rest; fewer += 1)
      for (let idle = 0; more + fewer + idle <= rest; idle += 1) {
        const then = { for: votes.for + more, against: votes.against + fewer, neither: votes.neither + idle };
        if (passes(question.payload, then, voters) !== now) isSettled = false;
      }
  return { passes: now, isSettled };
}
