/** What a lost phone could spend passes to its heir when the books are closed over its end: once, and never both. (§2, §8) */
import { describe, expect, test } from 'vitest';
import { purseOf } from '../../../src/core/accounts/purse.ts';
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { isSound } from '../../../src/core/membership/select.ts';
import { sumOfBalances } from '../../properties/books.ts';
import { closeBooks, inherit, sealedHere, setClosers } from '../bookkeeping.ts';
import { hours, meet, newcomer, type Phone, replayed, settle, village } from '../cast.ts';
import { dump } from '../dump.ts';
import { coordinating, limitOf, limitTip, raise, raising } from '../governing.ts';
import { broughtBack, openingOf, revoke, secondPhone, veto } from '../recovering.ts';

/** Ana, Carla and Dora close; Bea has lost the phone that stands here as `lost` and comes back by the card on `back`. */
function loss() {
  const phones = village(['ana', 'bea', 'carla', 'dora'], { limit: 600 });
  const { ana, bea: lost, carla, dora } = phones;
  const others = [ana, carla, dora] as const;
  const closers = setClosers(ana, others);
  meet(lost, ...others);
  return { ana, carla, dora, lost, others, closers, comesBack: () => secondPhone(lost, 'new') };
}
const countedOf = (phone: Phone, { entry }: VerifiedEntry) => phone.state.accounts.transfers.get(entry.id)?.counted;
const kinds = (phone: Phone) => [...phone.held.values()].filter(({ entry }) => entry.device === phone.device);
const inheritances = (phone: Phone) => kinds(phone).filter(({ entry }) => entry.kind === 'inherit');

describe('inheriting', () => {
  test('gives the heir what was left, with the limit and its line, once', () => {
    const { ana, carla, lost, others, closers, comesBack } = loss();
    lost.pay(carla, 100);
    settle(lost, ...others);
    const back = comesBack();
    revoke(back, lost);
    meet(back, ...others);
    expect(back.rights()).toBe(0);
    closeBooks(closers, ana, carla, back, ...others.slice(2));
    expect([back.rights(), limitOf(back), limitTip(back), back.balance()]).toEqual([500, 600, limitTip(lost), -100]);
    expect([inheritances(back).length, back.doDuties()]).toEqual([1, []]);
    raise(ana, back, 50, { ref: limitTip(back) });
    settle(back, ...others);
    expect(limitOf(back)).toBe(650);
    expect(sumOfBalances(ana.state)).toBe(0);
  });

  test('takes up what lay unclaimed for the lost phone, and neither of them both times', () => {
    const { ana, carla, dora, lost, others, closers, comesBack } = loss();
    const paid = ana.pay(lost, 70);
    const back = comesBack();
    meet(back, ...others);
    revoke(back, lost);
    closeBooks(closers, ana, carla, dora, back);
    expect([back.rights(), back.balance(), countedOf(back, paid)]).toEqual([670, 70, 70]);
    expect(back.verdictOf(back.accept(paid))).toBe('addressed-to-another-device');
    // The lost phone turns up and accepts as well: what it could spend with it counts nowhere.
    lost.receive([paid]);
    lost.accept(paid);
    const twice = lost.pay(carla, 670);
    carla.receive(lost.held.values());
    meet(ana, back, lost);
    expect([countedOf(ana, twice), back.balance()]).toEqual([0, 70]);
  });

  test('leaves nothing that counts to the lost phone beyond the sealed tip, accepted or not', () => {
    const { ana, carla, dora, lost, closers, comesBack } = loss();
    const back = comesBack();
    revoke(back, lost);
    const within = lost.pay(carla, 40);
    meet(ana, back);
    closeBooks(closers, ana, dora, back);
    carla.receive(lost.held.values());
    carla.accept(within);
    meet(ana, carla, dora, back);
    expect(sealedHere(carla)).toHaveLength(1);
    expect([countedOf(ana, within), back.rights()]).toEqual([0, 600]);
    settle(ana, carla, dora, back);
    expect(back.verdictOf(back.pay(ana, 600))).toBe('valid');
    meet(ana, back);
    expect(ana.state.accounts.balances.get(`${back.account}/hours` as never)).toBe(-600);
  });

  test('reverses and takes back for the lost phone what it had accepted and paid', () => {
    const { ana, carla, dora, lost, others, closers, comesBack } = loss();
    const received = ana.pay(lost, 30);
    settle(ana, lost);
    const given = lost.pay(dora, 20);
    meet(lost, ana);
    const back = comesBack();
    revoke(back, lost);
    closeBooks(closers, ana, carla, back);
    dora.receive(ana.held.values());
    dora.decline(given);
    meet(dora, back);
    expect(back.doDuties().map(({ entry }) => entry.kind)).toEqual(['reclaim']);
    expect(back.rights()).toBe(630);
    expect(back.verdictOf(back.reverse(received))).toBe('valid');
    settle(back, ...others);
    expect([back.balance(), back.rights(), sumOfBalances(ana.state)]).toEqual([0, 600, 0]);
  });

  test('repays the advance first', () => {
    const { ana, carla, dora, lost, others, closers, comesBack } = loss();
    lost.pay(carla, 550);
    settle(lost, ...others);
    const back = comesBack();
    revoke(back, lost);
    meet(back, ana);
    const toBack = {
      ...raising(lost, 80, { advance: true }),
      toDevice: raising(back, 1, { ref: openingOf(lost) })['toDevice'] ?? null,
    };
    ana.sign('limit.raise', toBack);
    settle(back, ana);
    back.pay(ana, 30);
    settle(back, ana);
    closeBooks(closers, ana, carla, dora, back);
    // 50 were left and 50 of the advance: 80 go back.
    expect([back.rights(), back.balance()]).toEqual([20, -580]);
  });

  test('gives nothing where the lost phone had two histories: nobody can say what was left', () => {
    const { ana, carla, dora, lost, others, closers, comesBack } = loss();
    const back = comesBack();
    const copy = lost.copy();
    lost.pay(carla, 1);
    copy.pay(dora, 2);
    meet(lost, copy, back, ...others);
    const revoked = revoke(back, lost);
    const proposed = closeBooks(closers, ana, carla, dora, back);
    expect([sealedHere(back), back.rights()]).toEqual([[proposed.entry.id], 0]);
    const seals = back.state.closing.checkpoints.get(proposed.entry.id)?.seals ?? [];
    expect(back.verdictOf(inherit(back, revoked, proposed, seals))).toBe('two-histories');
  });
});

describe('of two phones that both called a third one lost', () => {
  test('one inherits, and never both', () => {
    const { ana, carla, dora, lost, closers, comesBack } = loss();
    const [tablet, back] = [secondPhone(lost), comesBack()];
    const revoked = [revoke(tablet, lost), revoke(back, lost)] as const;
    meet(tablet, back, ana);
    const proposed = closeBooks(closers, ana, carla, dora, tablet, back);
    expect(tablet.rights() + back.rights()).toBe(600);
    const seals = ana.state.closing.checkpoints.get(proposed.entry.id)?.seals ?? [];
    const verdicts = [inherit(tablet, revoked[0], proposed, seals), inherit(back, revoked[1], proposed, seals)].map(
      (each, at) => [tablet, back][at]?.verdictOf(each),
    );
    expect(verdicts.sort()).toEqual(['already-inherited', 'not-the-heir']);
  });

  test('the second comes too late when a later checkpoint contains its word', () => {
    const { ana, carla, dora, lost, closers, comesBack } = loss();
    const [tablet, back] = [secondPhone(lost), comesBack()];
    revoke(tablet, lost);
    const second = revoke(back, lost);
    const first = closeBooks(closers, ana, carla, dora, tablet);
    const later = closeBooks(closers, ana, carla, dora, tablet, back);
    expect([tablet.rights(), back.rights(), sealedHere(back)]).toEqual([600, 0, [first.entry.id, later.entry.id]]);
    const seals = back.state.closing.checkpoints.get(later.entry.id)?.seals ?? [];
    expect(back.verdictOf(inherit(back, second, later, seals))).toBe('not-sealed');
  });

  test('when the heir is lost too before taking it over, its own heir inherits both, with the advance still owed', () => {
    const { ana, carla, dora, lost, closers, comesBack } = loss();
    const tablet = comesBack();
    revoke(tablet, lost);
    meet(tablet, ana);
    const toTablet = {
      ...raising(lost, 90, { advance: true }),
      toDevice: raising(tablet, 1, { ref: openingOf(lost) })['toDevice'] ?? null,
    };
    ana.sign('limit.raise', toTablet);
    settle(tablet, ana);
    const third = secondPhone(tablet, 'third');
    revoke(third, tablet);
    meet(third, ana);
    closeBooks(closers, ana, carla, dora, third);
    settle(ana, carla, dora, third);
    expect([third.rights(), inheritances(third).length]).toEqual([600, 2]);
    // The tablet turns up and takes over as well: nothing that it pays counts.
    meet(tablet, ana);
    expect(tablet.doDuties()).toEqual([]);
  });
});

describe('a veto of the phone that said so', () => {
  const byGuardians = () => {
    const all = loss();
    const back = broughtBack(all.lost, [all.carla, all.dora]);
    all.lost.receive(back.held.values());
    revoke(back, all.lost, undefined, false);
    return { ...all, back };
  };

  test('before the books are closed leaves everything with the phone that was not lost', () => {
    const { ana, carla, dora, lost, others, closers, back } = byGuardians();
    veto(lost, back);
    meet(lost, back, ...others);
    const proposed = closeBooks(closers, ana, carla, dora);
    meet(lost, back, ...others);
    expect([sealedHere(back), back.doDuties(), back.rights()]).toEqual([[proposed.entry.id], [], 0]);
    const paid = lost.pay(carla, 600);
    settle(lost, ...others);
    expect([countedOf(ana, paid), carla.rights()]).toEqual([600, 1200]);
  });

  test('after it comes too late: what the heir has taken over is not spent by the other as well', () => {
    const { ana, carla, dora, lost, closers, back } = byGuardians();
    closeBooks(closers, ana, carla, dora, back);
    const spent = back.pay(ana, 600);
    settle(ana, back);
    veto(lost, back);
    const again = lost.pay(carla, 600);
    meet(lost, ana, carla, dora, back);
    carla.doDuties();
    meet(carla, ana);
    expect([countedOf(ana, spent), countedOf(ana, again), sumOfBalances(ana.state)]).toEqual([600, 0, 0]);
    // Nobody is told to pay to that phone any more, and it asks nobody to take what would not count.
    expect([isSound(ana.state, lost.self), isSound(ana.state, back.self), lost.doDuties()]).toEqual([false, false, []]);
    expect(purseOf(lost.state, lost.self, hours).may).toBe(0);
    const entries = [...ana.held.values()];
    expect(dump(replayed(ana.state.group, [...entries].reverse()))).toBe(dump(ana.state));
  });
});

test('a further device that nobody had heard of when the books closed changes nothing of what was settled', () => {
  const { ana, carla, dora, lost, others, closers } = loss();
  coordinating(ana, carla);
  meet(lost, ...others);
  const hidden = newcomer('bea/hidden', lost);
  hidden.addDevice(openingOf(lost));
  lost.sign('member.leave', { refs: [] });
  meet(ana, lost);
  closeBooks(closers, ana, carla, dora);
  ana.receive(hidden.held.values());
  const entries = [...ana.held.values()];
  expect(dump(ana.state)).toBe(dump(replayed(ana.state.group, [...hidden.held.values(), ...entries])));
});
