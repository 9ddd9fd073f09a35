/** A group's own words: what it calls its units, and paying and asking. (protocol §4) */
import { describe, expect, test } from 'vitest';
import { groupWordOf } from '../../src/core/membership/word-shape.ts';
import { unitsNow, wordNow } from '../../src/core/membership/words.ts';
import { hours, meet, village } from './cast.ts';
import { setPolicy } from './governing.ts';

describe('what can be such a word', () => {
  test.each(['Give', 'سجّل', 'a', 'x'.repeat(24), '🌽'.repeat(24), 'Tupay / ayni'])('%s is one', (word) => {
    expect(groupWordOf(` ${word} `)).toBe(word);
  });

  test.each([
    ['nothing', ''],
    ['blanks', '   '],
    ['25 letters', 'x'.repeat(25)],
    ['25 pictures', '🌽'.repeat(25)],
    ['a line end inside', 'Pay\nme'],
    ['a bell', 'Pay\u0007'],
    ['a turn of direction', 'Pay\u202eyaP'],
    ['an isolate', '\u2068Pay\u2069'],
  ])('%s is none', (_, typed) => {
    expect(groupWordOf(typed)).toBeNull();
  });
});

test('the founding may bring words, and a coordinator changes them', () => {
  const { ana, bea } = village(['ana', 'bea'], { founding: { policies: { 'word.pay': 'Give' } } });
  expect([wordNow(bea.state, 'word.pay'), wordNow(bea.state, 'word.ask')]).toEqual(['Give', null]);
  const changed = setPolicy(ana, 'word.pay', 'Thank');
  setPolicy(ana, 'word.ask', 'Invite');
  setPolicy(ana, 'word.pay', '', changed);
  meet(ana, bea);
  expect([wordNow(bea.state, 'word.pay'), wordNow(bea.state, 'word.ask')]).toEqual([null, 'Invite']);
});

test('a founding is not judged by its words, so an unsound one counts as none', () => {
  const policies = { 'word.pay': 'x'.repeat(25), 'word.ask': 7 };
  const { ana } = village(['ana'], { founding: { policies } });
  expect([wordNow(ana.state, 'word.pay'), wordNow(ana.state, 'word.ask')]).toEqual([null, null]);
});

test('a unit is called as it was founded until the group calls it otherwise', () => {
  const { ana, bea } = village(['ana', 'bea']);
  expect(unitsNow(bea.state)).toEqual([{ id: hours, name: 'Hours', is: 'time', scale: 0 }]);
  setPolicy(ana, `unit.name.${hours}`, 'mingas');
  meet(ana, bea);
  expect(unitsNow(bea.state)).toEqual([{ id: hours, name: 'mingas', is: 'time', scale: 0, ownName: true }]);
});

test.each(['word.pay', 'word.ask', `unit.name.${hours}`])('%s is refused unless it is a word or empty', (key) => {
  const { ana } = village(['ana']);
  const verdicts = ['x'.repeat(25), ' Give', 'Gi\tve', 7, true].map((value) =>
    ana.verdictOf(setPolicy(ana, key, value)),
  );
  expect(new Set(verdicts)).toEqual(new Set(['policy-unsound']));
  expect(ana.verdictOf(setPolicy(ana, key, ''))).toBe('valid');
});
