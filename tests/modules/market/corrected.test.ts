/** What a moderator decides about a deal corrects how it stands; nothing that was said vanishes, and no money moves by it. */
import { expect, test } from 'vitest';
import { idToBytes } from '../../../src/core/ids.ts';
import { deciding, makeModerator, reporting } from '../../core/cases/complaints.ts';
import { village } from '../../core/cast.ts';
import { agreed, dealOn, paid, readsWords, received, settle, stageOn } from './dealing.ts';

/** Ana and Bea deal, Carla is a moderator, and Dora has nothing to do with it. */
function neighbours() {
  const phones = village(['ana', 'bea', 'carla', 'dora'], { limit: 600 });
  const all = Object.values(phones);
  for (const phone of all) readsWords(phone);
  return { ...phones, all };
}
type Cast = ReturnType<typeof neighbours>;
type Id = Parameters<typeof stageOn>[1];

/** Bea reports the deal, and Carla decides. */
function decides({ ana, bea, carla, all }: Cast, deal: Id, outcome: 'made' | 'not-made') {
  makeModerator(ana, carla);
  settle(...all);
  const begun = bea.sign('case.report', reporting(bea, ana, [carla], { ref: idToBytes(deal) }));
  settle(...all);
  const about = { case: idToBytes(begun.entry.id), ref: idToBytes(begun.entry.id) };
  const decision = carla.sign('case.decide', { ...about, ...deciding(outcome, [ana, bea]) });
  expect([bea.verdictOf(begun), carla.verdictOf(decision)]).toEqual(['valid', 'valid']);
  settle(...all);
  return { begun, decision };
}

test('it was handed over: what was agreed in return is due', () => {
  const cast = neighbours();
  const { id } = agreed(cast);
  decides(cast, id, 'made');
  expect(dealOn(cast.bea, id)).toMatchObject({ stage: 'received', received: 100, due: { amount: 60 } });
});

test('it was not: nothing is due any more, and a payment stays where it is', () => {
  const cast = neighbours();
  const { id } = received(cast);
  decides(cast, id, 'not-made');
  expect(dealOn(cast.bea, id)).toMatchObject({ stage: 'cancelled', due: null });
  const other = neighbours();
  const done = paid(other);
  const balance = other.ana.balance();
  decides(other, done.id, 'not-made');
  expect([stageOn(other.bea, done.id), other.ana.balance()]).toEqual(['cancelled', balance]);
});

test('on appeal the members undo it, and the deal stands as the two left it', () => {
  const cast = neighbours();
  const { ana, dora, all } = cast;
  const { id } = received(cast);
  const { begun, decision } = decides(cast, id, 'not-made');
  const about = { case: idToBytes(begun.entry.id), ref: idToBytes(decision.entry.id) };
  const words = { account: idToBytes(ana.account), readers: [], words: 'She had it all' };
  const appeal = ana.sign('case.appeal', { ...about, ...words });
  settle(...all);
  dora.sign('case.vote', { ...about, ref: idToBytes(appeal.entry.id), vote: 'falls' });
  settle(...all);
  expect(stageOn(ana, id)).toBe('received');
});
