/** Deals of neighbours without phones: whoever keeps their account speaks for them, and is shown as who wrote it down. */
import { describe, expect, test } from 'vitest';
import { isParty } from '../../../src/core/memo.ts';
import { exchangeService } from '../../../src/modules/exchange/service.ts';
import { marketService } from '../../../src/modules/market/service.ts';
import { type Phone, settle } from '../../core/cast.ts';
import { affairsOf } from '../affairs.ts';
import { grownUp, keeping, openOn, pay } from '../office/affairs.ts';
import {
  act,
  ask,
  codeOf,
  dealOn,
  feedback,
  idOf,
  listing,
  oneHour,
  payFor,
  readsWords,
  stageOn,
  topicsOf,
} from './dealing.ts';

/** Bea keeps Lola’s account; Dora has something that Lola wants. */
function lolaAnswers() {
  const cast = keeping();
  const { bea, dora, all, lola } = cast;
  for (const phone of all) readsWords(phone);
  const post = listing(dora);
  settle(...all);
  const deal = act(bea, 'begin', { listing: idOf(post), account: lola, words: 'Lola would like some' });
  settle(...all);
  return { ...cast, post, deal, id: idOf(deal) };
}

describe('a deal of a neighbour without a phone', () => {
  test('is begun, agreed, confirmed, paid and rated by whoever keeps the account', () => {
    const { ana, bea, dora, all, lola, id } = lolaAnswers();
    expect(dealOn(dora, id)).toMatchObject({ other: lola, answeredBy: lola });
    expect(dealOn(dora, id).talk).toMatchObject([{ account: lola, by: bea.member, words: 'Lola would like some' }]);
    expect(dealOn(bea, id)).toMatchObject({ mine: lola, both: false });
    const terms = act(dora, 'terms', { deal: id, ...oneHour });
    settle(...all);
    expect(marketService.errands(bea.context)).toMatchObject([{ topic: 'market.terms', values: { account: lola } }]);
    act(bea, 'agree', { deal: id, terms: idOf(terms) });
    act(bea, 'say', { deal: id, words: 'She is glad' });
    settle(...all);
    expect(dealOn(dora, id).agreed).toMatchObject({ account: lola, by: bea.member });
    act(dora, 'deliver', { deal: id, part: null });
    settle(...all);
    act(bea, 'receive', { deal: id });
    settle(...all);
    payFor(bea, id);
    settle(...all);
    act(bea, 'rate', { deal: id, ...feedback(bea) });
    act(dora, 'declineToRate', { deal: id });
    settle(...all);
    expect(dealOn(dora, id)).toMatchObject({
      stage: 'closed',
      feedback: { theirs: { face: 'happy', by: bea.member } },
    });
    expect(ask(ana, 'history', { member: dora.member })).toMatchObject({ given: 1, faces: { happy: 1 } });
    expect([...marketService.partners(bea.context, 'all')]).toEqual([]);
  });

  test('is nobody else’s, and its words are for the two sides', () => {
    const { ana, bea, carla, dora, id, deal } = lolaAnswers();
    expect(codeOf(carla, 'say', { deal: id, words: 'Hello' })).toBe('deal.not-a-party');
    const said = act(dora, 'say', { deal: id, words: 'Sure' });
    settle(ana, bea, carla, dora);
    const parties = (phone: Phone) =>
      [deal, said].map((each) => {
        const node = phone.state.log.nodes.get(idOf(each));
        return node && isParty(phone.state, node, phone.member);
      });
    expect([bea, dora].map(parties)).toEqual([
      [true, true],
      [true, true],
    ]);
    expect(dealOn(bea, id).talk.map(({ words }) => words)).toEqual(['Lola would like some', 'Sure']);
  });
});

test('who keeps both accounts speaks for each; what they pay one another is said to be for it', () => {
  const { bea, all, lola } = keeping();
  const pedro = openOn(bea);
  settle(...all);
  for (const phone of all) readsWords(phone);
  const post = listing(bea, {}, lola);
  const id = idOf(act(bea, 'begin', { listing: idOf(post), account: pedro, words: '' }));
  expect(dealOn(bea, id)).toMatchObject({ both: true, waitingFor: lola });
  const terms = act(bea, 'terms', { deal: id, account: lola, ...oneHour });
  expect(dealOn(bea, id)).toMatchObject({ stage: 'offered', waitingFor: pedro });
  expect(codeOf(bea, 'agree', { deal: id, account: lola, terms: idOf(terms) })).toBe('deal.own-terms');
  expect(codeOf(bea, 'agree', { deal: id, account: bea.account, terms: idOf(terms) })).toBe('deal.not-your-account');
  act(bea, 'agree', { deal: id, terms: idOf(terms) });
  act(bea, 'deliver', { deal: id, part: null });
  act(bea, 'receive', { deal: id });
  expect(topicsOf(bea)).toEqual(['pay']);
  const { due } = dealOn(bea, id);
  expect(due).toMatchObject({ from: pedro, to: lola });
  // Written down between the two, it names no deal.
  pay(bea, pedro, lola, 60);
  const [payment] = dealOn(bea, id).mayBePaidBy;
  if (payment === undefined) throw new Error('it was paid');
  act(bea, 'returned', { deal: id, payment });
  expect(stageOn(bea, id)).toBe('fulfilled');
  expect(topicsOf(bea)).toEqual(['rate', 'rate']);
});

test('who keeps both accounts pays for the deal, and the payment names it', () => {
  const { bea, all, lola } = keeping();
  const pedro = openOn(bea);
  settle(...all);
  for (const phone of all) readsWords(phone);
  const id = idOf(act(bea, 'begin', { listing: idOf(listing(bea, {}, lola)), account: pedro, words: '' }));
  const terms = act(bea, 'terms', { deal: id, account: lola, ...oneHour });
  act(bea, 'agree', { deal: id, terms: idOf(terms) });
  act(bea, 'deliver', { deal: id, part: null });
  act(bea, 'receive', { deal: id });
  payFor(bea, id);
  settle(...all);
  expect(stageOn(bea, id)).toBe('fulfilled');
});

test('a neighbour who got a phone goes on with the deals that were begun for them, and is paid there', () => {
  const { ana, bea, dora, eva, everybody, lola, takeOver } = grownUp();
  for (const phone of everybody) readsWords(phone);
  const post = listing(bea, {}, lola);
  settle(...everybody);
  const id = idOf(act(dora, 'begin', { listing: idOf(post), words: '' }));
  settle(...everybody);
  const terms = act(bea, 'terms', { deal: id, ...oneHour });
  settle(...everybody);
  act(dora, 'agree', { deal: id, terms: idOf(terms) });
  settle(...everybody);
  takeOver();
  settle(...everybody);
  expect(codeOf(bea, 'deliver', { deal: id, part: null })).toBe('deal.not-a-party');
  act(eva, 'deliver', { deal: id, part: null });
  settle(...everybody);
  act(dora, 'receive', { deal: id });
  settle(...everybody);
  expect(dealOn(dora, id).due).toMatchObject({ from: dora.account, to: eva.account });
  payFor(dora, id);
  settle(...everybody);
  expect([dora, eva].map((phone) => stageOn(phone, id))).toEqual(['fulfilled', 'fulfilled']);
  expect(ana.balance()).toBe(0);
  expect(affairsOf(exchangeService).ask(eva, 'asks', { open: true })).toEqual([]);
});
