/** Hands and papers: every rule of them is broken once, and what they come to on phones that heard different things. */
import { describe, expect, test } from 'vitest';
import { rejectionCodes } from '../../../src/core/ballots/at-meetings.ts';
import { countOf, openingOf } from '../../../src/core/ballots/counting.ts';
import { ballotOf, closeOf } from '../../../src/core/ballots/record.ts';
import { lateIn, listedNow, peopleOnPaper, standingOf, wordsNow } from '../../../src/core/ballots/standing.ts';
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { idToBytes } from '../../../src/core/ids.ts';
import type { GroupState } from '../../../src/core/state.ts';
import { shuffled } from '../../properties/shuffled.ts';
import { meet, newcomer, type Phone, replayed, settle, village } from '../cast.ts';
import { bytesOf, coordinating } from '../governing.ts';
import { open } from '../keeping.ts';
import { hold, idOf, there } from '../meetings/meeting.ts';
import { openingOf as openingOfDevice } from '../recovering.ts';
import { ask, delegate, paper, post, raise, signPaper, vote } from './asking.ts';
import { cast, score } from './case.ts';
import { byHand, onPaper } from './in-one-place.ts';

const cases = [...byHand, ...onPaper];

test.each(cases)('$kind is "$code" when $when', ({ code, fields, verdict }) => {
  expect(verdict(cast(fields))).toBe(code);
});

test('the table reaches every rule', () => {
  const reached = new Set(cases.map(({ code }) => code));
  expect(rejectionCodes.filter((code) => !reached.has(code))).toEqual([]);
});

/** Ana records a meeting of all; Lola has no phone. */
function atTheWell(fields = {}) {
  const { ana, bea, carla, dora } = village(['ana', 'bea', 'carla', 'dora']);
  const all = [ana, bea, carla, dora];
  coordinating(ana, bea);
  const lola = open(ana);
  settle(...all);
  const ballot = ask(ana, post(ana), fields);
  const meeting = [hold(ana, [ana, bea, lola])];
  meeting.push(there(ana, meeting[0] as VerifiedEntry, [carla, dora]));
  settle(...all);
  return { ana, bea, carla, dora, lola, all, ballot, meeting };
}

const recordIn = (state: GroupState, ballot: VerifiedEntry) => {
  const found = ballotOf(state, idOf(ballot));
  if (found === null) throw new Error('no such ballot');
  return found;
};
const wordsOn = ({ state }: Phone, ballot: VerifiedEntry) => wordsNow(state, recordIn(state, ballot));

function closeAsKnown(phone: Phone, ballot: VerifiedEntry): VerifiedEntry {
  const { state } = phone;
  const [record, opening] = [recordIn(state, ballot), openingOf(state, idOf(ballot))];
  const refs = opening === null ? [] : listedNow(state, record, opening, wordsNow(state, record)).map(idToBytes);
  const closed = phone.sign('ballot.close', { ref: bytesOf(ballot), refs });
  expect(phone.verdictOf(closed)).toBe('valid');
  return closed;
}
function countedOn({ state }: Phone, ballot: VerifiedEntry) {
  const close = closeOf(state, recordIn(state, ballot));
  const count = close && countOf(state, close);
  if (count === null || typeof count === 'string') throw new Error(`it can't be counted: ${count}`);
  return new Map(count.counted.map(({ voter, choice }) => [voter, choice]));
}

describe('raised hands', () => {
  test('count like votes, of those without a phone too', () => {
    const { ana, bea, carla, lola, ballot, meeting, all } = atTheWell();
    const raised = raise(ana, ballot, meeting, [
      [ana, 'yes'],
      [lola, 'yes'],
      [carla, 'no'],
    ]);
    expect(ana.verdictOf(raised)).toBe('valid');
    closeAsKnown(ana, ballot);
    settle(...all);
    for (const phone of all)
      expect(standingOf(phone.state, recordIn(phone.state, ballot))?.tally).toMatchObject({
        counted: 3,
        detail: { yes: 2, no: 1 },
      });
    expect(wordsOn(bea, ballot).get(lola.account)).toMatchObject({ hand: true, member: ana.member });
  });

  test('of two the newest; and what somebody says on their own phone before both, whenever it came', () => {
    const { ana, bea, carla, dora, lola, ballot, meeting, all } = atTheWell();
    const before = vote(bea, ballot, 'no');
    settle(...all);
    raise(
      ana,
      ballot,
      meeting,
      [ana, bea, carla, dora, lola].map((each) => [each, 'yes']),
    );
    raise(ana, ballot, meeting, [
      [lola, 'abstain'],
      [carla, 'abstain'],
    ]);
    settle(...all);
    const after = vote(carla, ballot, 'no');
    settle(...all);
    expect(wordsOn(ana, ballot).get(bea.account)?.id).toBe(idOf(before));
    expect(wordsOn(ana, ballot).get(carla.account)?.id).toBe(idOf(after));
    closeAsKnown(ana, ballot);
    expect(countedOn(ana, ballot)).toEqual(
      new Map([
        [bea.account, 'no'],
        [carla.account, 'no'],
        [lola.account, 'abstain'],
        [ana.account, 'yes'],
        [dora.account, 'yes'],
      ]),
    );
  });

  test('of whoever counts them is no more than a hand: what they said on the phone stands', () => {
    const { ana, ballot, meeting } = atTheWell();
    const own = vote(ana, ballot, 'no');
    raise(ana, ballot, meeting, [[ana, 'yes']]);
    expect(wordsOn(ana, ballot).get(ana.account)?.id).toBe(idOf(own));
  });

  test('of those who came in later say nothing', () => {
    const { ana, ballot, meeting } = atTheWell();
    const late = open(ana);
    raise(
      ana,
      ballot,
      [...meeting, there(ana, meeting[0] as VerifiedEntry, [late])],
      [
        [ana, 'yes'],
        [late, 'no'],
      ],
    );
    closeAsKnown(ana, ballot);
    expect([...countedOn(ana, ballot).keys()]).toEqual([ana.account]);
  });
});

describe('papers', () => {
  test('count once two tellers stand for them, and then their voters’ phones say nothing, now or later', () => {
    const { ana, bea, carla, dora, lola, ballot, meeting, all } = atTheWell({ delegating: true });
    delegate(dora, bea);
    const heard = vote(carla, ballot, 'no');
    settle(...all);
    const counted = paper(ana, ballot, meeting, [carla, dora, lola], [3, 0, 0]);
    settle(...all);
    expect(peopleOnPaper(ana.state, recordIn(ana.state, ballot)).size).toBe(0);
    expect(wordsOn(ana, ballot).get(carla.account)?.id).toBe(idOf(heard));
    expect(bea.verdictOf(signPaper(bea, ballot, counted))).toBe('valid');
    vote(bea, ballot, 'no');
    settle(...all);
    expect(wordsOn(ana, ballot).has(carla.account)).toBe(false);
    closeAsKnown(ana, ballot);
    settle(...all);
    const late = vote(dora, ballot, 'no');
    settle(...all);
    for (const { state } of all) {
      const record = recordIn(state, ballot);
      expect(standingOf(state, record)).toMatchObject({
        tally: { counted: 4, passes: true, detail: { yes: 3, no: 1 } },
        count: { papers: [{ entry: idOf(counted), voters: [carla.account, dora.account, lola.account] }] },
      });
      expect(new Map(lateIn(state, record).map(({ vote: { id }, why }) => [id, why]))).toEqual(
        new Map([
          [idOf(heard), 'paper'],
          [idOf(late), 'paper'],
        ]),
      );
    }
  });

  test('counted twice: what two tellers stood for first', () => {
    const { ana, bea, lola, carla, ballot, meeting, all } = atTheWell();
    const wrong = paper(ana, ballot, meeting, [lola, carla], [0, 2, 0]);
    const right = paper(ana, ballot, meeting, [lola, carla], [2, 0, 0]);
    settle(...all);
    signPaper(bea, ballot, right);
    settle(...all);
    closeAsKnown(ana, ballot);
    expect(closeOf(ana.state, recordIn(ana.state, ballot))?.refs).not.toContain(idOf(wrong));
    expect(standingOf(ana.state, recordIn(ana.state, ballot))?.tally.detail).toMatchObject({ yes: 2, no: 0 });
  });

  test('that come to be signed after the close change nothing of it', () => {
    const { ana, bea, carla, ballot, meeting, all } = atTheWell();
    vote(carla, ballot, 'no');
    settle(...all);
    const counted = paper(ana, ballot, meeting, [carla], [1, 0, 0]);
    closeAsKnown(ana, ballot);
    settle(...all);
    signPaper(bea, ballot, counted);
    settle(...all);
    for (const phone of all) expect([...countedOn(phone, ballot)]).toEqual([[carla.account, 'no']]);
    expect(lateIn(ana.state, recordIn(ana.state, ballot))).toEqual([]);
  });

  test('of points: the sum of each', () => {
    const { ana, bea, lola, ballot, meeting, all } = atTheWell(score);
    const counted = paper(ana, ballot, meeting, [ana, lola], [10, 3]);
    settle(...all);
    signPaper(bea, ballot, counted);
    vote(bea, ballot, [0, 5]);
    settle(...all);
    closeAsKnown(ana, ballot);
    expect(standingOf(ana.state, recordIn(ana.state, ballot))?.tally).toMatchObject({ counted: 3, chosen: [0] });
  });
});

test('what was raised, put in and voted apart is one outcome wherever it is heard, in whatever order', () => {
  const { ana, bea, carla, dora, lola, ballot, meeting, all } = atTheWell();
  // Ana's tablet counts hands while her phone counts papers, and Carla is in the hills.
  const tablet = newcomer('ana/tablet', ana);
  tablet.addDevice(openingOfDevice(ana));
  settle(...all, tablet);
  raise(tablet, ballot, meeting, [
    [lola, 'no'],
    [dora, 'no'],
    [carla, 'no'],
  ]);
  const counted = paper(ana, ballot, meeting, [lola, ana], [1, 1, 0]);
  vote(carla, ballot, 'yes');
  meet(ana, bea);
  signPaper(bea, ballot, counted);
  meet(ana, bea, tablet);
  closeAsKnown(ana, ballot);
  settle(...all, tablet);
  const outcomeIn = (state: GroupState) => {
    const record = recordIn(state, ballot);
    return { record, standing: standingOf(state, record), late: lateIn(state, record) };
  };
  const here = outcomeIn(ana.state);
  expect(here.standing?.tally).toMatchObject({ counted: 4, detail: { yes: 1, no: 3 } });
  expect(here.late.map(({ voter, why }) => [voter, why])).toEqual([[carla.account, 'unheard']]);
  for (const { state } of [...all, tablet]) expect(outcomeIn(state)).toEqual(here);
  for (const seed of [1, 2, 3]) {
    const elsewhere = replayed(ana.state.group, shuffled([...ana.held.values()], seed));
    expect(outcomeIn(elsewhere)).toEqual(here);
  }
});
