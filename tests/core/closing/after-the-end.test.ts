/** What is said by, for and about a lost phone after the books were closed over its end. (protocol §2, §8) */
import { describe, expect, test } from 'vitest';
import { sumOfBalances } from '../../properties/books.ts';
import { closeBooks, sealedHere, setClosers } from '../bookkeeping.ts';
import { meet, newcomer, type Phone, settle, village } from '../cast.ts';
import { addByGuardians, broughtBack, openingOf, revoke, secondPhone, veto, vouchAsGuardian } from '../recovering.ts';

const countedOf = ({ state }: Phone, { entry }: ReturnType<Phone['pay']>) =>
  state.accounts.transfers.get(entry.id)?.counted;

function loss() {
  const { ana, bea: lost, carla, dora } = village(['ana', 'bea', 'carla', 'dora'], { limit: 600 });
  const closers = setClosers(ana, [ana, carla, dora]);
  meet(lost, ana, carla, dora);
  return { ana, carla, dora, lost, closers, others: [ana, carla, dora] as const };
}

describe('what an heir took over that was vetoed afterwards', () => {
  test('lies still until a phone that came with the card calls the heir lost, and the books are closed again', () => {
    const { ana, carla, dora, lost, closers, others } = loss();
    const heir = broughtBack(lost, [carla, dora]);
    lost.receive(heir.held.values());
    revoke(heir, lost, undefined, false);
    closeBooks(closers, ana, carla, dora, heir);
    expect(heir.rights()).toBe(600);
    heir.pay(ana, 100);
    settle(heir, ...others);

    veto(lost, heir);
    meet(lost, heir, ...others);
    expect([lost.doDuties(), heir.doDuties()]).toEqual([[], []]);

    const back = secondPhone(lost, 'third');
    meet(back, heir, ...others);
    revoke(back, heir);
    closeBooks(closers, ana, carla, dora, back);
    settle(back, ...others);
    expect([sealedHere(back).length, back.rights(), back.balance()]).toEqual([2, 500, -100]);
    expect(back.verdictOf(back.pay(ana, 500))).toBe('valid');
    settle(back, ...others);
    expect([back.balance(), sumOfBalances(ana.state)]).toEqual([-600, 0]);
  });

  test('comes to that phone also where the heir had not yet taken it over', () => {
    const { ana, carla, dora, lost, closers, others } = loss();
    const heir = broughtBack(lost, [carla, dora]);
    lost.receive(heir.held.values());
    revoke(heir, lost, undefined, false);
    meet(heir, ...others);
    closeBooks(closers, ana, carla, dora);
    veto(lost, heir);
    meet(lost, heir, ...others);
    expect([sealedHere(heir).length, heir.doDuties(), heir.rights()]).toEqual([1, [], 0]);

    const back = secondPhone(lost, 'third');
    meet(back, heir, ...others);
    revoke(back, heir);
    closeBooks(closers, ana, carla, dora, back);
    settle(back, ...others);
    expect([sealedHere(back).length, back.rights()]).toEqual([2, 600]);
  });

  test('comes also to a phone that guardians let in, when they call the heir lost', () => {
    const { ana, carla, dora, lost, closers, others } = loss();
    const heir = broughtBack(lost, [carla, dora]);
    lost.receive(heir.held.values());
    revoke(heir, lost, undefined, false);
    closeBooks(closers, ana, carla, dora, heir);
    veto(lost, heir);
    meet(lost, heir, ...others);

    const [choice] = ana.state.membership.guardians.keys();
    if (choice === undefined) throw new Error('guardians were chosen');
    const back = newcomer('bea/third', carla);
    const words = [carla, dora].map((guardian) => vouchAsGuardian(guardian, choice, back, [heir]));
    meet(back, ...others);
    addByGuardians(back, openingOf(lost), words);
    revoke(back, heir, undefined, false);
    closeBooks(closers, ana, carla, dora, back);
    settle(back, ...others);
    expect([sealedHere(back).length, back.rights()]).toEqual([2, 600]);
  });

  test('is not spent by what the refused heir had paid and nobody took: that comes back too', () => {
    const { ana, carla, dora, lost, closers, others } = loss();
    const heir = broughtBack(lost, [carla, dora]);
    lost.receive(heir.held.values());
    revoke(heir, lost, undefined, false);
    closeBooks(closers, ana, carla, dora, heir);
    const paid = heir.pay(ana, 100);
    veto(lost, heir);
    meet(lost, heir, ...others);
    expect(countedOf(ana, paid)).toBe(0);
    const back = secondPhone(lost, 'third');
    meet(back, heir, ...others);
    revoke(back, heir);
    closeBooks(closers, ana, carla, dora, back);
    settle(back, ...others);
    expect([countedOf(ana, paid), back.rights(), back.balance()]).toEqual([0, 600, 0]);
  });
});

describe('what a lost phone declines beyond its sealed end', () => {
  /** Dora's payment lay there unclaimed when the books were closed, and the heir has taken it up. Dora has not heard. */
  function takenUp() {
    const all = loss();
    const { ana, carla, dora, lost, closers } = all;
    const paid = dora.pay(lost, 70);
    ana.receive(dora.held.values());
    const apart = lost.copy();
    apart.receive([paid]);
    const back = secondPhone(lost, 'new');
    meet(back, ana);
    revoke(back, lost);
    closeBooks(closers, ana, carla, back);
    expect([back.rights(), countedOf(back, paid)]).toEqual([670, 70]);
    const declined = apart.decline(paid);
    dora.receive(apart.held.values());
    expect(dora.verdictOf(declined)).toBe('valid');
    return { ...all, back, paid, declined };
  }

  test('is not taken back by a payer’s phone that knows who has it', () => {
    const { ana, carla, dora, back, paid } = takenUp();
    meet(dora, back);
    settle(ana, carla, dora, back);
    expect([countedOf(ana, paid), dora.rights(), back.rights(), back.balance()]).toEqual([70, 530, 670, 70]);
  });

  test('is taken back by one that had not heard: then it counts as never made, and the heir’s receipt is void', () => {
    const { ana, carla, dora, back, paid } = takenUp();
    expect(dora.doDuties().map(({ entry }) => entry.kind)).toEqual(['reclaim']);
    settle(ana, carla, dora, back);
    expect([countedOf(ana, paid), dora.rights(), back.balance(), sumOfBalances(back.state)]).toEqual([0, 600, 0, 0]);
    // No more than lay there unclaimed: what the heir may spend exceeds the balance by this one payment.
    expect(back.rights()).toBe(670);
  });
});

test('what a lost phone moves to another one of its member’s beyond its sealed end is not spent a second time', () => {
  const { ana, carla, dora, lost, closers, others } = loss();
  const tablet = secondPhone(lost);
  meet(tablet, ...others);
  const moved = lost.move(tablet.device, 600);
  tablet.receive([moved]);
  expect(tablet.verdictOf(tablet.accept(moved))).toBe('valid');
  const back = newcomer('bea/new', ana);
  back.addDevice(openingOf(lost));
  revoke(back, lost);
  closeBooks(closers, ana, carla, dora, back);
  expect(back.rights()).toBe(600);
  const [twice, once] = [tablet.pay(carla, 600), back.pay(ana, 600)];
  carla.receive([moved, ...tablet.held.values()]);
  expect(carla.verdictOf(carla.accept(twice))).toBe('valid');
  meet(tablet, back, ...others);
  expect([countedOf(ana, once), countedOf(ana, twice)]).toEqual([600, 0]);
});
