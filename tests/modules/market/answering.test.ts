/** What the page of a listing offers its reader. */
import { describe, expect, test } from 'vitest';
import { act, ask, begun, hours, idOf, listing, market, settle } from './dealing.ts';

describe('whoever reads a listing', () => {
  test('may answer it for their own account, and is told what is wanted in return', () => {
    const { ana, bea, all } = market();
    const posted = listing(ana, { return: 'units', price: { unit: hours, amount: 60 }, other: '5 € for petrol' });
    settle(...all);
    const { answering } = ask(bea, 'answering', { listing: idOf(posted) });
    expect(answering).toEqual({
      side: 'offer',
      wanted: { return: 'units', price: { unit: hours, amount: 60 }, other: '5 € for petrol' },
      taken: false,
      accounts: [bea.account],
    });
  });

  test('answers neither their own nor the same one twice', () => {
    const { ana, bea, carla, all } = market();
    const { post } = begun({ ana, bea, all });
    const accountsOf = (phone: typeof ana) => ask(phone, 'answering', { listing: idOf(post) }).answering?.accounts;
    expect(accountsOf(ana)).toEqual([]);
    expect(accountsOf(bea)).toEqual([]);
    expect(accountsOf(carla)).toEqual([carla.account]);
  });

  test('is offered no deal about what is for nothing', () => {
    const { ana, bea, all } = market();
    const posted = listing(ana, { return: 'nothing' });
    settle(...all);
    expect(ask(bea, 'answering', { listing: idOf(posted) }).answering).toMatchObject({ accounts: [] });
  });

  test('is told that it is taken, once two have agreed', () => {
    const { ana, bea, carla, all } = market();
    const { post, id } = begun({ ana, bea, all });
    const terms = act(ana, 'terms', { deal: id, price: null, other: '', when: '' });
    settle(...all);
    act(bea, 'agree', { deal: id, terms: idOf(terms) });
    settle(...all);
    expect(ask(carla, 'answering', { listing: idOf(post) }).answering).toMatchObject({ taken: true, accounts: [] });
  });

  test('is told so when there is no such listing', () => {
    const { ana, bea, all } = market();
    const { id } = begun({ ana, bea, all });
    expect(ask(ana, 'answering', { listing: id })).toEqual({ answering: null });
  });
});
