/** One function a rule, named after what it demands. Each is judged on the chain and the entries that the new one names. */
import { holdsAccount } from '../accounts/custody/state.ts';
import type { EntryId, MemberId } from '../ids.ts';
import type { Standing } from '../kind.ts';
import { postOf } from '../listings/rules.ts';
import { nodeOfKind } from '../log.ts';
import { holdersFor } from '../membership/select.ts';
import { appealOf, decisionOf, partiesOf, reportOf, roundOf, sidesOf } from './concerned.ts';
import type { AppealPayload, DecidePayload, ReportPayload, SayPayload, StepPayload } from './entries.ts';

export const rejectionCodes = [
  'case.not-your-account',
  'case.no-such-thing',
  'case.about-oneself',
  'case.wrong-parties',
  'case.party-reads',
  'case.two-readers',
  'case.not-a-moderator',
  'case.no-such-case',
  'case.not-a-party',
  'case.wrong-readers',
  'case.not-a-reader',
  'case.nothing-to-hide',
  'case.wrong-outcome',
  'case.no-such-decision',
  'case.is-final',
  'case.who-decided',
  'case.only-a-vote',
  'case.no-such-vote',
  'case.party-votes',
] as const;
export type RejectionCode = (typeof rejectionCodes)[number];

type Rule<P> = (payload: P, at: Standing) => RejectionCode | null;

/** What is reported is there, and whose it is is not by the word of whoever reports it. */
export const somebodyReportsAnother: Rule<ReportPayload> = ({ ref, account, about, readers }, at) => {
  const { state, chain } = at;
  if (!holdsAccount(chain, account)) return 'case.not-your-account';
  const sides = ref === null ? about : sidesOf(state, ref);
  if (sides === null) return 'case.no-such-thing';
  const others = sides.filter((side) => side !== account);
  if (others.length === 0 || about.includes(account)) return 'case.about-oneself';
  if (others.length !== about.length || !others.every((side) => about.includes(side))) return 'case.wrong-parties';
  const parties = new Set<string>([account, ...about, ...(chain.member === null ? [] : [chain.member])]);
  if (readers.some((reader) => parties.has(reader))) return 'case.party-reads';
  const moderators = moderatorsBut(parties, at);
  if (moderators.size === 0) return readers.length === 2 ? null : 'case.two-readers';
  return readers.every((reader) => moderators.has(reader)) ? null : 'case.not-a-moderator';
};

/** Moderators, as the author's chain had heard, without those who have to do with it. */
const moderatorsBut = (concerned: ReadonlySet<string>, { state, chain }: Standing): ReadonlySet<MemberId> =>
  new Set([...holdersFor(state, chain, 'moderator')].filter((member) => !concerned.has(member)));

/** Those who have to do with a case speak, and nobody else is told. */
export const onlyTheConcernedSpeak: Rule<SayPayload> = ({ case: id, ref, account, readers }, { state, chain }) => {
  const round = roundOf(state, id, ref);
  if (round === null) return 'case.no-such-case';
  const concerned = new Set<string>([...round.parties, ...round.readers]);
  if (!concerned.has(account)) return 'case.not-a-party';
  if (!holdsAccount(chain, account)) return 'case.not-your-account';
  return readers.every((reader) => concerned.has(reader)) ? null : 'case.wrong-readers';
};

export const onlyAReaderHides: Rule<StepPayload> = ({ case: id, ref }, { state, chain }) => {
  const round = roundOf(state, id, ref);
  if (round === null) return 'case.no-such-case';
  if (!isReader(round.readers, chain.member)) return 'case.not-a-reader';
  return canBeHidden(state, id) ? null : 'case.nothing-to-hide';
};

/** A listing, and what somebody said about something: all else is between two, or cannot be left out of the books. */
const canBeHidden = (state: Standing['state'], id: EntryId): boolean => {
  const ref = reportOf(state, id)?.ref ?? null;
  if (ref === null) return false;
  return postOf(state, ref) !== null || nodeOfKind(state.log, 'thread.say', ref) !== null;
};

const isReader = (readers: readonly MemberId[], member: MemberId | null): boolean =>
  member !== null && readers.includes(member);

/** Everybody whom it concerns is told why. */
export const onlyAReaderDecides: Rule<DecidePayload> = ({ case: id, ref, outcome, readers }, { state, chain }) => {
  const round = roundOf(state, id, ref);
  if (round === null) return 'case.no-such-case';
  if (!isReader(round.readers, chain.member)) return 'case.not-a-reader';
  if (!fits(state, id, outcome)) return 'case.wrong-outcome';
  const concerned = new Set<string>([...round.parties, ...round.readers]);
  const areTold = round.parties.every((party) => readers.includes(party));
  return areTold && readers.every((reader) => concerned.has(reader)) ? null : 'case.wrong-readers';
};

/** A listing or a message is hidden; what two have between them was made or was not. */
function fits(state: Standing['state'], id: EntryId, outcome: DecidePayload['outcome']): boolean {
  if (outcome === 'hidden') return canBeHidden(state, id);
  if (outcome !== 'made' && outcome !== 'not-made') return true;
  const ref = reportOf(state, id)?.ref ?? null;
  return ref !== null && sidesOf(state, ref)?.length === 2;
}

/** Once, and to somebody who has not decided it; to all members where there is no such moderator. */
export const onlyAnotherIsAsked: Rule<AppealPayload> = ({ case: id, ref, account, readers }, at) => {
  const { state, chain } = at;
  const decision = decisionOf(state, id, ref);
  if (decision === null) return 'case.no-such-decision';
  if (decision.payload.ref !== id) return 'case.is-final';
  const concerned = partiesOf(state, id);
  if (!concerned.includes(account)) return 'case.not-a-party';
  if (!holdsAccount(chain, account)) return 'case.not-your-account';
  const parties = new Set<string>([...concerned, ...(chain.member === null ? [] : [chain.member])]);
  if (readers.some((reader) => parties.has(reader))) return 'case.party-reads';
  if (decision.by !== null && readers.includes(decision.by)) return 'case.who-decided';
  const without = new Set<string>([...parties, ...(decision.by === null ? [] : [decision.by])]);
  const moderators = moderatorsBut(without, at);
  if (moderators.size === 0) return readers.length === 0 ? null : 'case.only-a-vote';
  return readers.length > 0 && readers.every((reader) => moderators.has(reader)) ? null : 'case.not-a-moderator';
};

export const partiesDoNotVote: Rule<StepPayload> = ({ case: id, ref }, { state, chain }) => {
  const appeal = appealOf(state, id, ref);
  if (appeal === null || appeal.payload.readers.length > 0) return 'case.no-such-vote';
  if (partiesOf(state, id).some((party) => (party as string) === chain.member)) return 'case.party-votes';
  return decisionOf(state, id, appeal.payload.ref)?.by === chain.member ? 'case.who-decided' : null;
};
