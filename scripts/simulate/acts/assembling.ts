/** People meet and vote in one place: by hand, or on paper that two of them count. */
import { openingOf } from '../../../src/core/ballots/counting.ts';
import { type BallotRecord, ballotsAtHand } from '../../../src/core/ballots/record.ts';
import { accountOfMember, type EntryId, idToBytes } from '../../../src/core/ids.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { hearAll } from '../world/network.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import type { World } from '../world/world.ts';
import { type Act, at, type Choice, others } from './act.ts';
import { openingFor, voting } from './voting.ts';

const say = (by: SimulatedPhone, kind: string, payload: CborMap): EntryId | undefined =>
  by.append([{ kind, payload }]).at(-1)?.id;

const bytesOf = ({ self }: SimulatedPhone): Uint8Array => idToBytes(accountOfMember(self.member));

/** The meeting and who came later, as hands and papers name them. */
function meet(by: SimulatedPhone, people: readonly SimulatedPhone[]): readonly Uint8Array[] {
  const account = bytesOf(by);
  const present = [by, ...people.slice(0, 1)].map(bytesOf);
  const held = say(by, 'meeting.hold', { account, title: 'At the well', at: 1, agenda: ['A roof'], present });
  if (held === undefined) return [];
  const ref = idToBytes(held);
  const late = people.slice(1).map(bytesOf);
  const more = late.length === 0 ? undefined : say(by, 'meeting.present', { ref, accounts: late });
  return more === undefined ? [ref] : [ref, idToBytes(more)];
}

const raise = (
  by: SimulatedPhone,
  { id }: BallotRecord,
  refs: readonly Uint8Array[],
  people: readonly SimulatedPhone[],
) =>
  say(by, 'ballot.hands', {
    ...{ ref: idToBytes(id), refs: [...refs] },
    hands: people.map((phone, place) => ({ account: bytesOf(phone), choice: place % 3 === 2 ? 'no' : 'yes' })),
  });

function write(
  by: SimulatedPhone,
  { id }: BallotRecord,
  refs: readonly Uint8Array[],
  people: readonly SimulatedPhone[],
) {
  const voted = people.map(bytesOf);
  const totals = [voted.length - Math.floor(voted.length / 3), Math.floor(voted.length / 3), 0];
  const paper = say(by, 'ballot.paper', { ref: idToBytes(id), refs: [...refs], voted, totals });
  const teller = people.find(({ self }) => self.member !== by.self.member);
  if (paper === undefined || teller === undefined) return;
  hearAll(teller, by);
  say(teller, 'ballot.paper-sign', { ballot: idToBytes(id), ref: idToBytes(paper) });
  hearAll(by, teller);
}

/** Asked, met, counted and closed; some have voted on their phones before, or do so afterwards. */
const gather: Act = (world: World, by: SimulatedPhone, choice: Choice) => {
  const asked = openingFor(by, { method: 'yes-no', options: [], delegating: true });
  const ballot = ballotsAtHand(by.state).find(({ id }) => id === asked);
  if (ballot === undefined || openingOf(by.state, ballot.id) === null) return;
  const people = others(world, by).slice(0, 1 + (choice.pick % 4));
  const early = at(people, choice.whom);
  if (early !== undefined && choice.amount % 2 === 0) {
    hearAll(early, by);
    voting.voteOn(world, early, { ...choice, whom: ballotsAtHand(early.state).length - 1 });
    hearAll(by, early);
  }
  const refs = meet(by, people);
  if (refs.length === 0) return;
  const there = [by, ...people];
  if (choice.pick % 3 === 0) write(by, ballot, refs, there);
  else {
    raise(by, ballot, refs, there);
    if (choice.pick % 3 === 1) raise(by, ballot, refs, there.slice(0, 2));
  }
  const [meeting] = refs;
  if (choice.amount % 3 === 0 && meeting !== undefined) say(by, 'meeting.end', { ref: meeting });
  voting.closeBallot(world, by, { ...choice, whom: -1 });
};

export const assembling = { gather } as const;
