/** What is read of the talk about something, what a command refuses, and what waits for whom. */
import { describe, expect, test } from 'vitest';
import { idToBytes } from '../../../src/core/ids.ts';
import { makeModerator } from '../../core/cases/complaints.ts';
import { meet, settle, village } from '../../core/cast.ts';
import { makeHelper, open } from '../../core/keeping.ts';
import { change, post } from '../../core/listings/listings.ts';
import { act, facesOn, idOf, linesOn, react, refusalOf, say, step, talkOn, topicsOf, unsay } from './talking.ts';

function neighbours() {
  const phones = village(['ana', 'bea', 'carla']);
  const listing = post(phones.ana);
  const all = Object.values(phones);
  meet(...all);
  return { ...phones, all, listing };
}

test('what came of words stands below them, however deep an answer goes', () => {
  const { ana, bea, carla, all, listing } = neighbours();
  const asked = say(bea, listing, 'How much?');
  meet(...all);
  const told = say(ana, listing, 'One hour', { to: asked });
  say(carla, listing, 'Nice');
  meet(...all);
  say(bea, listing, 'For two?', { to: told });
  meet(...all);
  expect(linesOn(carla, listing)).toEqual(['How much? > One hour > For two?', 'Nice']);
  const [talk] = talkOn(carla, listing).talks;
  expect(talk?.replies.map(({ answers }) => answers)).toEqual([null, ana.account]);
  expect(talkOn(carla, listing)).toMatchObject({ what: 'listing', title: 'Bread', known: true, count: 4 });
  change(ana, listing, { title: 'Rye bread' });
  expect(talkOn(ana, listing).title).toBe('Rye bread');
});

test('of each one who reacts the last face counts, and none once it is taken away', () => {
  const { ana, bea, all, listing } = neighbours();
  react(bea, listing, 'agree');
  react(bea, listing, 'happy');
  react(ana, listing, 'happy');
  meet(...all);
  expect(facesOn(talkOn(bea, listing))).toEqual(['happy 2 mine']);
  react(bea, listing);
  expect(facesOn(talkOn(bea, listing))).toEqual(['happy 1']);
  const said = say(bea, listing, 'Nice');
  react(bea, listing, 'thanks', { to: said });
  const [talk] = talkOn(bea, listing).talks;
  expect(talk && facesOn(talk)).toEqual(['thanks 1 mine']);
});

describe('words are not shown', () => {
  test('once they were taken back; what answers them stays', () => {
    const { ana, bea, all, listing } = neighbours();
    const said = say(bea, listing, 'Rude');
    meet(...all);
    say(ana, listing, 'Why?', { to: said });
    unsay(bea, listing, said);
    meet(...all);
    expect(linesOn(ana, listing)).toEqual(['taken-back > Why?']);
    expect(JSON.stringify(talkOn(ana, listing))).not.toContain('Rude');
    expect(talkOn(ana, listing).count).toBe(1);
  });

  test('while moderators hide them', () => {
    const { ana, bea, carla, all, listing } = neighbours();
    makeModerator(ana, carla);
    settle(...all);
    const said = say(bea, listing, 'Rude');
    meet(...all);
    const begun = ana.sign('case.report', {
      ref: idToBytes(idOf(said)),
      account: idToBytes(ana.account),
      about: [idToBytes(bea.account)],
      readers: [idToBytes(carla.member)],
      memo: Uint8Array.of(1),
    });
    settle(...all);
    const inCase = { case: idToBytes(idOf(begun)), ref: idToBytes(idOf(begun)) };
    expect(carla.verdictOf(carla.sign('case.hide', inCase))).toBe('valid');
    settle(...all);
    expect(linesOn(bea, listing)).toEqual(['hidden']);
    carla.sign('case.show', inCase);
    settle(...all);
    expect(linesOn(bea, listing)).toEqual(['Rude']);
  });

  test('of whom this person blocked', () => {
    const { ana, bea, all, listing } = neighbours();
    say(bea, listing, 'Rude');
    meet(...all);
    expect(linesOn(ana, listing, { blocked: new Set([bea.account]) })).toEqual(['blocked']);
    expect(linesOn(ana, listing)).toEqual(['Rude']);
  });
});

test('for a neighbour without a phone whoever keeps the account talks, and is named', () => {
  const { ana, bea, carla, all, listing } = neighbours();
  makeHelper(ana, bea);
  settle(...all);
  const lola = open(bea);
  say(bea, listing, 'Two, please', { whose: lola });
  settle(...all);
  expect(talkOn(carla, listing).talks).toMatchObject([{ account: lola.account, by: bea.member, mine: false }]);
  expect(talkOn(bea, listing).talks).toMatchObject([{ mine: true }]);
});

describe('a command', () => {
  test('drafts what the rules accept', () => {
    const { bea, listing } = neighbours();
    const thing = idOf(listing);
    const said = act(bea, 'say', { thing, words: '  How much?\n' });
    expect(linesOn(bea, listing)).toEqual(['How much?']);
    act(bea, 'react', { thing, ref: idOf(said), face: 'question' });
    expect(refusalOf(bea, 'react', { thing, ref: idOf(said), face: 'question' })).toBe('thread.already-so');
    act(bea, 'react', { thing, ref: idOf(said), face: null });
    expect(refusalOf(bea, 'react', { thing, ref: idOf(said), face: null })).toBe('thread.already-so');
    act(bea, 'unsay', { thing, message: idOf(said) });
    expect(refusalOf(bea, 'unsay', { thing, message: idOf(said) })).toBe('thread.already-taken-back');
  });

  test('says why it can not', () => {
    const { ana, bea, listing } = neighbours();
    const thing = idOf(listing);
    const said = say(ana, listing, 'Still warm');
    meet(ana, bea);
    expect(refusalOf(bea, 'say', { thing, words: ' \n' })).toBe('thread.words-missing');
    expect(refusalOf(bea, 'say', { thing, words: 'x'.repeat(1001) })).toBe('thread.words-too-long');
    expect(refusalOf(bea, 'say', { thing: idOf(said), words: 'Hm' })).toBe('thread.no-such-thing');
    expect(refusalOf(bea, 'say', { thing, ref: idOf(bea.pay(ana, 1)), words: 'Hm' })).toBe('thread.no-such-words');
    expect(refusalOf(bea, 'say', { thing, account: ana.account, words: 'Hm' })).toBe('thread.not-your-account');
    expect(refusalOf(bea, 'unsay', { thing, message: idOf(said) })).toBe('thread.not-your-words');
    expect(refusalOf(bea, 'unsay', { thing, message: thing })).toBe('thread.no-such-words');
  });
});

describe('what waits for somebody', () => {
  test('is what others say of their things, and in answer to them, until they went on talking', () => {
    const { ana, bea, carla, all, listing } = neighbours();
    const asked = say(bea, listing, 'How much?');
    meet(...all);
    expect([topicsOf(ana), topicsOf(bea), topicsOf(carla)]).toEqual([['said'], [], []]);
    expect(talkOn(ana, listing).news).toBe(`threads-said-${idOf(asked)}`);
    say(ana, listing, 'One hour', { to: asked });
    meet(...all);
    expect([topicsOf(ana), topicsOf(bea), topicsOf(carla)]).toEqual([[], ['said'], []]);
    say(carla, listing, 'Nice', { to: asked });
    meet(...all);
    expect([topicsOf(ana), topicsOf(bea)]).toEqual([[], ['said']]);
  });

  test('is nothing that is not shown, and nothing after a fortnight', () => {
    const { ana, bea, listing } = neighbours();
    const said = say(bea, listing, 'How much?');
    meet(ana, bea);
    expect(talkOn(ana, listing, { blocked: new Set([bea.account]) }).news).toBeNull();
    expect(talkOn(ana, listing, { now: said.entry.claimedAt + 14 * 24 * 3_600_000 }).news).toBeNull();
    bea.sign('thread.unsay', step(listing, said));
    meet(ana, bea);
    expect(topicsOf(ana)).toEqual([]);
  });
});
