/** From a report to its end: who hears it, who reads what, and what waits for whom. */
import { describe, expect, test } from 'vitest';
import { settle } from '../../core/cast.ts';
import { leave } from '../../core/governing.ts';
import { makeHelper, open } from '../../core/keeping.ts';
import { post } from '../../core/listings/listings.ts';
import {
  about,
  act,
  agreed,
  ask,
  caseOn,
  codeOf,
  dayMs,
  decided,
  idOf,
  neighbours,
  reported,
  seenBy,
  topicsOf,
  wordsOn,
} from './complaining.ts';

describe('a report', () => {
  test('goes to all moderators who have nothing to do with it, and nobody else reads it', () => {
    const cast = neighbours('carla', 'dora');
    const { ana, bea, carla, dora, eva } = cast;
    const { id, listing } = reported(cast);
    expect(caseOn(bea, id)).toMatchObject({ role: 'reporter', what: 'listing', title: 'Bread', about: [ana.account] });
    expect([wordsOn(bea, id), wordsOn(carla, id), wordsOn(dora, id)]).toEqual(Array(3).fill(['It is not hers']));
    expect([seenBy(ana, id), seenBy(eva, id)]).toEqual([null, null]);
    expect([topicsOf(carla), topicsOf(dora), topicsOf(ana)]).toEqual([['open'], ['open'], []]);
    expect(ask(ana, 'thing', { thing: { entry: idOf(listing) } })).toMatchObject({ mayReport: false, cases: [] });
    expect(ask(eva, 'thing', { thing: { entry: idOf(listing) } })).toMatchObject({ mayReport: true, cases: [] });
    expect(ask(bea, 'thing', { thing: { entry: idOf(listing) } })).toMatchObject({ mayReport: false, cases: [id] });
  });

  test('about a moderator is not for that one to hear; where there is no other, for two that are picked', () => {
    const { bea, carla, dora, eva, all } = neighbours('carla');
    const thing = about(carla.account);
    expect(ask(bea, 'thing', { thing })).toMatchObject({ readers: [], parties: [bea.member, carla.member] });
    const told = (picked: readonly (typeof dora)[]) => ({
      thing,
      words: 'Rude',
      picked: picked.map((one) => one.member),
    });
    expect(codeOf(bea, 'report', told([dora]))).toBe('case.two-readers');
    expect(codeOf(bea, 'report', told([dora, dora]))).toBe('case.two-readers');
    expect(codeOf(bea, 'report', told([dora, carla]))).toBe('case.party-reads');
    const id = idOf(act(bea, 'report', told([dora, eva])));
    settle(...all);
    expect([topicsOf(dora), topicsOf(eva), topicsOf(carla)]).toEqual([['open'], ['open'], []]);
    expect([seenBy(carla, id), wordsOn(eva, id)]).toEqual([null, ['Rude']]);
  });

  test('is refused about oneself, about nothing, twice, and without words', () => {
    const cast = neighbours('carla');
    const { bea, ana } = cast;
    const { listing } = reported(cast);
    const says = (thing: Parameters<typeof about>[0], words = 'Rude') =>
      codeOf(bea, 'report', { thing: about(thing), words, picked: [] });
    expect(says(bea.account)).toBe('case.about-oneself');
    expect(says(idOf(listing) as string as typeof bea.account)).toBe('case.no-such-thing');
    expect(says(ana.account, ' ')).toBe('case.words-missing');
    expect(says(ana.account, 'x'.repeat(501))).toBe('case.words-too-long');
    expect(codeOf(bea, 'report', { thing: { entry: idOf(listing) }, words: 'Again', picked: [] })).toBe(
      'case.already-open',
    );
  });

  test('about what a moderator keeps for a neighbour is for another to hear, or for nobody', () => {
    const { ana, bea, carla, dora, all } = neighbours('carla');
    makeHelper(ana, carla);
    settle(...all);
    const lola = open(carla);
    settle(...all);
    const args = { thing: about(lola.account), words: 'Not hers', picked: [] };
    expect(codeOf(bea, 'report', args)).toBe('case.only-a-keeper');
    act(ana, 'nameModerator', { member: dora.member });
    settle(...all);
    act(bea, 'report', args);
    settle(...all);
    expect([topicsOf(carla), topicsOf(dora)]).toEqual([[], ['open']]);
  });
});

describe('talk', () => {
  test('goes between those who hear it and one party, or both', () => {
    const cast = neighbours('carla', 'dora');
    const { ana, bea, carla, dora } = cast;
    const { id } = reported(cast);
    act(carla, 'say', { id, words: 'What do you say?', to: [ana.account] });
    settle(...cast.all);
    expect([topicsOf(ana), topicsOf(bea)]).toEqual([['said'], []]);
    // Whom it is about is not told by whom.
    expect(caseOn(ana, id)).toMatchObject({ role: 'reported', reporter: null });
    act(ana, 'say', { id, words: 'It was a gift', to: [] });
    settle(...cast.all);
    expect([topicsOf(ana), wordsOn(ana, id)]).toEqual([[], ['What do you say?', 'It was a gift']]);
    expect([wordsOn(bea, id), wordsOn(dora, id)]).toEqual([
      ['It is not hers'],
      ['It is not hers', 'What do you say?', 'It was a gift'],
    ]);
    expect(codeOf(carla, 'say', { id, words: 'Psst', to: [cast.eva.account] })).toBe('case.wrong-readers');
    expect(codeOf(cast.eva, 'say', { id, words: 'I saw it', to: [] })).toBe('case.no-such-case');
    ana.now += 15 * dayMs;
    expect(topicsOf(ana)).toEqual([]);
  });
});

describe('a listing', () => {
  test('is off the list until it is decided', () => {
    const cast = neighbours('carla');
    const { ana, bea, carla, eva } = cast;
    const { id, listing } = reported(cast);
    const isHidden = () => ask(eva, 'thing', { thing: { entry: idOf(listing) } }).hidden;
    expect(codeOf(carla, 'show', { id })).toBe('case.already-so');
    expect(codeOf(bea, 'hide', { id })).toBe('case.not-a-reader');
    act(carla, 'hide', { id });
    settle(...cast.all);
    expect([isHidden(), caseOn(ana, id).hidden, codeOf(carla, 'hide', { id })]).toEqual([
      true,
      true,
      'case.already-so',
    ]);
    act(carla, 'decide', { id, outcome: 'nothing-to-it', words: 'It is hers' });
    settle(...cast.all);
    expect([isHidden(), codeOf(carla, 'hide', { id })]).toEqual([false, 'case.is-over']);
    const other = idOf(act(bea, 'report', { thing: about(ana.account), words: 'Rude', picked: [] }));
    settle(...cast.all);
    expect(codeOf(carla, 'hide', { id: other })).toBe('case.nothing-to-hide');
  });
});

describe('a decision', () => {
  test('tells both why, and an appeal goes to another moderator, with the reason', () => {
    const cast = neighbours('carla', 'dora');
    const { ana, bea, carla, dora } = cast;
    const { id } = decided(cast);
    expect([topicsOf(ana), topicsOf(bea), topicsOf(carla), topicsOf(dora)]).toEqual([['decided'], ['decided'], [], []]);
    expect(caseOn(ana, id)).toMatchObject({
      stage: 'decided',
      outcome: 'warned',
      decidedBy: carla.member,
      appealIsVote: false,
    });
    expect(codeOf(carla, 'appeal', { id, words: 'No' })).toBe('case.not-a-party');
    expect(codeOf(dora, 'decide', { id, outcome: 'settled', words: 'Peace' })).toBe('case.is-over');
    act(ana, 'appeal', { id, words: 'I did ask' });
    settle(...cast.all);
    expect([topicsOf(dora), topicsOf(carla), topicsOf(ana)]).toEqual([['open'], [], []]);
    expect(wordsOn(dora, id)).toContain('I did ask\n\n“Ask first”');
    expect(codeOf(bea, 'appeal', { id, words: 'Me too' })).toBe('case.already-appealed');
    expect(codeOf(carla, 'decide', { id, outcome: 'settled', words: 'Peace' })).toBe('case.not-a-reader');
    expect(codeOf(dora, 'decide', { id, outcome: 'made', words: 'Peace' })).toBe('case.wrong-outcome');
    act(dora, 'decide', { id, outcome: 'nothing-to-it', words: 'She did' });
    settle(...cast.all);
    expect(caseOn(bea, id)).toMatchObject({ stage: 'final', outcome: 'nothing-to-it', decidedBy: dora.member });
    expect(codeOf(ana, 'appeal', { id, words: 'Again' })).toBe('case.is-final');
    expect(codeOf(ana, 'say', { id, words: 'Thanks', to: [] })).toBe('case.is-over');
  });

  test('is for all members to look at where there is no other moderator', () => {
    const cast = neighbours('carla');
    const { ana, bea, carla, dora, eva } = cast;
    const { id } = decided(cast);
    expect(codeOf(eva, 'vote', { id, vote: 'falls' })).toBe('case.no-such-case');
    expect(caseOn(ana, id).appealIsVote).toBe(true);
    act(ana, 'appeal', { id, words: 'I did ask' });
    settle(...cast.all);
    expect([topicsOf(dora), topicsOf(eva), topicsOf(carla)]).toEqual([['vote'], ['vote'], []]);
    expect(wordsOn(eva, id)).toEqual(['', 'I did ask']);
    expect(caseOn(eva, id)).toMatchObject({ role: 'voter', reporter: null });
    expect(codeOf(bea, 'vote', { id, vote: 'stands' })).toBe('case.party-votes');
    expect(codeOf(carla, 'vote', { id, vote: 'stands' })).toBe('case.who-decided');
    act(dora, 'vote', { id, vote: 'falls' });
    expect(codeOf(dora, 'vote', { id, vote: 'falls' })).toBe('case.already-so');
    act(eva, 'vote', { id, vote: 'falls' });
    settle(...cast.all);
    expect(caseOn(ana, id)).toMatchObject({ stage: 'fallen', outcome: null, tally: { stands: 0, falls: 2, of: 2 } });
    expect([codeOf(eva, 'vote', { id, vote: 'stands' }), topicsOf(eva)]).toEqual(['case.no-such-vote', []]);
  });

  test('stands where nobody is left to ask', () => {
    const cast = neighbours('carla');
    const { ana, dora, eva } = cast;
    const { id } = decided(cast);
    expect(caseOn(ana, id).acts).toContain('appeal');
    for (const phone of [dora, eva]) leave(phone);
    settle(...cast.all);
    expect(caseOn(ana, id).acts).not.toContain('appeal');
    expect(codeOf(ana, 'appeal', { id, words: 'I did ask' })).toBe('case.nobody-else');
  });

  test('about a deal says whether it was handed over, once the two had agreed; both see it from the first', () => {
    const cast = neighbours('carla');
    const { ana, bea, carla } = cast;
    const deal = agreed(cast);
    const id = idOf(act(bea, 'report', { thing: { entry: idOf(deal) }, words: 'Never came', picked: [] }));
    settle(...cast.all);
    expect(caseOn(ana, id)).toMatchObject({ role: 'reported', what: 'deal', title: 'Bread', reporter: bea.account });
    expect(caseOn(carla, id).outcomes).toEqual(['nothing-to-it', 'settled', 'warned', 'made', 'not-made']);
    expect(codeOf(ana, 'appeal', { id, words: 'No' })).toBe('case.no-such-decision');
    expect(codeOf(ana, 'decide', { id, outcome: 'made', words: 'I did' })).toBe('case.not-a-reader');
    act(carla, 'decide', { id, outcome: 'not-made', words: 'Nobody came' });
    settle(...cast.all);
    expect(caseOn(ana, id).outcome).toBe('not-made');
  });
});

test('how many cases there were, and how they ended, is told from five on', () => {
  const cast = neighbours('carla');
  const { ana, bea, carla, eva } = cast;
  const told = () => ask(eva, 'cases', {}).statistics;
  for (let count = 1; count <= 5; count += 1) {
    expect(told()).toBeNull();
    const id = idOf(act(bea, 'report', { thing: about(ana.account), words: `Rude ${count}`, picked: [] }));
    settle(...cast.all);
    act(carla, 'decide', { id, outcome: count < 3 ? 'settled' : 'warned', words: 'Peace' });
    settle(...cast.all);
  }
  const endings = [
    { outcome: 'warned', count: 3 },
    { outcome: 'settled', count: 2 },
  ];
  expect(told()).toEqual({ decided: 5, open: 0, endings });
  expect(ask(bea, 'cases', {})).toMatchObject({ toDecide: [], open: [] });
  expect(ask(bea, 'cases', {}).over).toHaveLength(5);
  expect(ask(carla, 'cases', {}).over).toHaveLength(5);
});

describe('moderators', () => {
  test('are named by a coordinator, and lay it down themselves', () => {
    const { ana, bea, carla, all } = neighbours();
    expect(codeOf(bea, 'nameModerator', { member: carla.member })).toBe('only-coordinators');
    expect(ask(ana, 'moderators', {})).toEqual({ moderators: [], mayName: true });
    act(ana, 'nameModerator', { member: carla.member });
    settle(...all);
    expect(ask(bea, 'moderators', {})).toEqual({ moderators: [carla.member], mayName: false });
    expect(codeOf(ana, 'nameModerator', { member: carla.member })).toBe('case.already-moderator');
    expect(codeOf(bea, 'endModerator', { member: carla.member })).toBe('only-coordinators');
    act(carla, 'endModerator', { member: carla.member });
    settle(...all);
    expect(codeOf(ana, 'endModerator', { member: carla.member })).toBe('no-such-role');
  });

  test('one whose role ended still decides what they had begun to hear', () => {
    const cast = neighbours('carla');
    const { id } = reported(cast);
    act(cast.ana, 'endModerator', { member: cast.carla.member });
    settle(...cast.all);
    act(cast.carla, 'decide', { id, outcome: 'settled', words: 'Peace' });
    post(cast.bea);
    expect(caseOn(cast.carla, id).stage).toBe('decided');
  });
});
