/** Meetings, and what is voted on by those who are there. (docs/decisions/0049) */
import type { Audit } from './audit.ts';
import { type Holds, isTheirs, type Rules } from './common-ground.ts';
import { type Fields, hex, idsIn, type Reading } from './reading.ts';
import { answers } from './votes.ts';

const areOnce = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

const ofMine: Holds = (entry, audit) => {
  const meeting = audit.valid(entry.payload['ref'], 'meeting.hold');
  return meeting !== null && isTheirs(audit, entry, meeting.payload['account']);
};

/** Who is there, by the meeting and by each further entry that is named; `null`: one of them is none of it. */
function presentAt(
  audit: Audit,
  refs: unknown,
): { readonly meeting: Reading; readonly present: readonly string[] } | null {
  const [first, ...more] = idsIn(refs);
  const meeting = audit.valid(first, 'meeting.hold');
  const further = more.map((id) => audit.valid(id, 'meeting.present'));
  if (meeting === null || further.some((each) => each === null || hex(each.payload['ref']) !== meeting.id)) return null;
  const added = further.flatMap((each) => idsIn(each?.payload['accounts']));
  return { meeting, present: [...idsIn(meeting.payload['present']), ...added] };
}

/** What is asked, if whoever records the meeting says it about people who are there. */
function askedAt(audit: Audit, entry: Reading, people: readonly string[]): Fields | null {
  const question = audit.valid(entry.payload['ref'], 'ballot.open');
  const there = presentAt(audit, entry.payload['refs']);
  if (question === null || there === null || people.length === 0 || !areOnce(people)) return null;
  if (!isTheirs(audit, entry, there.meeting.payload['account'])) return null;
  return people.every((account) => there.present.includes(account)) ? question.payload : null;
}

/** What so many papers could say. */
function isPossible({ method, options, dots }: Fields, people: number, totals: readonly number[]): boolean {
  const sum = totals.reduce((all, each) => all + each, 0);
  const many = (options as readonly unknown[]).length;
  if (method === 'yes-no') return totals.length === 3 && sum === people;
  if (method === 'score') return totals.length === many && totals.every((each) => each <= 5 * people);
  return method === 'dots' && totals.length === many && sum <= Number(dots) * people;
}

export const meetingRules: Rules = {
  'meeting.hold': (entry, audit) =>
    isTheirs(audit, entry, entry.payload['account']) && areOnce(idsIn(entry.payload['present'])),
  'meeting.present': (entry, audit) => {
    const accounts = idsIn(entry.payload['accounts']);
    return accounts.length > 0 && areOnce(accounts) && ofMine(entry, audit);
  },
  'meeting.end': ofMine,
  'ballot.hands': (entry, audit) => {
    const hands = entry.payload['hands'] as readonly Fields[];
    const asked = askedAt(
      audit,
      entry,
      hands.map(({ account }) => hex(account)),
    );
    if (asked === null || asked['hidden'] === true) return false;
    return hands.every(({ choice }) => choice !== 'object' && answers(asked, choice));
  },
  'ballot.paper': (entry, audit) => {
    const people = idsIn(entry.payload['voted']);
    const asked = askedAt(audit, entry, people);
    return asked !== null && isPossible(asked, people.length, entry.payload['totals'] as readonly number[]);
  },
  'ballot.paper-sign': (entry, audit) => {
    const paper = audit.valid(entry.payload['ref'], 'ballot.paper');
    if (paper === null || hex(paper.payload['ref']) !== hex(entry.payload['ballot'])) return false;
    const member = audit.memberOf(entry) ?? '';
    return (
      member !== audit.memberOf(paper) && presentAt(audit, paper.payload['refs'])?.present.includes(member) === true
    );
  },
};
