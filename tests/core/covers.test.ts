/** What a forked phone paid is made good up to the cover, fairly among those who had accepted it. (protocol §5) */
import { describe, expect, test } from 'vitest';
import type { VerifiedEntry } from '../../src/core/entry.ts';
import type { CborMap } from '../../src/wire/cbor.ts';
import { sumOfBalances } from '../properties/books.ts';
import { meet, newcomer, type Phone, settle, village } from './cast.ts';
import { dump } from './dump.ts';
import { cut, limitOf, raise, setPolicy } from './governing.ts';
import { broughtBack, veto } from './recovering.ts';

const names = ['ana', 'bea', 'carla', 'dora'] as const;
const covered = (policies: CborMap = {}) => village(names, { founding: { policies } });
const countedOf = (phone: Phone, paid: readonly VerifiedEntry[]) =>
  paid.map(({ entry }) => phone.state.accounts.transfers.get(entry.id)?.counted);

/** Paid by one and accepted by the other, who hear of nothing else. */
function trade(payer: Phone, payee: Phone, amount: number): VerifiedEntry {
  const paid = payer.pay(payee, amount);
  payee.receive(payer.held.values());
  payee.accept(paid);
  return paid;
}

describe('the cover', () => {
  test('is the member’s limit when the group said nothing: accepted payments of both histories count up to it', () => {
    const { ana, bea, carla, dora } = covered();
    const copy = ana.copy();
    const paid = [trade(ana, bea, 500), trade(copy, carla, 500)];
    meet(ana, copy, bea, carla, dora);
    expect([...countedOf(dora, paid)].sort()).toEqual([100, 500]);
    expect([ana.balance(), bea.balance() + carla.balance()]).toEqual([-600, 600]);
    expect(sumOfBalances(dora.state)).toBe(0);
  });

  test('pays by turns: each payee’s next payment, by account and then by id, the last of them in part', () => {
    const { ana, bea, carla, dora } = covered({ cover: 100 });
    const copy = ana.copy();
    const toBea = [trade(ana, bea, 60), trade(ana, bea, 60)];
    const toCarla = trade(copy, carla, 60);
    meet(ana, copy, bea, carla, dora);
    const [lower, higher] = [...toBea].sort((left, right) => (left.entry.id < right.entry.id ? -1 : 1));
    if (lower === undefined || higher === undefined) throw new Error('two were paid');
    const expected = bea.account < carla.account ? [60, 0, 40] : [40, 0, 60];
    expect(countedOf(dora, [lower, higher, toCarla])).toEqual(expected);
    expect(ana.balance()).toBe(-100);
  });

  test('counts nothing that nobody accepted, and leaves what was paid before the fork alone', () => {
    const { ana, bea, carla } = covered();
    const before = ana.pay(bea, 300);
    const copy = ana.copy();
    const beyond = [ana.pay(bea, 10), copy.pay(carla, 20)];
    meet(ana, copy, bea, carla);
    expect(countedOf(bea, [before, ...beyond])).toEqual([300, 0, 0]);
    expect([bea.doDuties(), bea.doDuties()].flat().map(({ entry }) => entry.kind)).toEqual(['fork.proof', 'accept']);
    expect(countedOf(bea, [before, ...beyond])).toEqual([300, 0, 0]);
  });

  test('may be nothing: then whoever accepted in good faith may come to owe more than was agreed, and keeps its word', () => {
    const { ana, bea, carla } = covered({ cover: 0 });
    const copy = ana.copy();
    const toBea = trade(ana, bea, 100);
    const onwards = bea.pay(carla, 650);
    copy.pay(carla, 1);
    meet(ana, copy, bea, carla);
    expect([bea.verdictOf(onwards), bea.balance(), countedOf(bea, [toBea])]).toEqual(['valid', -650, [0]]);
  });

  test('is as the forked phone itself had it before: what is changed later raises it for nobody', () => {
    const { ana, bea, carla } = covered({ cover: 100 });
    const copy = ana.copy();
    setPolicy(bea, 'cover', 5); // Refused: Bea answers for nobody.
    const paid = [trade(ana, bea, 90), trade(copy, carla, 90)];
    setPolicy(ana, 'cover', 1000);
    meet(ana, copy, bea, carla);
    expect([...countedOf(bea, paid)].sort()).toEqual([10, 90]);
  });

  test('follows the limit: raised and cut as the phone had heard of it', () => {
    const { ana, bea, carla } = covered();
    raise(ana, bea, 100);
    settle(ana, bea);
    cut(ana, bea, 500);
    settle(ana, bea);
    expect(limitOf(bea)).toBe(200);
    const copy = bea.copy();
    const paid = [trade(bea, ana, 150), trade(copy, carla, 150)];
    meet(ana, bea, copy, carla);
    expect([...countedOf(ana, paid)].sort()).toEqual([150, 50]);
  });

  test('is shared alike on every phone, whatever order the acceptances come in', () => {
    const { ana, bea, carla, dora } = covered({ cover: 100 });
    const copy = ana.copy();
    trade(ana, bea, 70);
    trade(copy, carla, 70);
    meet(ana, copy, bea, carla);
    const [one, other] = [newcomer('eli', dora), newcomer('fe', dora)];
    one.receive(bea.held.values());
    other.receive([...bea.held.values()].reverse());
    for (const phone of [one, other]) expect(dump(phone.state)).toBe(dump(bea.state));
  });

  test('an earlier fork that is heard of later takes the cover from where it stood then', () => {
    const { ana, bea, carla, dora } = covered({ cover: 100 });
    const early = ana.copy();
    const first = trade(ana, bea, 80);
    const late = ana.copy();
    const [second, third] = [trade(ana, bea, 80), trade(late, carla, 80)];
    meet(ana, late, bea, carla);
    expect(countedOf(bea, [first])).toEqual([80]);
    const fourth = trade(early, dora, 80);
    meet(bea, dora);
    const counted = countedOf(bea, [first, second, third, fourth]);
    expect(counted.reduce((sum: number, each) => sum + (each ?? 0), 0)).toBe(100);
    expect(dump(bea.state)).toBe(dump(dora.state));
  });
});

describe('the proof', () => {
  /** Ana’s two phones have gone apart, and Bea holds both histories. */
  function caught() {
    const { ana, bea, carla, dora } = covered();
    const copy = ana.copy();
    const [toBea, toCarla] = [ana.pay(bea, 100), copy.pay(carla, 100)];
    meet(ana, copy, bea);
    return { ana, bea, carla, dora, copy, toBea, toCarla };
  }
  const proofs = (phone: Phone) => [...phone.held.values()].filter(({ entry }) => entry.kind === 'fork.proof');

  test('is published once, by whoever first holds both halves', () => {
    const { bea, carla, dora } = caught();
    expect(bea.doDuties().map(({ entry }) => entry.kind)).toEqual(['fork.proof']);
    meet(bea, carla, dora);
    settle(bea, carla, dora);
    expect(proofs(dora)).toHaveLength(1);
  });

  test('is published again when an earlier fork comes to light', () => {
    const { ana, bea, carla, dora } = covered();
    const early = ana.copy();
    ana.pay(bea, 1);
    const late = ana.copy();
    ana.pay(bea, 2);
    late.pay(carla, 3);
    meet(ana, late, bea);
    bea.doDuties();
    expect(proofs(bea)).toHaveLength(1);
    early.pay(carla, 4);
    meet(early, bea);
    bea.doDuties();
    meet(bea, dora);
    expect(proofs(dora).map((proof) => dora.verdictOf(proof))).toEqual(['valid', 'valid']);
    expect(dora.doDuties().filter(({ entry }) => entry.kind === 'fork.proof')).toEqual([]);
  });

  test('makes the device say nothing more, once it has heard of it', () => {
    const { ana, bea, carla } = caught();
    const unaware = ana.pay(carla, 1);
    bea.doDuties();
    meet(ana, bea, carla);
    expect([ana.verdictOf(unaware), ana.verdictOf(ana.pay(carla, 1)), ana.doDuties()]).toEqual([
      'valid',
      'device-frozen',
      [],
    ]);
  });

  test('makes whoever knows it take nothing from beyond the fork, and everything from before', () => {
    const { ana, bea, carla } = covered();
    const before = ana.pay(carla, 7);
    const copy = ana.copy();
    ana.pay(bea, 1);
    const beyond = copy.pay(carla, 2);
    meet(ana, copy, bea, carla);
    bea.doDuties();
    meet(bea, carla);
    expect([carla.verdictOf(carla.accept(beyond)), carla.verdictOf(carla.accept(before))]).toEqual([
      'payer-feigns-ignorance',
      'valid',
    ]);
  });

  test('stays what it is when the device that published it is refused by its member', () => {
    const { ana, bea, carla, dora } = covered();
    const back = broughtBack(bea, [carla, dora]);
    const copy = ana.copy();
    ana.pay(carla, 1);
    copy.pay(carla, 2);
    meet(ana, copy, back);
    expect(back.doDuties().map(({ entry }) => entry.kind)).toContain('fork.proof');
    meet(back, bea, ana, carla);
    veto(bea, back);
    meet(bea, ana, carla);
    expect(ana.verdictOf(ana.pay(carla, 1))).toBe('device-frozen');
  });
});

describe('what a forked coordinator decided beyond the fork', () => {
  function forkedCoordinator() {
    const { ana, bea, carla, dora } = covered();
    const copy = ana.copy();
    const granted = ana.grantRole(bea.member);
    copy.pay(carla, 1);
    return { ana, bea, carla, dora, copy, granted };
  }

  test('stands for whoever had acknowledged it before the proof', () => {
    const { ana, bea, carla, dora, copy, granted } = forkedCoordinator();
    bea.receive([granted]);
    bea.sign('acknowledge', {});
    meet(ana, copy, bea, carla, dora);
    carla.doDuties();
    meet(bea, carla, dora);
    const invited = bea.grantRole(dora.member);
    expect(bea.verdictOf(invited)).toBe('valid');
  });

  test('is void for whoever hears of both together', () => {
    const { ana, bea, carla, dora, copy } = forkedCoordinator();
    meet(ana, copy, carla, dora);
    carla.doDuties();
    meet(bea, carla, dora);
    expect(bea.verdictOf(bea.grantRole(dora.member))).toBe('only-coordinators');
  });
});
