/** What may be said of a thing, by whom, and in answer to what. */
import { describe, expect, test } from 'vitest';
import { idToBytes } from '../../../src/core/ids.ts';
import { rejectionCodes } from '../../../src/modules/threads/rules.ts';
import { meet, settle, village } from '../../core/cast.ts';
import { makeHelper, open } from '../../core/keeping.ts';
import { post } from '../../core/listings/listings.ts';
import { react, say, step, unsay } from './talking.ts';

function neighbours() {
  const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
  makeHelper(ana, bea);
  settle(ana, bea, carla);
  const listing = post(ana);
  const other = post(ana, { title: 'Rolls' });
  const said = say(ana, listing, 'Still warm');
  meet(ana, bea, carla);
  return { ana, bea, carla, listing, other, said };
}

const reached = new Set<string>();
function expectCode(verdict: string, code: string): void {
  reached.add(code);
  expect(verdict).toBe(code);
}

describe('words and faces', () => {
  test('are about whatever stands in the books, or about words there', () => {
    const { ana, bea, listing, said } = neighbours();
    expect(bea.verdictOf(say(bea, listing, 'How much?'))).toBe('valid');
    expect(bea.verdictOf(say(bea, listing, 'I take one', { to: said }))).toBe('valid');
    expect(bea.verdictOf(react(bea, listing, 'thanks', { to: said }))).toBe('valid');
    const paid = ana.pay(bea, 60);
    expect(ana.verdictOf(say(ana, paid, 'For the roof'))).toBe('valid');
    expect(ana.verdictOf(react(ana, paid))).toBe('valid');
  });

  test('are about no words as about a thing, and about nothing that was refused', () => {
    const { ana, bea, said } = neighbours();
    expectCode(bea.verdictOf(say(bea, said, 'Hm')), 'thread.no-such-thing');
    const refused = ana.sign('listing.post', { account: idToBytes(bea.account), side: 'offer' });
    expectCode(ana.verdictOf(react(ana, refused, 'sad')), 'thread.no-such-thing');
  });

  test('answer what was said about that very thing', () => {
    const { bea, listing, other, said } = neighbours();
    expectCode(bea.verdictOf(say(bea, other, 'Hm', { to: said })), 'thread.no-such-words');
    expectCode(bea.verdictOf(react(bea, listing, 'agree', { to: other })), 'thread.no-such-words');
  });

  test('are said for oneself, or for whom one keeps an account', () => {
    const { ana, bea, carla, listing } = neighbours();
    const lola = open(bea);
    expect(bea.verdictOf(say(bea, listing, 'I would like two', { whose: lola }))).toBe('valid');
    expectCode(carla.verdictOf(say(carla, listing, 'She would like two', { whose: ana })), 'thread.not-your-account');
    expectCode(carla.verdictOf(react(carla, listing, 'happy', { whose: bea })), 'thread.not-your-account');
  });

  test('of two broken rules the first is named', () => {
    const { carla, ana, said } = neighbours();
    expect(carla.verdictOf(say(carla, said, 'Hm', { whose: ana }))).toBe('thread.no-such-thing');
  });
});

test('words wait for what they answer', () => {
  const { ana, bea } = village(['ana', 'bea']);
  const listing = post(ana);
  const said = say(ana, listing, 'Still warm');
  bea.receive([said]);
  expect(bea.verdictOf(said)).toBe('waiting');
  meet(ana, bea);
  expect(bea.verdictOf(said)).toBe('valid');
});

test('words are taken back by whoever speaks for whom they are', () => {
  const { ana, bea, carla, listing, said } = neighbours();
  expectCode(carla.verdictOf(unsay(carla, listing, said)), 'thread.not-your-words');
  expectCode(ana.verdictOf(unsay(ana, listing, listing)), 'thread.no-such-words');
  expect(ana.verdictOf(unsay(ana, listing, said))).toBe('valid');
  const lola = open(bea);
  const hers = say(bea, listing, 'Two, please', { whose: lola });
  expect(bea.verdictOf(unsay(bea, listing, hers))).toBe('valid');
});

test.each([
  ['thread.say', { words: '' }],
  ['thread.say', { words: 'x'.repeat(1001) }],
  ['thread.say', { words: 'Hm', face: 'sad' }],
  ['thread.react', { face: 'angry' }],
])('%s of another form is none', (kind, more) => {
  const { ana, listing } = neighbours();
  expect(ana.verdictOf(ana.sign(kind, { ...step(listing), account: idToBytes(ana.account), ...more }))).toBe(
    'malformed',
  );
});

test('every rule was broken', () => expect([...reached].sort()).toEqual([...rejectionCodes].sort()));
