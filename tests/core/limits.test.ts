/** How far below zero somebody may go: raised by a grant to claim, cut by acknowledgement. (protocol §3.2, §4) */
import { describe, expect, test } from 'vitest';
import { limitAt } from '../../src/core/accounts/limits-state.ts';
import { purseOf } from '../../src/core/accounts/purse.ts';
import { hours, meet, type Phone, settle, village } from './cast.ts';
import { bytesOf, coordinating, cut, limitOf, limitTip, raise, raising, together } from './governing.ts';
import { openingOf, revoke, secondPhone } from './recovering.ts';

const trio = () => village(['ana', 'bea', 'carla'], { limit: 600 });
const acceptWith = (payee: Phone, paid: ReturnType<Phone['pay']>, witness: ReturnType<Phone['pay']>) =>
  payee.sign('accept', { ref: bytesOf(paid), refs: [bytesOf(witness)] });

describe('a raise', () => {
  test('is a grant: it may be spent when the member’s device has taken it', () => {
    const { ana, bea, carla } = trio();
    raise(ana, bea, 200);
    meet(ana, bea);
    expect([bea.rights(), purseOf(bea.state, bea.self, hours).limit]).toEqual([600, 600]);
    settle(ana, bea, carla);
    expect([bea.rights(), limitOf(bea), purseOf(carla.state, bea.self, hours).limit]).toEqual([800, 800, 800]);
    expect([bea.balance(), ana.balance()]).toEqual([0, 0]);
  });

  test('builds on the one before, so that a coordinator who knows of another has to decide again', () => {
    const { ana, bea } = trio();
    const before = limitTip(bea);
    const first = raise(ana, bea, 100);
    expect(ana.verdictOf(raise(ana, bea, 100, { ref: before }))).toBe('limit-moved-on');
    const second = raise(ana, bea, 50, { ref: first });
    settle(ana, bea);
    expect([ana.verdictOf(second), limitOf(bea), limitTip(bea)]).toEqual(['valid', 750, second.entry.id]);
    expect(limitAt(ana.state, second.entry.id, hours)).toBe(750);
  });

  test('of two made at once only one is taken, and the other is left lying', () => {
    const { ana, bea, carla } = trio();
    coordinating(ana, carla);
    meet(ana, carla, bea);
    const both = [raise(ana, bea, 100), raise(carla, bea, 300)];
    meet(ana, bea, carla);
    expect(both.map((each) => bea.verdictOf(each))).toEqual(['valid', 'valid']);
    settle(ana, bea, carla);
    expect([700, 900]).toContain(limitOf(bea));
    const [left] = both.filter((each) => !bea.chain()?.claimed.has(each.entry.id));
    expect(left && bea.verdictOf(bea.accept(left))).toBe('limit-moved-on');
    expect(bea.doDuties()).toEqual([]);
  });

  test('may be the word of more than half of all members, where no coordinator says so', () => {
    const { ana, bea, carla } = trio();
    const decided = together([carla, bea], 'limit.raise', raising(bea, 60));
    expect(carla.verdictOf(decided)).toBe('valid');
    settle(ana, bea, carla);
    expect(limitOf(bea)).toBe(660);
  });
});

describe('an advance', () => {
  test('stands beside the line: a raise that builds on the same change is taken as well', () => {
    const { ana, bea } = trio();
    raise(ana, bea, 50, { advance: true, ref: limitTip(bea) });
    raise(ana, bea, 100);
    settle(ana, bea);
    expect([bea.rights(), limitOf(bea)]).toEqual([750, 700]);
  });

  test('lends to a phone that took the place of a lost one, before it has a limit of its own', () => {
    const { ana, bea } = trio();
    const back = secondPhone(bea);
    revoke(back, bea);
    meet(back, ana);
    ana.sign('limit.raise', {
      ...raising(bea, 90, { advance: true }),
      toDevice: raising(back, 1, { ref: openingOf(bea) })['toDevice'] ?? null,
    });
    settle(ana, back);
    expect([back.rights(), back.chain()?.advances.size]).toEqual([90, 1]);
    expect(back.verdictOf(back.pay(ana, 90))).toBe('valid');
  });
});

describe('a cut', () => {
  test('takes from limit and rights once its device has heard of it, below zero if need be', () => {
    const { ana, bea } = trio();
    bea.pay(ana, 500);
    const cutBack = cut(ana, bea, 400);
    expect(bea.rights()).toBe(100);
    bea.receive([cutBack]);
    const refused = bea.pay(ana, 1);
    expect(refused.entry.acks).toContain(cutBack.entry.id);
    expect([bea.verdictOf(refused), bea.rights(), limitOf(bea)]).toEqual(['not-enough', -300, 200]);
    ana.pay(bea, 400);
    settle(ana, bea);
    expect([bea.rights(), bea.verdictOf(bea.pay(ana, 100))]).toEqual([100, 'valid']);
  });

  test('is noted at once by the phone it is about, so that others go on taking from it', () => {
    const { ana, bea } = trio();
    const cutBack = cut(ana, bea, 100);
    bea.receive([cutBack]);
    expect(bea.doDuties().map(({ entry }) => [entry.kind, entry.acks])).toEqual([['acknowledge', [cutBack.entry.id]]]);
    expect(bea.doDuties()).toEqual([]);
  });

  test('two at once never bring the limit below zero', () => {
    const { ana, bea, carla } = trio();
    coordinating(ana, carla);
    meet(ana, carla, bea);
    const cuts = [cut(ana, bea, 400), cut(carla, bea, 500)];
    settle(ana, bea, carla);
    expect(cuts.map((each) => bea.verdictOf(each))).toEqual(['valid', 'valid']);
    expect([limitOf(bea), bea.rights()]).toEqual([0, 0]);
  });

  test('moves the line on, so that a raise made unaware of it can not be taken', () => {
    const { ana, bea, carla } = trio();
    coordinating(ana, carla);
    meet(ana, carla, bea);
    const raised = raise(carla, bea, 1000);
    cut(ana, bea, 100);
    bea.receive(ana.held.values());
    bea.doDuties();
    settle(ana, bea, carla);
    expect([limitOf(bea), bea.verdictOf(bea.accept(raised))]).toEqual([500, 'limit-moved-on']);
  });

  test('takes nothing from another device, of the same member or anybody’s', () => {
    const { ana, bea, carla } = trio();
    const tablet = secondPhone(bea);
    bea.move(tablet.device, 100);
    settle(bea, tablet);
    cut(ana, bea, 600);
    settle(ana, bea, tablet, carla);
    expect([bea.rights(), tablet.rights(), carla.rights()]).toEqual([-100, 100, 600]);
  });
});

describe('a payer who pretends not to know of a cut', () => {
  /** Bea is cut by all she has, Carla knows, and Bea pays Carla as if she had not heard. */
  function pretending(paidAmount = 50) {
    const phones = trio();
    const { ana, bea, carla } = phones;
    const cutBack = cut(ana, bea, 600);
    carla.receive([cutBack]);
    bea.receive([cutBack]);
    const paid = bea.pay(carla, paidAmount, { acks: [] });
    carla.receive(bea.held.values());
    return { ...phones, cutBack, paid };
  }

  test('is refused by whoever has heard of it, and the payee’s phone does not ask again and again', () => {
    const { carla, paid } = pretending();
    expect(carla.doDuties()).toEqual([]);
    expect([carla.verdictOf(paid), carla.verdictOf(carla.accept(paid))]).toEqual(['valid', 'payer-feigns-ignorance']);
  });

  test('is believed by whoever has not heard of it either', () => {
    const { ana, bea, carla } = trio();
    const cutBack = cut(ana, bea, 600);
    const paid = bea.pay(carla, 50);
    carla.receive([paid]);
    expect(carla.verdictOf(carla.accept(paid))).toBe('valid');
    carla.receive([cutBack]);
    expect(carla.verdictOf(paid)).toBe('valid');
  });

  test('is taken from when a later entry of theirs acknowledges it with nothing overspent', () => {
    const { ana, bea, carla, paid } = pretending();
    ana.pay(bea, 50);
    bea.receive(ana.held.values());
    const [taken] = bea.doDuties();
    expect(bea.rights()).toBe(0);
    carla.receive(bea.held.values());
    const drafts = carla.doDuties();
    expect(drafts.map(({ entry }) => [entry.kind, entry.payload['refs'] !== undefined])).toEqual([['accept', true]]);
    expect([carla.rights(), taken?.entry.kind]).toEqual([650, 'acknowledge']);
    expect(carla.verdictOf(paid)).toBe('valid');
  });

  test('is given the payment back when they acknowledge it and are short: declined, reclaimed, and all is right again', () => {
    const { ana, bea, carla, paid } = pretending();
    bea.doDuties();
    expect(bea.rights()).toBe(-50);
    settle(bea, carla);
    expect(bea.state.accounts.transfers.get(paid.entry.id)).toMatchObject({ counted: 0, accepts: [] });
    expect([bea.rights(), bea.balance(), carla.rights()]).toEqual([0, 0, 600]);
    settle(ana, bea, carla);
  });

  test('can not name as a witness what stands below the payment, on another branch, or was refused', () => {
    const { bea, carla, paid } = pretending();
    const copy = bea.copy();
    const refused = bea.pay(carla, 600);
    const elsewhere = copy.sign('acknowledge', {}, { prev: bea.state.log.nodes.get(paid.entry.id)?.prev ?? null });
    carla.receive([...bea.held.values(), ...copy.held.values()]);
    const opening = openingOf(bea);
    for (const witness of [refused, elsewhere, opening, paid])
      expect(carla.verdictOf(acceptWith(carla, paid, witness))).toBe('payer-feigns-ignorance');
  });

  test('may still grant what a coordinator grants: that does not come out of their own purse', () => {
    const { ana, bea, carla } = trio();
    coordinating(ana, bea);
    meet(ana, bea, carla);
    const cutBack = cut(ana, bea, 600);
    carla.receive([cutBack]);
    const raised = raise(bea, carla, 10);
    carla.receive([raised]);
    expect(carla.verdictOf(carla.accept(raised))).toBe('valid');
  });
});
