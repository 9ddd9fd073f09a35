/** One function a rule, for what is voted on by people who are in one place. (docs/decisions/0049) */
import { holdsAccount } from '../accounts/custody/state.ts';
import type { AccountId } from '../ids.ts';
import type { Standing } from '../kind.ts';
import { nodeOfKind } from '../log.ts';
import { meetingOf, presentAt } from '../meetings/rules.ts';
import { fitsPaper } from '../tallies/paper.ts';
import { fitsTerms } from '../tallies/terms.ts';
import { openingOf } from './counting.ts';
import { type HandsPayload, type PaperPayload, type SignPayload, termsOf } from './entries.ts';

export const rejectionCodes = [
  'ballot.no-such-meeting',
  'ballot.not-your-meeting',
  'ballot.not-there',
  'ballot.no-hands',
  'ballot.no-paper',
  'ballot.no-such-paper',
  'ballot.another-teller',
] as const;
/** Some of them are said of votes on phones too. */
export type RejectionCode = (typeof rejectionCodes)[number] | 'ballot.no-such-ballot' | 'ballot.wrong-choice';

type Rule<P> = (payload: P, at: Standing) => RejectionCode | null;
type AtMeeting = Pick<HandsPayload, 'refs'>;

/** By whoever records the meeting, and about those who are there by the entries that are named. */
function atMeeting({ refs }: AtMeeting, concerned: readonly AccountId[], at: Standing): RejectionCode | null {
  const [meeting, ...said] = refs;
  const held = meeting === undefined ? null : meetingOf(at.state, meeting);
  const present = meeting === undefined ? null : presentAt(at.state, meeting, said);
  if (held === null || present === null) return 'ballot.no-such-meeting';
  if (!holdsAccount(at.chain, held.account)) return 'ballot.not-your-meeting';
  return concerned.every((account) => present.has(account)) ? null : 'ballot.not-there';
}

/** In the open: so not where votes are hidden, and not against a consent, for an objection has its reason. */
export const theRecorderCountsHands: Rule<HandsPayload> = (payload, at) => {
  const opening = openingOf(at.state, payload.ref);
  if (opening === null) return 'ballot.no-such-ballot';
  const broken = atMeeting(
    payload,
    payload.hands.map(({ account }) => account),
    at,
  );
  if (broken !== null) return broken;
  if (opening.hidden === true || payload.hands.some(({ choice }) => choice === 'object')) return 'ballot.no-hands';
  return payload.hands.every(({ choice }) => fitsTerms(termsOf(opening), choice)) ? null : 'ballot.wrong-choice';
};

/** So many papers can come to these totals. */
export const theRecorderCountsPapers: Rule<PaperPayload> = (payload, at) => {
  const opening = openingOf(at.state, payload.ref);
  if (opening === null) return 'ballot.no-such-ballot';
  const broken = atMeeting(payload, payload.voted, at);
  if (broken !== null) return broken;
  return fitsPaper(termsOf(opening), { voted: payload.voted.length, totals: payload.totals })
    ? null
    : 'ballot.no-paper';
};

/** Somebody else, who was there: one alone could write what they like. */
export const anotherTellerSigns: Rule<SignPayload> = ({ ballot, ref }, { state, chain }) => {
  const paper = nodeOfKind<PaperPayload>(state.log, 'ballot.paper', ref);
  const [meeting, ...said] = paper?.payload.refs ?? [];
  if (paper?.payload.ref !== ballot || meeting === undefined) return 'ballot.no-such-paper';
  const present = presentAt(state, meeting, said) ?? new Set<AccountId>();
  const isThere = [...present].some((account) => (account as string) === chain.member);
  return paper.member !== chain.member && isThere ? null : 'ballot.another-teller';
};
