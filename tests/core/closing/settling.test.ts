/** What a closing settles: payments that counted go on counting, whatever comes to light later. (protocol §8) */
import { describe, expect, test } from 'vitest';
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { checkpoint, closeBooks, closing, sealedHere } from '../bookkeeping.ts';
import { meet, type Phone, replayed, settle } from '../cast.ts';
import { dump } from '../dump.ts';
import { coordinating, raise, remove } from '../governing.ts';

const countedOf = (phone: Phone, { entry }: VerifiedEntry) => phone.state.accounts.transfers.get(entry.id)?.counted;

describe('what is sealed as counted goes on counting', () => {
  test('when it comes to light that its payer had forked below it', () => {
    const { ana, bea, carla, dora, closers, all } = closing({ cover: 0 });
    const copy = dora.copy();
    const sealed = dora.pay(bea, 100);
    settle(...all);
    closeBooks(closers, ana, bea, carla);
    const [unsealed, elsewhere] = [dora.pay(bea, 40), copy.pay(carla, 50)];
    meet(...all, copy);
    settle(ana, bea, carla);
    expect(bea.state.log.forks.get(dora.device)?.seq).toBe(sealed.entry.seq);
    expect([sealed, unsealed, elsewhere].map((paid) => countedOf(ana, paid))).toEqual([100, 0, 0]);
  });

  test('and comes out of the cover first: what others had accepted shares the rest', () => {
    const { ana, bea, carla, dora, closers, all } = closing({ cover: 120 });
    const copy = dora.copy();
    const sealed = dora.pay(bea, 100);
    settle(...all);
    const other = copy.pay(carla, 50);
    closeBooks(closers, ana, bea);
    carla.receive(copy.held.values());
    carla.accept(other);
    meet(...all, copy);
    expect([countedOf(ana, sealed), countedOf(ana, other)]).toEqual([100, 20]);
  });

  test('when its payer is put out with a cut below it', () => {
    const { ana, bea, carla, dora, closers, all } = closing();
    coordinating(ana, bea);
    meet(...all);
    const seen = [...(ana.state.log.chains.get(dora.device)?.tips.keys() ?? [])];
    const sealed = dora.pay(carla, 100);
    meet(carla, dora);
    closeBooks(closers, ana, bea, carla, dora);
    const unsealed = dora.pay(carla, 40);
    meet(...all);
    remove([ana, bea], dora, seen);
    meet(...all);
    expect([sealed, unsealed].map((paid) => countedOf(ana, paid))).toEqual([100, 0]);
  });

  test('while what was void may still be accepted, and what was not sealed may still be void', () => {
    const { ana, bea, carla, dora, closers, all } = closing();
    coordinating(ana, bea);
    meet(...all);
    const paid = dora.pay(carla, 100);
    const apart = carla.copy();
    remove([ana, bea], dora);
    meet(ana, bea, dora);
    const proposed = checkpoint(ana, closers);
    meet(ana, bea);
    settle(ana, bea);
    expect([sealedHere(ana), countedOf(ana, paid)]).toEqual([[proposed.entry.id], 0]);
    apart.receive([paid]);
    apart.accept(paid);
    ana.receive(apart.held.values());
    expect(countedOf(ana, paid)).toBe(100);
  });

  test('and only a decline with its reclaim takes it back: both sides said so', () => {
    const { ana, bea, carla, dora, closers, all } = closing();
    const paid = dora.pay(carla, 100);
    meet(dora, ana);
    meet(ana, bea);
    const proposed = checkpoint(ana, closers);
    meet(ana, bea);
    settle(ana, bea);
    expect(sealedHere(ana)).toEqual([proposed.entry.id]);
    carla.receive(dora.held.values());
    carla.decline(paid);
    settle(...all);
    expect([countedOf(ana, paid), dora.rights(), dora.balance()]).toEqual([0, 600, 0]);
  });

  test('with the cover that stood at the fork inside it, though an earlier one lies outside', () => {
    const { ana, bea, carla, dora, closers, all } = closing();
    const early = dora.copy();
    raise(ana, dora, 100);
    settle(...all);
    const late = dora.copy();
    const paid = [dora.pay(bea, 500), late.pay(carla, 500)] as const;
    bea.receive([paid[0]]);
    bea.accept(paid[0]);
    carla.receive([paid[1]]);
    carla.accept(paid[1]);
    closeBooks(closers, ana, bea, carla, late);
    expect([...paid.map((each) => countedOf(ana, each) ?? 0)].sort()).toEqual([200, 500]);
    const apart = early.pay(ana, 1);
    const entries = [...ana.held.values()];
    ana.receive([apart]);
    expect(paid.reduce((sum, each) => sum + (countedOf(ana, each) ?? 0), 0)).toBe(700);
    expect(dump(replayed(ana.state.group, [...early.held.values(), ...entries]))).toBe(dump(ana.state));
  });

  test('the same on every phone, whether the seals or the news came first', () => {
    const { ana, bea, carla, dora, closers, all } = closing({ cover: 60 });
    coordinating(ana, bea);
    meet(...all);
    const copy = dora.copy();
    dora.pay(bea, 100);
    settle(...all);
    closeBooks(closers, ana, bea, carla);
    const other = copy.pay(carla, 50);
    carla.receive([other]);
    carla.accept(other);
    remove([ana, bea], dora);
    meet(...all, copy);
    const entries = [...ana.held.values()];
    const expected = dump(ana.state);
    expect(dump(replayed(ana.state.group, entries))).toBe(expected);
    expect(dump(replayed(ana.state.group, [...entries].reverse()))).toBe(expected);
  });
});
