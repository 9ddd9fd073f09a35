/** Trust that grows with use: nothing, then one neighbour's word, then trade with several. (protocol §9) */
import { describe, expect, test } from 'vitest';
import { tradesWith } from '../../src/core/accounts/growth-due.ts';
import type { VerifiedEntry } from '../../src/core/entry.ts';
import { hours, meet, newcomer, type Phone, settle, village } from './cast.ts';
import { coordinating, cut, grow, limitOf, limitTip, raise, setPolicy, vouch } from './governing.ts';

/** Ana founded; Eli and Fe came by a link for many and owe nothing. */
function withNewcomers() {
  const phones = village(['ana', 'bea', 'carla', 'dora'], { limit: 600 });
  const invited = phones.ana.invite(0, { uses: 9 });
  const [eli, fe] = [newcomer('eli', phones.ana), newcomer('fe', phones.ana)];
  eli.join(invited);
  fe.join(invited);
  const all = [...Object.values(phones), eli, fe];
  settle(...all);
  return { ...phones, eli, fe, all };
}

/** They pay one another and both accept, all hearing of it. */
function trade(payer: Phone, payee: Phone, all: readonly Phone[], amount = 5): VerifiedEntry {
  const paid = payer.pay(payee, amount);
  settle(...all);
  return paid;
}

describe('a vouch', () => {
  test('gives a newcomer a starter limit, a fifth of the full one when nothing was said', () => {
    const { bea, eli, all } = withNewcomers();
    expect([bea.verdictOf(vouch(bea, eli, 121)), bea.verdictOf(vouch(bea, eli, 120))]).toEqual([
      'more-than-a-starter-limit',
      'valid',
    ]);
    settle(...all);
    expect([eli.rights(), limitOf(eli)]).toEqual([120, 120]);
  });

  test('is one neighbour’s: of two at once the newcomer takes one', () => {
    const { bea, carla, eli, all } = withNewcomers();
    const both = [vouch(bea, eli, 100), vouch(carla, eli, 120)];
    settle(...all);
    expect(both.map((each) => eli.verdictOf(each))).toEqual(['valid', 'valid']);
    expect([100, 120]).toContain(limitOf(eli));
    expect(eli.rights()).toBe(limitOf(eli));
  });

  test('is for a few: one phone vouches for as many as the policy says, and for the same one as often as it likes', () => {
    const { ana, bea, eli, fe, all } = withNewcomers();
    setPolicy(ana, 'vouching.most', 1);
    meet(...all);
    expect([vouch(bea, eli, 50), vouch(bea, fe, 50), vouch(bea, eli, 60)].map((each) => bea.verdictOf(each))).toEqual([
      'valid',
      'vouched-for-too-many',
      'valid',
    ]);
  });

  test('is not a newcomer’s to give, nor to oneself, nor on top of a limit', () => {
    const { bea, carla, eli, fe } = withNewcomers();
    expect([
      fe.verdictOf(vouch(fe, eli, 10)),
      eli.verdictOf(vouch(eli, eli, 10)),
      bea.verdictOf(vouch(bea, carla, 10)),
    ]).toEqual(['not-in-good-standing', 'to-oneself', 'already-trusted']);
  });

  test('does not give back what was cut to nothing', () => {
    const { ana, bea, eli, all } = withNewcomers();
    vouch(bea, eli, 100);
    settle(...all);
    cut(ana, eli, 100);
    settle(...all);
    expect(limitOf(eli)).toBe(0);
    expect(bea.verdictOf(vouch(bea, eli, 100))).toBe('no-such-limit');
  });
});

describe('a limit grows to the full one', () => {
  test('by itself, after trade with as many neighbours in good standing as the policy says', () => {
    const { bea, carla, dora, eli, all } = withNewcomers();
    vouch(bea, eli, 100);
    settle(...all);
    trade(eli, bea, all);
    trade(carla, eli, all);
    expect(limitOf(eli)).toBe(100);
    trade(eli, dora, all);
    expect([limitOf(eli), eli.rights()]).toEqual([600, 600 - 5 + 5 - 5]);
    expect(eli.doDuties()).toEqual([]);
  });

  test('not for trade with one neighbour many times, nor with other newcomers', () => {
    const { ana, bea, carla, eli, fe, all } = withNewcomers();
    setPolicy(ana, 'growth.partners', 2);
    vouch(bea, eli, 100);
    vouch(carla, fe, 100);
    settle(...all);
    const paid = [trade(eli, bea, all), trade(bea, eli, all), trade(eli, fe, all), trade(fe, eli, all)];
    expect([...tradesWith(eli.context, eli.chain() ?? ({} as never), hours).keys()]).toEqual([bea.member]);
    const accepts = paid.flatMap(({ entry }) => eli.state.accounts.transfers.get(entry.id)?.accepts ?? []);
    expect([limitOf(eli), eli.verdictOf(grow(eli, accepts))]).toEqual([100, 'too-few-partners']);
  });

  test('nor for trade that was given back, was others’, or was in another unit’s name', () => {
    const { ana, bea, carla, dora, eli, all } = withNewcomers();
    setPolicy(ana, 'growth.partners', 1);
    vouch(bea, eli, 100);
    settle(...all);
    const theirs = trade(carla, dora, all);
    const accepted = eli.state.accounts.transfers.get(theirs.entry.id)?.accepts ?? [];
    expect(eli.verdictOf(grow(eli, [...accepted, theirs]))).toBe('too-few-partners');
  });

  test('not before anybody vouched, however much is traded', () => {
    const { ana, bea, eli, all } = withNewcomers();
    setPolicy(ana, 'growth.partners', 1);
    const paid = trade(bea, eli, all);
    const accepted = eli.state.accounts.transfers.get(paid.entry.id)?.accepts ?? [];
    expect([limitOf(eli), eli.verdictOf(grow(eli, accepted))]).toEqual([0, 'nobody-vouched']);
  });

  test('counting a coordinator whatever their limit, as they were when they did their half', () => {
    const { ana, bea, eli, fe, all } = withNewcomers();
    setPolicy(ana, 'growth.partners', 1);
    coordinating(ana, fe);
    settle(...all);
    vouch(bea, eli, 100);
    settle(...all);
    trade(fe, ana, all, 0 + 1);
    trade(eli, fe, all);
    expect(limitOf(eli)).toBe(600);
  });

  test('never against a cut: trade does not undo what somebody decided, a raise does', () => {
    const { ana, bea, carla, dora, all } = withNewcomers();
    trade(bea, ana, all);
    trade(bea, carla, all);
    trade(dora, bea, all);
    const before = limitTip(bea);
    cut(ana, bea, 300);
    settle(...all);
    settle(...all);
    expect(limitOf(bea)).toBe(300);
    const accepted = [...bea.state.accounts.transfers.values()].flatMap(({ accepts }) => accepts);
    expect([bea.verdictOf(grow(bea, accepted)), bea.verdictOf(grow(bea, accepted, before))]).toEqual([
      'nobody-vouched',
      'limit-moved-on',
    ]);
    raise(ana, bea, 100);
    settle(...all);
    expect(limitOf(bea)).toBe(400);
  });
});
