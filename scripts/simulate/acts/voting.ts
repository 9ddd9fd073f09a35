/** What is put to all: proposed, asked, voted on by whoever can be reached, counted, and done. */
import { countOf, openingOf, resultOf } from '../../../src/core/ballots/counting.ts';
import type { VotePayload } from '../../../src/core/ballots/entries.ts';
import { type BallotRecord, ballotsAtHand } from '../../../src/core/ballots/record.ts';
import { sealOfVote } from '../../../src/core/ballots/seal.ts';
import { listedNow, wordsNow } from '../../../src/core/ballots/standing.ts';
import { decisionsAtHand } from '../../../src/core/decisions/record.ts';
import { type AccountId, accountOfMember, type EntryId, idToBytes } from '../../../src/core/ids.ts';
import type { MarkTerms } from '../../../src/core/marks/entries.ts';
import { policyChangeNow } from '../../../src/core/membership/policies.ts';
import type { GroupState } from '../../../src/core/state.ts';
import type { Choice as VoteChoice } from '../../../src/core/tallies/terms.ts';
import { bytesToHex, hexToBytes } from '../../../src/lib/bytes.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { hours } from '../world/names.ts';
import { hearAll } from '../world/network.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import type { World } from '../world/world.ts';
import { type Act, at, type Choice, others, present } from './act.ts';
import { keptBy } from './drafts-of-custody.ts';
import { hearEverybody } from './forging.ts';
import { founderOf } from './keeping.ts';

const topics = ['works', 'money'] as const;
const title = 'A roof for the well';

const say = (by: SimulatedPhone, kind: string, payload: CborMap): EntryId | undefined =>
  by.append([{ kind, payload }]).at(-1)?.id;

/** Their own, or one that they keep for somebody. */
const accountsOf = (by: SimulatedPhone): readonly AccountId[] => [accountOfMember(by.self.member), ...keptBy(by)];

const topicOf = ({ pick }: Choice): string => at(topics, pick) ?? 'works';

const proposeToAll: Act = (_, by, choice) => {
  const account = idToBytes(at(accountsOf(by), choice.amount) ?? accountOfMember(by.self.member));
  say(by, 'decision.post', { account, title, summary: '', topic: topicOf(choice), stage: 'idea' });
};

const options = [{ label: 'Tin' }, { label: 'Straw' }, { label: 'Clay' }] as const;
const costly = options.map((each, place) => ({ ...each, cost: 30 + 10 * place }));

/** What is asked, so that each way of counting comes about. */
const questions: readonly CborMap[] = [
  { method: 'yes-no', options: [] },
  { method: 'yes-no', options: [], hidden: true },
  { method: 'yes-no', options: [], pass: 'two-thirds', delegating: true },
  { method: 'consent', options: [], delegating: true },
  { method: 'score', options: [...options], winners: 2 },
  { method: 'ranked', options: [...options], delegating: true },
  { method: 'dots', options: [...options], dots: 5 },
  { method: 'shares', options: costly, budget: 70, unit: hours },
];

export const opening = (decision: EntryId, topic: string, more: CborMap): CborMap => ({
  ...{ ref: idToBytes(decision), title, summary: '', topic, quorum: 0, pass: 'half', winners: 1, dots: 1 },
  // Phones close by themselves what is over: far from now, so that some are closed by hand and others never.
  ...{ closesAt: 2 ** 45, grace: 0, ...more },
});

/** Which change of a rule the next one replaces. */
export function replacing({ state }: SimulatedPhone, key: string): CborMap {
  const change = policyChangeNow(state, key);
  return change === null ? {} : { ref: idToBytes(change.entry) };
}

/** What would be done: a rule that nobody trips over, and now and then who changes rules from now on. */
export function wished(by: SimulatedPhone, { whom, amount, pick }: Choice): CborMap {
  if (pick % 7 === 3) {
    const account = at([...by.state.membership.members.keys()], whom) ?? by.self.member;
    return { act: 'mark.give', terms: { account: idToBytes(account), mark: 'driving' } };
  }
  const key = amount % 3 === 0 ? 'deciding.rules' : 'tea.time';
  const rules = amount % 2 === 0 ? 'vote' : 'coordinators';
  const named = replacing(by, key);
  const refs = Object.values(named);
  const terms = { key, value: key === 'tea.time' ? `at ${whom}` : rules, ...named };
  return { act: 'policy.set', terms, ...(refs.length > 0 && { refs }) };
}

/** What somebody would like to be so, and straight away a question about it; `undefined`: they may not ask. */
export function openingFor(by: SimulatedPhone, more: CborMap): EntryId | undefined {
  const account = idToBytes(accountOfMember(by.self.member));
  const decision = say(by, 'decision.post', { account, title, summary: '', topic: 'works', stage: 'proposal' });
  return decision && say(by, 'ballot.open', opening(decision, 'works', more));
}

const askAll: Act = (_, by, choice) => {
  const decision = at(decisionsAtHand(by.state), choice.whom);
  if (decision === undefined) return;
  const question = at(questions, choice.pick) ?? {};
  const isPlain = question['method'] === 'yes-no' || question['method'] === 'consent';
  const act = isPlain && choice.amount % 4 > 0 ? wished(by, choice) : {};
  const quorum = choice.amount % 2 === 0 ? 50 : 0;
  say(by, 'ballot.open', opening(decision.id, decision.topic, { quorum, ...question, ...act }));
};

/** Few choices are soon tried out where the salt is known to all: so villages without keys open hidden votes. */
export const salt = new Uint8Array(16).fill(3);
const hideable: readonly VoteChoice[] = ['yes', 'no', 'abstain'];
export const anyBox = new Uint8Array(8);

function choiceFor(method: string, { pick, amount }: Choice): VoteChoice {
  switch (method) {
    case 'yes-no':
      // More often yes, so that something is decided.
      return at(['yes', 'yes', 'yes', 'no', 'abstain'] as const, pick) ?? 'yes';
    case 'consent':
      return at(['agree', 'agree', 'agree', 'aside', 'object'] as const, pick) ?? 'agree';
    case 'score':
      return [pick % 6, amount % 6, (pick + amount) % 6];
    case 'dots':
      return [pick % 3, amount % 3, 1];
    default:
      return [pick % 3, (pick + 1) % 3].slice(0, amount % 3);
  }
}

export const sealed = (ballot: EntryId, account: AccountId, choice: VoteChoice): CborMap => ({
  seal: hexToBytes(sealOfVote(ballot, account, { choice, salt })) ?? salt,
  memo: anyBox,
});

function voteIn(by: SimulatedPhone, ballot: BallotRecord, account: AccountId, choice: Choice): void {
  const asked = openingOf(by.state, ballot.id);
  if (asked === null) return;
  sayVote(by, ballot, account, choiceFor(asked.method, choice));
}

export function sayVote(by: SimulatedPhone, ballot: BallotRecord, account: AccountId, said: VoteChoice): void {
  const isHidden = openingOf(by.state, ballot.id)?.hidden === true;
  const about = { ref: idToBytes(ballot.id), account: idToBytes(account) };
  const reason = said === 'object' ? { reason: 'It leaks' } : {};
  const how = isHidden ? sealed(ballot.id, account, said) : { choice: said, ...reason };
  say(by, 'ballot.vote', { ...about, ...how });
}

const openOn = ({ state }: SimulatedPhone): readonly BallotRecord[] =>
  ballotsAtHand(state).filter(({ closed }) => closed === null);

const voteOn: Act = (_, by, choice) => {
  const ballot = at(openOn(by), choice.whom);
  const account = at(accountsOf(by), choice.amount);
  if (ballot !== undefined && account !== undefined) voteIn(by, ballot, account, choice);
};

/** Somebody rings up whoever answers for the group. */
const recordVote: Act = (world, by, choice) => {
  const clerk = founderOf(world) ?? by;
  const ballot = at(openOn(clerk), choice.pick);
  const caller = at([...clerk.state.membership.members.keys()], choice.whom);
  if (ballot !== undefined && caller !== undefined) voteIn(clerk, ballot, accountOfMember(caller), choice);
};

const trust: Act = (world, by, choice) => {
  const to = at(others(world, by), choice.whom);
  const account = at(accountsOf(by), choice.amount);
  if (to === undefined || account === undefined) return;
  const named = { account: idToBytes(account), to: idToBytes(accountOfMember(to.self.member)) };
  const given = say(by, 'delegation.give', { ...named, topic: topicOf(choice) });
  if (given !== undefined && choice.pick % 7 === 0) say(by, 'delegation.end', { ref: idToBytes(given) });
};

/** What a phone would count that closes it now. */
function listedFor(by: SimulatedPhone, ballot: BallotRecord): CborMap | null {
  const asked = openingOf(by.state, ballot.id);
  if (asked === null) return null;
  const words = wordsNow(by.state, ballot);
  const refs = listedNow(by.state, ballot, asked, words).map(idToBytes);
  if (asked.hidden !== true) return { ref: idToBytes(ballot.id), refs };
  const opened = [...words.values()].flatMap(({ id, account }) => {
    const said = by.state.log.nodes.get(id)?.payload as VotePayload | undefined;
    const seal = bytesToHex(said?.seal ?? salt);
    const choice = hideable.find((each) => sealOfVote(ballot.id, account, { choice: each, salt }) === seal);
    return choice === undefined ? [] : [{ choice, salt }];
  });
  return { ref: idToBytes(ballot.id), refs, opened };
}

/** Those that this very phone opened. */
const mineOf = (by: SimulatedPhone): readonly BallotRecord[] =>
  ballotsAtHand(by.state).filter(({ id }) => by.state.log.nodes.get(id)?.device === by.self.device);

/** The newest, below zero. */
const closeBallot: Act = (_, by, { whom }) => {
  const open = mineOf(by).filter(({ closed }) => closed === null);
  const ballot = whom < 0 ? newestOf(by, open) : at(open, whom);
  const listed = ballot && listedFor(by, ballot);
  if (listed) say(by, 'ballot.close', listed);
};

const newestOf = ({ state }: SimulatedPhone, ballots: readonly BallotRecord[]): BallotRecord | undefined =>
  [...ballots].sort((one, other) => seqOf(state, other) - seqOf(state, one))[0];
const seqOf = ({ log }: GroupState, { id }: BallotRecord): number => log.nodes.get(id)?.seq ?? 0;

/** With the seals of the last books that were closed, where the count alone does not settle it. */
export function enacting(by: SimulatedPhone, { id, closed }: BallotRecord): CborMap | null {
  const node = closed && by.state.log.nodes.get(closed.id);
  const asked = openingOf(by.state, id);
  if (!node || asked === null) return null;
  const count = countOf(by.state, node.payload as never);
  if (typeof count === 'string') return null;
  const last = by.state.closing.sealed.at(-1)?.checkpoint;
  const seals = (last && by.state.closing.checkpoints.get(last)?.seals) ?? [];
  const refs = [node.id, ...(resultOf(asked, count).isDecided ? [] : seals)];
  return { ref: idToBytes(id), refs: refs.map(idToBytes) };
}

function sayDone(by: SimulatedPhone, { id }: BallotRecord, payload: CborMap): EntryId | undefined {
  const asked = openingOf(by.state, id);
  if (asked?.act !== 'mark.give') return say(by, 'enact', payload);
  const { account, mark } = asked.terms as MarkTerms;
  return say(by, 'mark.give', { account: idToBytes(account), mark, ...payload });
}

/** The first that may be done; else phones do it by themselves. */
export const doAsVoted: Act = (_, by) => {
  for (const ballot of mineOf(by).filter(({ closed, enacted }) => closed !== null && enacted === null)) {
    const payload = enacting(by, ballot);
    if (payload !== null && sayDone(by, ballot, payload) !== undefined) return;
  }
};

/** Whoever answers for the group leaves its rules to votes, or asks to have them back. */
const leaveRulesToVotes: Act = (world, by) => {
  const founder = founderOf(world) ?? by;
  const payload = { key: 'deciding.rules', value: 'vote', ...replacing(founder, 'deciding.rules') };
  say(founder, 'policy.set', payload);
};

/** What came of it is told, and what nobody goes on with is ended. */
const tellOutcome: Act = (_, by, { whom, pick }) => {
  const ballot = at(
    ballotsAtHand(by.state).filter(({ closed }) => closed !== null),
    whom,
  );
  if (!ballot?.closed) return;
  const about = { ballot: idToBytes(ballot.id), ref: idToBytes(ballot.closed.id) };
  const account = idToBytes(accountOfMember(by.self.member));
  if (pick % 4 === 0) say(by, 'outcome.write', { ...about, words: 'Tin, by June' });
  else if (pick % 4 === 1) say(by, 'outcome.done', { ...about, account });
  else if (pick % 4 === 2) say(by, 'outcome.review', { ...about, account, words: 'It holds' });
  else say(by, 'decision.end', { ref: idToBytes(ballot.decision), how: 'delivered' });
};

const reword: Act = (_, by, { whom, pick }) => {
  const decision = at(decisionsAtHand(by.state), whom);
  if (decision) say(by, 'decision.set', { ref: idToBytes(decision.id), title: `${title} (${pick})` });
};

/** From the question to what is done, by as many as can be reached; some of them not at all, some by phone. */
const ballotDay: Act = (world, by, choice) => {
  const asker = at([by, ...present(world).filter(({ byzantine }) => !byzantine)], choice.whom) ?? by;
  proposeToAll(world, asker, choice);
  askAll(world, asker, { ...choice, whom: decisionsAtHand(asker.state).length - 1 });
  const ballot = newestOf(
    asker,
    mineOf(asker).filter(({ closed }) => closed === null),
  );
  if (ballot === undefined) return;
  gatherVotes(world, asker, ballot, choice);
  closeBallot(world, asker, { ...choice, whom: -1 });
  if (choice.amount % 2 === 0) doAsVoted(world, asker, choice);
};

function gatherVotes(world: World, asker: SimulatedPhone, ballot: BallotRecord, choice: Choice): void {
  for (const [place, phone] of [asker, ...others(world, asker)].entries()) {
    const mine = { ...choice, pick: choice.pick + 3 * place, amount: choice.amount + place };
    if (mine.pick % 6 === 0) continue;
    hearAll(phone, asker);
    if (mine.pick % 5 === 1) trust(world, phone, mine);
    else for (const account of accountsOf(phone)) voteIn(phone, ballot, account, mine);
    if (mine.amount % 6 === 0) recordVote(world, phone, mine);
    hearAll(asker, phone);
  }
  if (choice.amount % 3 === 0) hearEverybody(world, asker);
}

export const voting = {
  ...{ proposeToAll, askAll, voteOn, recordVote, trust, closeBallot, tellOutcome, reword, ballotDay },
  leaveRulesToVotes,
} as const;
