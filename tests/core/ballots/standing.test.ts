/** How a ballot stands, on phones that heard different things; and what it comes to once they have met. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countOf, openingOf, resultOf } from '../../../src/core/ballots/counting.ts';
import { ballotOf, closeOf, delegationsAtHand } from '../../../src/core/ballots/record.ts';
import { followersNow, lateIn, listedNow, standingOf, wordsNow } from '../../../src/core/ballots/standing.ts';
import { voterOf, votersAt, votersNow } from '../../../src/core/ballots/voters.ts';
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { idToBytes } from '../../../src/core/ids.ts';
import type { GroupState } from '../../../src/core/state.ts';
import { shuffled } from '../../properties/shuffled.ts';
import { closeBooks, closing as closingVillage } from '../bookkeeping.ts';
import { meet, newcomer, type Phone, replayed, settle, village } from '../cast.ts';
import { bytesOf, coordinating, merging, remove } from '../governing.ts';
import { open } from '../keeping.ts';
import { openingOf as openingOfDevice } from '../recovering.ts';
import { ask, close, delegate, post, vote } from './asking.ts';

const record = ({ state }: Pick<Phone, 'state'>, ballot: VerifiedEntry) => {
  const found = ballotOf(state, ballot.entry.id);
  if (found === null) throw new Error('no such ballot');
  return found;
};
const idOf = ({ entry }: VerifiedEntry) => entry.id;

function cast(fields = {}) {
  const { ana, bea, carla, dora } = village(['ana', 'bea', 'carla', 'dora']);
  const all = [ana, bea, carla, dora];
  coordinating(ana, bea);
  const ballot = ask(ana, post(ana), fields);
  settle(...all);
  return { ana, bea, carla, dora, all, ballot };
}

describe('who has a vote', () => {
  const votersOf = (phone: Phone, ballot: VerifiedEntry) => votersAt(phone.state, idOf(ballot));

  test('all members, and neighbours whose accounts are kept; not the group, and not who came or left later', () => {
    const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
    coordinating(ana, bea);
    const kept = open(bea);
    open(ana, { keepers: [ana] });
    settle(ana, bea, carla);
    const wouldHave = votersNow(ana.state);
    const ballot = ask(ana, post(ana));
    expect(votersOf(ana, ballot)).toEqual(wouldHave);
    const late = open(ana);
    remove([ana, bea], carla);
    expect(votersOf(ana, ballot).accounts).toEqual(new Set([ana.account, bea.account, carla.account, kept.account]));
    expect(voterOf(votersOf(ana, ballot), late.account)).toBeNull();
  });

  test('two records of one person have one vote, whichever phone says it', () => {
    const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
    ana.sign('member.merge', merging(bea, carla));
    settle(ana, bea, carla);
    const ballot = ask(ana, post(ana));
    settle(ana, bea, carla);
    expect(votersOf(bea, ballot).accounts).toEqual(new Set([ana.account, bea.account]));
    const votes = [vote(bea, ballot, 'yes'), vote(carla, ballot, 'no')];
    meet(ana, bea, carla);
    expect([...wordsNow(ana.state, record(ana, ballot)).keys()]).toEqual([bea.account]);
    expect(ana.foresee('ballot.close', { ref: bytesOf(ballot), refs: votes.map(bytesOf) })).toBe(
      'ballot.counted-twice',
    );
  });

  test('merged later, or merged and taken apart again, they are two', () => {
    const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
    const merged = ana.sign('member.merge', merging(bea, carla));
    ana.sign('member.unmerge', { ref: bytesOf(merged) });
    const ballot = ask(ana, post(ana));
    ana.sign('member.merge', merging(bea, carla));
    expect(votersOf(ana, ballot).accounts.size).toBe(3);
  });
});

describe('whose word counts', () => {
  test('the last one of each; their own before what was taken down for them, whenever it came', () => {
    const { ana, bea, carla, dora, all, ballot } = cast();
    vote(carla, ballot, 'yes');
    const own = vote(carla, ballot, 'no');
    const forDora = vote(bea, ballot, 'abstain', {}, dora);
    meet(...all);
    vote(bea, ballot, 'yes', {}, carla);
    meet(...all);
    const words = wordsNow(ana.state, record(ana, ballot));
    expect(words.get(carla.account)).toMatchObject({ id: idOf(own), choice: 'no' });
    expect(words.get(dora.account)).toMatchObject({ id: idOf(forDora), member: bea.member });
    const overriding = vote(dora, ballot, 'yes');
    meet(...all);
    expect(wordsNow(ana.state, record(ana, ballot)).get(dora.account)?.id).toBe(idOf(overriding));
  });

  test('two phones of one member say one word', () => {
    const { ana, bea, all, ballot } = cast();
    const tablet = newcomer('bea/tablet', bea);
    tablet.addDevice(openingOfDevice(bea));
    settle(...all, tablet);
    vote(bea, ballot, 'yes');
    vote(tablet, ballot, 'no');
    meet(...all, tablet);
    expect(wordsNow(ana.state, record(ana, ballot)).size).toBe(1);
    expect(wordsNow(ana.state, record(ana, ballot))).toEqual(wordsNow(tablet.state, record(tablet, ballot)));
  });

  test('whoever says nothing is counted as whom they trust, as long as they do and that one votes', () => {
    const { ana, bea, carla, dora, all, ballot } = cast({ delegating: true });
    delegate(carla, dora);
    const given = delegate(carla, bea);
    delegate(dora, bea, 'money');
    meet(...all);
    const opening = openingOf(ana.state, idOf(ballot));
    const followers = () =>
      opening && followersNow(ana.state, record(ana, ballot), opening, wordsNow(ana.state, record(ana, ballot)));
    expect(followers()?.size).toBe(0);
    vote(bea, ballot, 'yes');
    meet(...all);
    expect([...(followers()?.values() ?? [])].map((each) => each.given.id)).toEqual([idOf(given)]);
    carla.sign('delegation.end', { ref: bytesOf(given) });
    meet(...all);
    expect(followers()?.size).toBe(0);
    expect(delegationsAtHand(ana.state)).toHaveLength(3);
    delegate(carla, bea);
    vote(carla, ballot, 'no');
    meet(...all);
    expect(followers()?.size).toBe(0);
  });
});

describe('once it is closed', () => {
  test('each phone counts the same, and names what was not counted and why', () => {
    const { ana, bea, carla, dora, all, ballot } = cast();
    const [mine, heard] = [vote(ana, ballot, 'yes'), vote(bea, ballot, 'yes')];
    meet(ana, bea);
    const unheard = vote(carla, ballot, 'no');
    const closed = close(ana, ballot, [mine]);
    meet(...all);
    const after = vote(dora, ballot, 'no');
    meet(...all);
    for (const phone of all) {
      const at = record(phone, ballot);
      expect(standingOf(phone.state, at)).toMatchObject({
        tally: { counted: 1, passes: true, detail: { yes: 1, no: 0 } },
        ...{ isDecided: false, isFinal: false },
      });
      expect(new Map(lateIn(phone.state, at).map(({ vote: { id }, why }) => [id, why]))).toEqual(
        new Map([
          [idOf(heard), 'left-out'],
          [idOf(unheard), 'unheard'],
          [idOf(after), 'after'],
        ]),
      );
      expect(at.closed?.id).toBe(idOf(closed));
    }
  });

  test('closing the books over it makes it final', () => {
    const { ana, bea, carla, all, closers } = closingVillage();
    const ballot = ask(ana, post(ana));
    close(ana, ballot, [vote(ana, ballot, 'yes')]);
    meet(...all);
    expect(standingOf(bea.state, record(bea, ballot))?.isFinal).toBe(false);
    closeBooks(closers, ana, bea, carla);
    expect(standingOf(bea.state, record(bea, ballot))).toMatchObject({ isDecided: false, isFinal: true });
  });

  test('what was written of it, and that it was done and looked at', () => {
    const { ana, bea, all, ballot } = cast();
    const closed = close(ana, ballot, [vote(ana, ballot, 'yes')]);
    const about = { ballot: bytesOf(ballot), ref: bytesOf(closed) };
    meet(...all);
    ana.sign('outcome.write', { ...about, words: 'Tin.', owner: idToBytes(bea.account), reviewAt: 5 });
    ana.sign('outcome.write', { ...about, words: 'Tin, by June.' });
    bea.sign('outcome.done', { ...about, account: idToBytes(bea.account), words: 'It keeps the rain out.' });
    bea.sign('outcome.review', { ...about, account: idToBytes(bea.account) });
    meet(...all);
    expect(record(ana, ballot)).toMatchObject({
      outcome: { words: 'Tin, by June.', owner: null, reviewAt: null },
      done: [{ account: bea.account, words: 'It keeps the rain out.' }],
      reviews: [{ account: bea.account, words: null }],
    });
  });
});

const story = fc.array(
  fc.record({
    by: fc.constantFrom('ana', 'bea', 'carla', 'dora', 'copy'),
    says: fc.constantFrom('yes', 'no', 'abstain', 'trust', 'record', 'close'),
    to: fc.constantFrom('bea', 'carla', 'dora'),
    meets: fc.boolean(),
  }),
  { minLength: 1, maxLength: 16 },
);

test('whatever is said apart, all phones come to one outcome, in which nobody counts twice', () => {
  fc.assert(
    fc.property(story, fc.integer(), (steps, seed) => {
      const { ana, bea, carla, dora, all, ballot } = cast({ delegating: true });
      // Ana's phone once more: whoever copies the phone that closes forks it.
      const phones = { ana, bea, carla, dora, copy: ana.copy() };
      for (const { by, says, to, meets } of steps) {
        const phone = phones[by];
        if (says === 'trust') delegate(phone, phones[to]);
        else if (says === 'record') vote(phone, ballot, 'no', {}, phones[to]);
        else if (says === 'close') closeAsKnown(phone, ballot);
        else vote(phone, ballot, says);
        if (meets) meet(phone, bea, carla);
      }
      meet(...all, phones.copy);
      expectOneOutcome(ana, ballot, seed);
    }),
    { numRuns: 60 },
  );
});

function closeAsKnown(phone: Phone, ballot: VerifiedEntry): void {
  const at = record(phone, ballot);
  const opening = openingOf(phone.state, idOf(ballot));
  const words = wordsNow(phone.state, at);
  const listed = opening === null ? [] : listedNow(phone.state, at, opening, words);
  phone.sign('ballot.close', { ref: bytesOf(ballot), refs: listed.map(idToBytes) });
}

function expectOneOutcome(ana: Phone, ballot: VerifiedEntry, seed: number): void {
  const outcome = (state: GroupState) => {
    const at = record({ state }, ballot);
    const close = closeOf(state, at);
    return { at, close, standing: standingOf(state, at), late: lateIn(state, at) };
  };
  const here = outcome(ana.state);
  const elsewhere = replayed(ana.state.group, shuffled([...ana.held.values()], seed));
  expect(outcome(elsewhere)).toEqual(here);
  const count = here.close === null ? null : countOf(ana.state, here.close);
  if (count === null) return;
  if (typeof count === 'string') throw new Error(`a close that can't be counted: ${count}`);
  const counted = count.counted.map(({ voter }) => voter);
  expect(new Set(counted).size).toBe(counted.length);
  const { accounts } = votersAt(ana.state, idOf(ballot));
  expect(counted.filter((voter) => !accounts.has(voter))).toEqual([]);
  const opening = openingOf(ana.state, idOf(ballot));
  if (opening !== null && here.standing !== null) expect(resultOf(opening, count).tally).toEqual(here.standing.tally);
}
