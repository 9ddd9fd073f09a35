/** What follows from a vote: its words, who sees to it, whether it was done, and when it is looked at again. */
import { describe, expect, test } from 'vitest';
import type { OutcomeArgs } from '../../../src/modules/deciding/outcomes.ts';
import { settle } from '../../core/cast.ts';
import { act, ask, codeOf, dayMs, errandsOf, later, nothing, opened, topicsOf, voters, votes } from './deciding.ts';

/** Bea asked, all want it, and it is closed. */
function decided(choice: 'yes' | 'no' = 'yes') {
  const cast = voters();
  const { ballot, decision } = opened(cast);
  for (const phone of cast.all) votes(phone, ballot, choice);
  settle(...cast.all);
  act(cast.bea, 'close', { ballot });
  settle(...cast.all);
  return { ...cast, ballot, decision };
}
type Decided = ReturnType<typeof decided>;

const written = ({ ballot, carla, bea }: Decided, days = 30): OutcomeArgs => ({
  ...{ ballot, words: 'We build it beside the school.', owner: carla.account },
  reviewAt: bea.now + days * dayMs,
});

const outcomeOn = (phone: Decided['ana'], ballot: Decided['ballot']) => {
  const { outcome } = ask(phone, 'outcome', { ballot });
  if (outcome === null) throw new Error('it is open');
  return outcome;
};

test('whoever asked puts it into words, and everybody says whether it was done', () => {
  const cast = decided();
  const { ana, bea, carla, dora, all, ballot } = cast;
  expect(topicsOf(bea)).toEqual(['outcome']);
  expect(outcomeOn(dora, ballot)).toMatchObject({ passed: true, outcome: null, mayWrite: false, mayTell: true });
  act(bea, 'writeOutcome', written(cast));
  settle(...all);
  expect(topicsOf(bea)).toEqual([]);
  expect(outcomeOn(dora, ballot).outcome).toMatchObject({
    words: 'We build it beside the school.',
    owner: carla.account,
  });
  act(dora, 'tellDone', { ballot, words: ' It stands. ' });
  settle(...all);
  expect(outcomeOn(ana, ballot).done).toMatchObject([{ account: dora.account, words: 'It stands.' }]);
  expect(outcomeOn(dora, ballot).mayTell).toBe(false);
  expect(codeOf(dora, 'tellDone', { ballot, words: '' })).toBe('deciding.told-already');
  // A coordinator may write it too, and the last words stand.
  act(ana, 'writeOutcome', { ...written(cast), words: 'Beside the well.', owner: null, reviewAt: null });
  settle(...all);
  expect(outcomeOn(bea, ballot).outcome).toMatchObject({ words: 'Beside the well.', owner: null, reviewAt: null });
});

test('its day comes, and whoever asked and whoever sees to it are reminded until one of all looks at it', () => {
  const cast = decided();
  const { bea, carla, dora, all, ballot } = cast;
  act(bea, 'writeOutcome', written(cast));
  settle(...all);
  later(31, ...all);
  expect([bea, carla, dora].map(topicsOf)).toEqual([['review'], ['review'], []]);
  expect(outcomeOn(dora, ballot).reviewDue).toBe(true);
  act(carla, 'review', { ballot, words: 'It smokes.' });
  settle(...all);
  expect([bea, carla].map(topicsOf)).toEqual([[], []]);
  expect(outcomeOn(dora, ballot)).toMatchObject({ reviewDue: false, reviews: [{ words: 'It smokes.' }] });
  // Said anew, with another day: it is looked at again.
  act(bea, 'writeOutcome', written(cast));
  settle(...all);
  later(31, ...all);
  expect(topicsOf(carla)).toEqual(['review']);
  later(61, ...all);
  expect(topicsOf(carla)).toEqual([]);
});

test('the register has what passed, newest first, and finds it by its words', () => {
  const cast = decided();
  const { ana, bea, all, ballot } = cast;
  act(bea, 'writeOutcome', written(cast));
  later(1, ...all);
  const other = opened(cast, {}, { title: 'Música en la plaza' });
  const lost = opened(cast, {}, { title: 'No music' });
  for (const phone of all) {
    votes(phone, other.ballot, 'yes');
    votes(phone, lost.ballot, 'no');
  }
  settle(...all);
  for (const each of [other, lost]) act(bea, 'close', { ballot: each.ballot });
  settle(...all);
  const found = (text: string) => ask(ana, 'agreements', { text }).map((each) => each.ballot);
  expect(found('')).toEqual([other.ballot, ballot]);
  expect(found('musica')).toEqual([other.ballot]);
  expect(found('SCHOOL oven')).toEqual([ballot]);
  expect(found('swing')).toEqual([]);
});

describe('refused', () => {
  test('while people vote, and to whoever has no say', () => {
    const cast = voters();
    const { ballot } = opened(cast);
    const said = { ballot, words: 'Yes', owner: null, reviewAt: null };
    expect(codeOf(cast.bea, 'writeOutcome', said)).toBe('ballot.no-such-close');
    expect(codeOf(cast.bea, 'review', { ballot, words: '' })).toBe('ballot.no-such-close');
    expect(codeOf(cast.bea, 'tellDone', { ballot: nothing, words: '' })).toBe('ballot.no-such-ballot');
  });

  test('what does not fit', () => {
    const cast = decided();
    const { ana, bea, dora, ballot } = cast;
    const said = written(cast);
    expect(codeOf(dora, 'writeOutcome', said)).toBe('decision.not-yours');
    expect(codeOf(bea, 'writeOutcome', { ...said, words: '  ' })).toBe('deciding.words-missing');
    expect(codeOf(bea, 'writeOutcome', { ...said, words: 'x'.repeat(1001) })).toBe('deciding.too-long');
    expect(codeOf(bea, 'writeOutcome', { ...said, reviewAt: bea.now })).toBe('deciding.review-past');
    const stranger = nothing as string as OutcomeArgs['owner'];
    expect(codeOf(bea, 'writeOutcome', { ...said, owner: stranger })).toBe('deciding.no-such-person');
    expect(codeOf(dora, 'tellDone', { ballot, words: '', account: ana.account })).toBe('ballot.not-your-account');
    expect(codeOf(dora, 'review', { ballot, words: 'x'.repeat(1001) })).toBe('deciding.too-long');
  });

  test('a vote that did not pass waits for no words, and its outcome may still be said', () => {
    const cast = decided('no');
    expect(topicsOf(cast.bea)).toEqual([]);
    act(cast.bea, 'writeOutcome', { ...written(cast), words: 'We leave it.' });
    expect(errandsOf(cast.bea)).toEqual([]);
  });
});
