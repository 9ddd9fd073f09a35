/** Being put out, leaving, and being taken back: a cut up to which everything stands. (protocol §6) */
import { describe, expect, test } from 'vitest';
import type { VerifiedEntry } from '../../src/core/entry.ts';
import { coordinators, cutoffOf, primaryDevice } from '../../src/core/membership/select.ts';
import { sumOfBalances } from '../properties/books.ts';
import { meet, type Phone, replayed, settle, village } from './cast.ts';
import { dump } from './dump.ts';
import { bytesOf, coordinating, leave, removal, remove, tipsOf, together } from './governing.ts';
import { broughtBack, openingOf, secondPhone, veto } from './recovering.ts';

const quartet = () => {
  const phones = village(['ana', 'bea', 'carla', 'dora']);
  coordinating(phones.ana, phones.bea);
  meet(...Object.values(phones));
  return phones;
};
const countedOf = (phone: Phone, { entry }: VerifiedEntry) => phone.state.accounts.transfers.get(entry.id)?.counted;
const restore = (by: readonly [Phone, ...Phone[]], removed: VerifiedEntry) =>
  together(by, 'member.restore', { ref: bytesOf(removed) });

describe('a removal', () => {
  test('needs two coordinators or more than half of all members, and not the word of who is put out', () => {
    const { ana, bea, carla, dora } = quartet();
    const cutAt = tipsOf(ana, dora);
    const verdict = (...by: [Phone, ...Phone[]]) =>
      by[0].verdictOf(together(by, 'member.remove', removal(dora, cutAt)));
    expect([verdict(ana), verdict(ana, carla), verdict(ana, bea, dora), verdict(bea, dora, carla)]).toEqual([
      'needs-more-signers',
      'needs-more-signers',
      'to-oneself',
      'to-oneself',
    ]);
    expect([verdict(ana, bea), verdict(carla, ana, bea)]).toEqual(['valid', 'valid']);
  });

  test('leaves everything up to the cut as it was', () => {
    const { ana, bea, carla, dora } = quartet();
    const paid = dora.pay(carla, 100);
    meet(ana, dora);
    const removed = remove([ana, bea], dora);
    meet(ana, bea, carla, dora);
    expect([countedOf(carla, paid), dora.balance(), carla.balance()]).toEqual([100, -100, 100]);
    expect(carla.verdictOf(carla.accept(paid))).toBe('valid');
    expect(cutoffOf(carla.state, dora.member)).toMatchObject({ cutoff: { entry: removed.entry.id }, suspended: false });
    expect(primaryDevice(carla.state, dora.member)).toBeUndefined();
  });

  test('beyond the cut a payment counts only where its payee took it unaware', () => {
    const { ana, bea, carla, dora } = quartet();
    const removed = remove([ana, bea], dora);
    const [toCarla, toAna] = [dora.pay(carla, 100), dora.pay(ana, 50)];
    carla.receive(dora.held.values());
    carla.accept(toCarla);
    meet(ana, bea, carla, dora);
    expect([countedOf(ana, toCarla), countedOf(ana, toAna)]).toEqual([100, 0]);
    expect(ana.verdictOf(ana.accept(toAna))).toBe('payer-feigns-ignorance');
    expect([ana.doDuties(), countedOf(ana, toAna), sumOfBalances(ana.state)]).toEqual([[], 0, 0]);
    expect(ana.verdictOf(removed)).toBe('valid');
  });

  test('makes the member’s devices say nothing more once they hear of it', () => {
    const { ana, bea, carla, dora } = quartet();
    const tablet = secondPhone(dora);
    remove([ana, bea], dora);
    meet(ana, dora, tablet);
    for (const phone of [dora, tablet]) {
      expect(phone.verdictOf(phone.pay(carla, 1, { acks: phone.acks() }))).toBe('member-removed');
      expect(phone.doDuties()).toEqual([]);
    }
  });

  test('reaches a device that nobody had heard of, and one that is added afterwards', () => {
    const { ana, bea, carla, dora } = quartet();
    const hidden = secondPhone(dora, 'hidden');
    dora.move(hidden.device, 200);
    settle(dora, hidden);
    const paid = hidden.pay(carla, 150);
    remove([ana, bea], dora);
    meet(ana, bea, carla, dora, hidden);
    const late = secondPhone(dora, 'late');
    expect([countedOf(carla, paid), hidden.doDuties(), late.verdictOf(late.sign('acknowledge', {}))]).toEqual([
      0,
      [],
      'member-removed',
    ]);
  });

  test('voids what a coordinator who was put out decides beyond the cut, for everybody who knows', () => {
    const { ana, bea, carla, dora } = quartet();
    coordinating(ana, carla);
    meet(ana, bea, carla, dora);
    remove([ana, carla], bea);
    const granted = bea.grantRole(dora.member);
    meet(ana, bea, carla, dora);
    expect(ana.verdictOf(granted)).toBe('valid');
    expect(coordinators(ana.state)).toEqual([ana.member, carla.member].sort());
    expect(dora.verdictOf(dora.grantRole(dora.member))).toBe('only-coordinators');
  });

  test('is the same in whatever order the news comes', () => {
    const { ana, bea, carla, dora } = quartet();
    const paid = dora.pay(carla, 10);
    remove([ana, bea], dora, tipsOf(ana, dora));
    carla.receive([paid]);
    carla.accept(paid);
    dora.pay(ana, 20);
    meet(ana, bea, carla, dora);
    const entries = [...ana.held.values()];
    expect(dump(replayed(ana.state.group, [...entries].reverse()))).toBe(dump(ana.state));
  });
});

describe('two who remove one another', () => {
  function mutual() {
    const phones = quartet();
    const { ana, bea, carla, dora } = phones;
    coordinating(ana, carla, dora);
    meet(ana, bea, carla, dora);
    const removedBea = remove([ana, carla], bea);
    const removedAna = remove([bea, dora], ana);
    meet(ana, bea, carla, dora);
    return { ...phones, removedBea, removedAna };
  }

  test('are both suspended', () => {
    const { ana, bea, carla, dora } = mutual();
    for (const { member } of [ana, bea]) expect(cutoffOf(carla.state, member)?.suspended).toBe(true);
    expect(coordinators(dora.state)).toEqual([carla.member, dora.member].sort());
  });

  test('come back by a vote of more than half of those who are left', () => {
    const { ana, bea, carla, dora, removedBea } = mutual();
    const alone = together([carla], 'member.restore', { ref: bytesOf(removedBea) });
    expect(carla.verdictOf(alone)).toBe('needs-more-signers');
    const restored = restore([carla, dora], removedBea);
    expect(carla.verdictOf(restored)).toBe('valid');
    meet(ana, bea, carla, dora);
    expect([cutoffOf(dora.state, bea.member), cutoffOf(dora.state, ana.member) === null]).toEqual([null, false]);
    expect(bea.verdictOf(bea.pay(carla, 5))).toBe('valid');
    settle(bea, carla, dora);
    expect(bea.balance()).toBe(-5);
  });
});

test('what was void by a removal counts again when it is taken back', () => {
  const { ana, bea, carla, dora } = quartet();
  const removed = remove([ana, bea], dora);
  const paid = dora.pay(carla, 40);
  meet(ana, bea, carla, dora);
  expect(countedOf(carla, paid)).toBe(0);
  restore([ana, bea, carla], removed);
  meet(ana, bea, carla, dora);
  settle(ana, bea, carla, dora);
  expect([countedOf(carla, paid), dora.balance(), carla.rights()]).toEqual([40, -40, 640]);
});

describe('leaving', () => {
  test('ends with the entry that says so; the books and the balance stay', () => {
    const { ana, carla, dora } = quartet();
    dora.pay(carla, 30);
    const left = leave(dora);
    meet(ana, carla, dora);
    expect([dora.verdictOf(left), dora.verdictOf(dora.pay(carla, 1))]).toEqual(['valid', 'member-left']);
    expect([dora.balance(), carla.balance()]).toEqual([-30, 30]);
    expect(carla.state.membership.members.get(dora.member)?.withdrawn).toBe(true);
    expect(cutoffOf(carla.state, dora.member)).toMatchObject({ cutoff: { reason: 'leaving' }, suspended: false });
  });

  test('ends the member’s other devices at the cut it names', () => {
    const { carla, dora } = quartet();
    const tablet = secondPhone(dora);
    dora.move(tablet.device, 100);
    settle(dora, tablet);
    const inside = tablet.pay(carla, 10);
    dora.receive(tablet.held.values());
    const beyond = tablet.pay(carla, 20);
    leave(dora, [inside]);
    meet(carla, dora, tablet);
    expect([countedOf(carla, inside), countedOf(carla, beyond)]).toEqual([10, 0]);
    expect(tablet.doDuties()).toEqual([]);
    settle(carla, dora);
    expect([carla.rights(), dora.balance()]).toEqual([610, -10]);
  });

  test('said by a phone that the member refused takes no vote away', () => {
    const { ana, bea, carla, dora } = quartet();
    const stranger = broughtBack(bea, [carla, dora]);
    stranger.sign('member.leave', { refs: [] });
    bea.receive(stranger.held.values());
    veto(bea, stranger);
    meet(ana, bea, carla, dora);
    // Two of four: with Bea left out of the count they would be two of three.
    const removed = together([carla, dora], 'member.remove', removal(ana, tipsOf(carla, ana)));
    expect(carla.verdictOf(removed)).toBe('needs-more-signers');
    expect(carla.verdictOf(together([carla, dora, bea], 'member.remove', removal(ana, tipsOf(carla, ana))))).toBe(
      'valid',
    );
  });

  test('is no removal: nobody restores it', () => {
    const { ana, bea, carla, dora } = quartet();
    const left = leave(dora);
    meet(ana, bea, carla, dora);
    expect(ana.verdictOf(restore([ana, bea, carla], left))).toBe('no-such-removal');
    expect(openingOf(dora).entry.seq).toBe(0);
  });
});
