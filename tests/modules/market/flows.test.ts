/** What is owed, and what passed between two, in the order in which it happened. */
import { describe, expect, test } from 'vitest';
import { act, agreed, ask, hours, idOf, market, meet, oneHour, payFor, received, settle } from './dealing.ts';

describe('what is owed', () => {
  test('is known to both once all was received, and until it is paid', () => {
    const cast = market();
    const { ana, bea, carla, all } = cast;
    const open = agreed(cast);
    expect(ask(ana, 'claims', { account: null })).toEqual([]);
    act(ana, 'deliver', { deal: open.id, part: null });
    settle(...all);
    expect(ask(ana, 'claims', { account: null })).toEqual([]);
    act(bea, 'receive', { deal: open.id });
    settle(...all);
    const claim = { deal: open.id, from: bea.account, to: ana.account, unit: hours, amount: 60 };
    for (const phone of [ana, bea]) expect(ask(phone, 'claims', { account: null })).toMatchObject([claim]);
    expect(ask(ana, 'claims', { account: bea.account })).toMatchObject([claim]);
    expect(ask(ana, 'claims', { account: carla.account })).toEqual([]);
    expect(ask(carla, 'claims', { account: null })).toEqual([]);
    payFor(bea, open.id);
    settle(...all);
    for (const phone of [ana, bea]) expect(ask(phone, 'claims', { account: null })).toEqual([]);
  });

  test('is nothing where nothing in units was agreed', () => {
    const cast = market();
    received(cast, {}, { price: null, other: 'honey', when: '' });
    expect(ask(cast.ana, 'claims', { account: null })).toEqual([]);
  });
});

describe('what passed between two', () => {
  const lines = (...[phone, account, other]: [ReturnType<typeof market>['ana'], ...Parameters<typeof pairOf>]) =>
    ask(phone, 'between', pairOf(account, other)).map(({ is, what, part }) => [is, what, part]);
  const pairOf = (account: ReturnType<typeof market>['ana'], other: ReturnType<typeof market>['ana']) => ({
    account: account.account,
    other: other.account,
  });

  test('are commitments, events, acknowledgements and the claim, each with its entry', () => {
    const cast = market();
    const { ana, bea, carla, all } = cast;
    const { id } = agreed(cast);
    const half = act(ana, 'deliver', { deal: id, part: 50 });
    settle(...all);
    act(bea, 'receive', { deal: id });
    settle(...all);
    expect(lines(ana, ana, bea)).toEqual([
      ['commitment', 'give', null],
      ['commitment', 'pay', null],
      ['event', 'give', 50],
      ['acknowledgement', 'receive', 50],
    ]);
    expect(ask(bea, 'between', pairOf(bea, ana))[2]).toMatchObject({ entry: idOf(half), account: ana.account });
    act(ana, 'deliver', { deal: id, part: null });
    settle(...all);
    act(bea, 'receive', { deal: id });
    settle(...all);
    expect(lines(bea, bea, ana).at(-1)).toEqual(['claim', 'pay', null]);
    const paid = payFor(bea, id);
    settle(...all);
    const after = ask(bea, 'between', pairOf(bea, ana));
    expect(after.filter(({ is }) => is === 'claim')).toEqual([]);
    expect(after.at(-1)).toMatchObject({ is: 'event', what: 'pay', entry: idOf(paid), price: oneHour.price });
    expect(lines(carla, ana, bea)).toEqual([]);
    expect(lines(ana, ana, carla)).toEqual([]);
  });

  test('also what was closed alone, and that it was not so', () => {
    const cast = market();
    const { ana, bea, all } = cast;
    const { id } = agreed(cast);
    act(ana, 'deliver', { deal: id, part: null });
    ana.now += 15 * 24 * 3600 * 1000;
    act(ana, 'closeAlone', { deal: id });
    meet(...all);
    act(bea, 'contest', { deal: id, words: '' });
    expect(
      lines(bea, bea, ana)
        .slice(-2)
        .map(([, what]) => what),
    ).toEqual(['alone', 'contest']);
  });
});
