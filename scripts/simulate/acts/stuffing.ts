/** Votes and counts that are not for whoever says them: at least one for each name under which the rules of ballots refuse. */
import type { RejectionCode as AtMeeting } from '../../../src/core/ballots/at-meetings.ts';
import type { NoMandate } from '../../../src/core/ballots/mandate.ts';
import { ballotsAtHand } from '../../../src/core/ballots/record.ts';
import type { RejectionCode } from '../../../src/core/ballots/rules.ts';
import type { RejectionCode as OfDecision } from '../../../src/core/decisions/rules.ts';
import type { Entry } from '../../../src/core/entry.ts';
import { type AccountId, accountOfMember, type EntryId, idToBytes } from '../../../src/core/ids.ts';
import type { RejectionCode as OfMeeting } from '../../../src/core/meetings/rules.ts';
import { bytesToHex } from '../../../src/lib/bytes.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import { type Act, at, type Choice, ofKind, others } from './act.ts';
import { type Forgeries, forgeSome, hearEverybody } from './forging.ts';
import { anyBox, enacting, opening, replacing, salt, sealed, wished } from './voting.ts';

type Bytes = Uint8Array;
/** What somebody who stuffs ballots has: questions of their own, so that counting them is theirs to do. */
type Scene = {
  readonly me: Bytes;
  readonly third: Bytes;
  /** Nobody's account. */
  readonly nobody: Bytes;
  /** Names the founding: no decision and no ballot. */
  readonly nothing: Bytes;
  readonly decision: Bytes;
  /** Somebody else's; mine where there is none. */
  readonly theirDecision: Bytes;
  /** Of my own: yes or no, for a rule that more than whoever votes would have to want; with consent; with points; hidden. */
  readonly plain: Bytes;
  readonly consent: Bytes;
  readonly score: Bytes;
  readonly hidden: Bytes;
  readonly theirBallot: Bytes;
  readonly theirGift: Bytes;
  readonly theirClosed: Bytes;
  readonly theirClose: Bytes;
  readonly vote: Bytes;
  readonly secondVote: Bytes;
  readonly hiddenVote: Bytes;
  /** For nobody: the rules take it from who answers for the group, and no count does. */
  readonly strange: Bytes;
  readonly gift: Bytes;
  /** What the forger alone counted on paper. */
  readonly paper: Bytes;
  readonly meeting: Bytes;
  readonly theirMeeting: Bytes;
  /** A question of mine that nobody closes: yes or no, for all to read. */
  readonly open: Bytes;
  readonly close: Bytes;
  readonly wish: CborMap;
  /** A rule as a coordinator would change it alone. */
  readonly alone: CborMap;
  /** Of one that was closed and did not pass, and of one that nobody settled. */
  readonly failed: CborMap;
  readonly unsettled: CborMap;
  readonly fewAsked: CborMap;
};

const counting = (ballot: Bytes, refs: readonly Bytes[], more: CborMap = {}): CborMap => ({
  ref: ballot,
  refs: [...refs],
  ...more,
});
const told = (scene: Scene, more: CborMap): CborMap => ({ ballot: scene.plain, ref: scene.nothing, ...more });

const stuffings: Forgeries<
  Scene,
  RejectionCode | OfDecision | AtMeeting | OfMeeting | NoMandate | 'needs-a-vote' | 'marks.not-voted-on' | 'malformed'
> = {
  'decision.not-your-account': {
    'decision.post': ({ third }) => ({ account: third, title: 'Mine', summary: '', topic: 'works', stage: 'idea' }),
  },
  'decision.no-such-decision': {
    'decision.set': ({ nothing: ref }) => ({ ref, title: 'Mine' }),
    'decision.end': ({ nothing: ref }) => ({ ref, how: 'cancelled' }),
    'ballot.open': ({ nothing }) => opening(bytesToHex(nothing) as EntryId, 'works', { method: 'yes-no', options: [] }),
  },
  'decision.not-yours': {
    'decision.set': ({ theirDecision: ref }) => ({ ref, title: 'Mine' }),
    'decision.end': ({ theirDecision: ref }) => ({ ref, how: 'cancelled' }),
    'ballot.open': ({ theirDecision }) =>
      opening(bytesToHex(theirDecision) as EntryId, 'works', { method: 'yes-no', options: [] }),
    'outcome.write': ({ theirClosed: ballot, theirClose: ref }) => ({ ballot, ref, words: 'As I like' }),
  },
  'unknown-unit': {
    'ballot.open': ({ decision }) =>
      opening(bytesToHex(decision) as EntryId, 'works', {
        ...{ method: 'shares', budget: 9, unit: 'shells' },
        options: [
          { label: 'Tin', cost: 5 },
          { label: 'Clay', cost: 5 },
        ],
      }),
  },
  'ballot.no-such-ballot': {
    'ballot.vote': ({ decision: ref, me }) => ({ ref, account: me, choice: 'yes' }),
    'ballot.close': ({ decision }) => counting(decision, []),
  },
  'ballot.not-your-vote': {
    'ballot.vote': ({ plain: ref, third }) => ({ ref, account: third, choice: 'yes' }),
  },
  'ballot.wrong-choice': {
    'ballot.vote': ({ score: ref, me }) => ({ ref, account: me, choice: [6, 0] }),
  },
  'ballot.needs-reason': {
    'ballot.vote': ({ consent: ref, me }) => ({ ref, account: me, choice: 'object' }),
  },
  'ballot.not-your-account': {
    'delegation.give': ({ third, me }) => ({ account: third, topic: 'works', to: me }),
    'delegation.end': ({ theirGift: ref }) => ({ ref }),
    'outcome.done': ({ plain: ballot, close: ref, third }) => ({ ballot, ref, account: third }),
    'outcome.review': ({ plain: ballot, close: ref, third }) => ({ ballot, ref, account: third }),
  },
  'delegation.to-oneself': { 'delegation.give': ({ me }) => ({ account: me, topic: 'works', to: me }) },
  'delegation.no-such-delegation': { 'delegation.end': ({ nothing: ref }) => ({ ref }) },
  'ballot.not-your-ballot': { 'ballot.close': ({ theirBallot }) => counting(theirBallot, []) },
  'ballot.closed-already': { 'ballot.close': ({ plain, vote }) => counting(plain, [vote]) },
  'ballot.not-a-vote': { 'ballot.close': ({ consent, vote }) => counting(consent, [vote]) },
  'ballot.not-a-voter': { 'ballot.close': ({ score, strange }) => counting(score, [strange]) },
  'ballot.counted-twice': { 'ballot.close': ({ score, secondVote, gift }) => counting(score, [secondVote, gift]) },
  'meeting.not-your-account': {
    'meeting.hold': ({ third }) => ({ account: third, title: 'Theirs', at: 1, agenda: [], present: [third] }),
  },
  'meeting.no-such-meeting': {
    'meeting.present': ({ nothing: ref, me }) => ({ ref, accounts: [me] }),
    'meeting.end': ({ nothing: ref }) => ({ ref }),
  },
  'meeting.not-yours': {
    'meeting.present': ({ theirMeeting: ref, me }) => ({ ref, accounts: [me] }),
    'meeting.end': ({ theirMeeting: ref }) => ({ ref }),
  },
  'ballot.no-such-meeting': {
    'ballot.hands': ({ open: ref, nothing, me }) => ({ ref, refs: [nothing], hands: [{ account: me, choice: 'yes' }] }),
    'ballot.paper': ({ open: ref, nothing, me }) => ({ ref, refs: [nothing], voted: [me], totals: [1, 0, 0] }),
  },
  'ballot.not-your-meeting': {
    'ballot.hands': ({ open: ref, theirMeeting, me }) => ({
      ...{ ref, refs: [theirMeeting] },
      hands: [{ account: me, choice: 'yes' }],
    }),
    'ballot.paper': ({ open: ref, theirMeeting, me }) => ({
      ref,
      refs: [theirMeeting],
      voted: [me],
      totals: [1, 0, 0],
    }),
  },
  'ballot.not-there': {
    'ballot.hands': ({ open: ref, meeting, third }) => ({
      ...{ ref, refs: [meeting] },
      hands: [{ account: third, choice: 'yes' }],
    }),
    'ballot.paper': ({ open: ref, meeting, third }) => ({ ref, refs: [meeting], voted: [third], totals: [1, 0, 0] }),
  },
  'ballot.no-hands': {
    'ballot.hands': ({ hidden: ref, meeting, me }) => ({
      ref,
      refs: [meeting],
      hands: [{ account: me, choice: 'yes' }],
    }),
  },
  'ballot.no-paper': {
    'ballot.paper': ({ open: ref, meeting, me }) => ({ ref, refs: [meeting], voted: [me], totals: [2, 0, 0] }),
  },
  'ballot.no-such-paper': { 'ballot.paper-sign': ({ open: ballot, nothing: ref }) => ({ ballot, ref }) },
  'ballot.another-teller': { 'ballot.paper-sign': ({ score: ballot, paper: ref }) => ({ ballot, ref }) },
  'ballot.one-teller': { 'ballot.close': ({ score, paper }) => counting(score, [paper]) },
  'ballot.nobody-to-follow': { 'ballot.close': ({ score, gift }) => counting(score, [gift]) },
  'ballot.opened-wrong': {
    'ballot.close': ({ hidden, hiddenVote }) => counting(hidden, [hiddenVote], { opened: [{ choice: 'no', salt }] }),
  },
  'ballot.no-such-close': {
    'outcome.write': (scene) => told(scene, { words: 'As I like' }),
    'outcome.done': (scene) => told(scene, { account: scene.me }),
    'outcome.review': (scene) => told(scene, { account: scene.me }),
    enact: ({ plain: ref, vote }) => ({ ref, refs: [vote] }),
  },
  'ballot.not-passed': { enact: ({ failed }) => failed },
  'ballot.not-final': { enact: ({ unsettled }) => unsettled },
  'ballot.quorum-too-low': { enact: ({ fewAsked }) => fewAsked },
  'needs-a-vote': { 'policy.set': ({ alone }) => alone },
  'marks.not-voted-on': {
    'mark.give': ({ plain: ref, close, me }) => ({ account: me, mark: 'driving', ref, refs: [close] }),
  },
  malformed: {
    'ballot.open': ({ decision, wish }) =>
      opening(bytesToHex(decision) as EntryId, 'works', { method: 'score', options: [{ label: 'Tin' }], ...wish }),
    'ballot.vote': ({ hidden: ref, me }) => ({ ref, account: me, seal: salt, memo: anyBox }),
  },
};

const firstOf = (by: SimulatedPhone, kind: string, isFit: (entry: Entry) => boolean): Entry | undefined =>
  ofKind(by, kind).findLast(isFit);

/** Says what it takes to have something to stuff; as far as the rules take it. */
function sceneOn(by: SimulatedPhone, neighbour: SimulatedPhone, choice: Choice): Scene | null {
  const [founding] = ofKind(by, 'found');
  if (founding === undefined) return null;
  const account = accountOfMember(by.self.member);
  const me = idToBytes(account);
  const nothing = idToBytes(founding.id);
  const say = (kind: string, payload: CborMap): Bytes => {
    const signed = by.append([{ kind, payload }]).at(-1);
    return signed === undefined ? nothing : idToBytes(signed.id);
  };
  const isTheirs = ({ device }: Entry): boolean => device !== by.self.device;
  const decision = say('decision.post', { account: me, title: 'Mine', summary: '', topic: 'works', stage: 'idea' });
  // As a coordinator alone may say it, until it is said.
  if (choice.amount % 2 === 0)
    say('policy.set', { key: 'deciding.rules', value: 'vote', ...replacing(by, 'deciding.rules') });
  const wish = wished(by, { ...choice, amount: 1, pick: 0 });
  const ask = (more: CborMap): Bytes =>
    say('ballot.open', opening(bytesToHex(decision) as EntryId, 'works', { options: [], ...more }));
  const two = [{ label: 'Tin' }, { label: 'Clay' }];
  const [plain, consent] = [ask({ method: 'yes-no', quorum: 50, ...wish }), ask({ method: 'consent', ...wish })];
  const score = ask({ method: 'score', options: two, delegating: true });
  const hidden = ask({ method: 'yes-no', hidden: true });
  const [lost, few] = [ask({ method: 'yes-no', quorum: 100, ...wish }), ask({ method: 'yes-no', quorum: 1, ...wish })];
  const cast = (ref: Bytes, more: CborMap): Bytes => say('ballot.vote', { ref, account: me, ...more });
  const [vote, secondVote] = [cast(plain, { choice: 'yes' }), cast(score, { choice: [5, 0] })];
  const hiddenVote = cast(hidden, sealed(bytesToHex(hidden) as EntryId, account, 'yes'));
  const against = cast(lost, { choice: 'no' });
  const fewVotes = cast(few, { choice: 'yes' });
  const nobody = idToBytes(founding.id as string as AccountId);
  const third = idToBytes(accountOfMember(neighbour.self.member));
  const gift = say('delegation.give', { account: me, topic: 'works', to: third });
  const meeting = say('meeting.hold', { account: me, title: 'At the well', at: 1, agenda: [], present: [me] });
  const paper = say('ballot.paper', { ref: score, refs: [meeting], voted: [me], totals: [5, 5] });
  const close = say('ballot.close', counting(plain, [vote]));
  say('ballot.close', counting(lost, [against]));
  say('ballot.close', counting(few, [fewVotes]));
  const enactingOf = (ballot: Bytes): CborMap => {
    const record = ballotsAtHand(by.state).find(({ id }) => id === bytesToHex(ballot));
    return (record && enacting(by, record)) ?? { ref: ballot, refs: [] };
  };
  const counted = firstOf(by, 'ballot.close', isTheirs);
  const theirs = (kind: string): Bytes => idToBytes(firstOf(by, kind, isTheirs)?.id ?? founding.id);
  return {
    ...{
      me,
      third,
      nobody,
      nothing,
      decision,
      plain,
      consent,
      score,
      hidden,
      vote,
      secondVote,
      hiddenVote,
      gift,
      paper,
      meeting,
      open: ask({ method: 'yes-no' }),
      close,
    },
    ...{
      theirDecision: theirs('decision.post'),
      theirBallot: theirs('ballot.open'),
      theirGift: theirs('delegation.give'),
      theirMeeting: theirs('meeting.hold'),
    },
    theirClosed: (counted?.payload['ref'] as Bytes | undefined) ?? nothing,
    theirClose: idToBytes(counted?.id ?? founding.id),
    strange: say('ballot.vote', { ref: score, account: nobody, choice: [5, 5] }),
    ...{ wish, alone: { key: 'tea.time', value: 'now', ...replacing(by, 'tea.time') } },
    ...{ failed: enactingOf(lost), unsettled: enactingOf(plain), fewAsked: enactingOf(few) },
  };
}

const stuff: Act = (world, by, choice) => {
  hearEverybody(world, by);
  const neighbour = at(others(world, by), choice.whom);
  const scene = neighbour && sceneOn(by, neighbour, choice);
  if (scene) forgeSome(by, scene, stuffings, { pick: choice.pick, times: 12 });
};

export const stuffing = { stuff } as const;
