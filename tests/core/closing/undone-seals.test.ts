/** Who may undo a closing by choosing others, and what an heir has taken up all the same. (protocol §8) */
import { describe, expect, test } from 'vitest';
import { sumOfBalances } from '../../properties/books.ts';
import { checkpoint, closeBooks, closersNamed, inheriting, sealedHere, setClosers } from '../bookkeeping.ts';
import { meet, type Phone, replayed, settle, village } from '../cast.ts';
import { dump } from '../dump.ts';
import { coordinating, cosign, enact, propose, remove } from '../governing.ts';
import { openingOf, revoke, secondPhone } from '../recovering.ts';

/** Ana, Carla and Dora close. Carla has put another choice to Ana, who signed it; nobody has carried it out. */
function proposedOtherwise() {
  const { ana, bea, carla, dora, eli } = village(['ana', 'bea', 'carla', 'dora', 'eli'], { limit: 600 });
  const all = [ana, bea, carla, dora, eli] as const;
  const closers = setClosers(ana, [ana, carla, dora]);
  coordinating(ana, carla);
  meet(...all);
  const proposed = propose(carla, 'closers.set', closersNamed([carla, eli], closers));
  ana.receive(carla.held.values());
  const cosigned = cosign(ana, proposed);
  carla.receive(ana.held.values());
  return { ana, bea, carla, dora, eli, all, closers, carryOut: (by: Phone) => enact(by, proposed, [cosigned]) };
}
const orderless = (phone: Phone): void => {
  const entries = [...phone.held.values()];
  expect(dump(replayed(phone.state.group, entries))).toBe(dump(phone.state));
  expect(dump(replayed(phone.state.group, [...entries].reverse()))).toBe(dump(phone.state));
};
const countedOf = ({ state }: Phone, { entry }: { readonly entry: { readonly id: string } }) =>
  state.accounts.transfers.get(entry.id as never)?.counted;

describe('where closers were replaced by people who had not heard of their seals', () => {
  test('the closing comes undone, and the lost phone has ended all the same where its heir took over', () => {
    const { ana, bea: lost, carla, dora, eli, all, closers, carryOut } = proposedOtherwise();
    const back = secondPhone(lost, 'new');
    revoke(back, lost);
    closeBooks(closers, ana, dora, back);
    expect([sealedHere(back).length, back.rights()]).toEqual([1, 600]);

    expect(carla.verdictOf(carryOut(carla))).toBe('valid');
    const paid = lost.pay(eli, 600);
    eli.receive(lost.held.values());
    expect(eli.verdictOf(eli.accept(paid))).toBe('valid');
    const spent = back.pay(ana, 600);
    meet(...all, back);
    expect(sealedHere(ana)).toEqual([]);
    expect([countedOf(ana, paid), countedOf(ana, spent)]).toEqual([0, 600]);
    expect(sumOfBalances(ana.state)).toBe(0);
    orderless(ana);
  });

  test('no second heir takes up what a first one has', () => {
    const { ana, bea: lost, carla, dora, eli, all, closers, carryOut } = proposedOtherwise();
    const [tablet, back] = [secondPhone(lost), secondPhone(lost, 'new')];
    meet(carla, eli, back);
    revoke(tablet, lost);
    closeBooks(closers, ana, dora, tablet);
    expect(tablet.rights()).toBe(600);

    const chosen = carryOut(carla);
    revoke(back, lost);
    meet(carla, eli, back);
    const closed = checkpoint(carla, chosen);
    settle(carla, eli);
    meet(...all, tablet, back);
    settle(ana, carla, dora, eli, tablet, back);
    expect([sealedHere(back), tablet.rights(), back.rights()]).toEqual([[closed.entry.id], 600, 0]);
  });
});

describe('a choice of closers that nobody in good standing stood by', () => {
  test('undoes nothing: who was put out says it afterwards', () => {
    const { ana, bea, carla, dora, eli, all, closers, carryOut } = proposedOtherwise();
    // Carla is silent from here on, and has not heard of anything.
    const before = [...(ana.state.log.chains.get(carla.device)?.tips.keys() ?? [])];
    const closed = closeBooks(closers, ana, dora, bea, eli);
    expect(sealedHere(ana)).toEqual([closed.entry.id]);
    coordinating(ana, dora);
    meet(ana, dora, bea, eli);
    remove([ana, dora], carla, before);
    meet(ana, dora, bea, eli);
    expect(carla.verdictOf(carryOut(carla))).toBe('valid');
    meet(...all);
    expect(sealedHere(ana)).toEqual([closed.entry.id]);
    orderless(ana);
  });

  test('undoes nothing: a second history says it from before the closing', () => {
    const { ana, bea, carla, dora, eli, all, closers, carryOut } = proposedOtherwise();
    const early = carla.copy();
    const closed = closeBooks(closers, ana, carla, dora, bea, eli);
    // Everybody knows that Carla's phone forked before anybody hears of its other choice.
    const [one, other] = [carla.pay(ana, 1), carla.copy()];
    expect(carla.verdictOf(one)).toBe('valid');
    const apart = early.pay(ana, 2);
    meet(ana, bea, dora, eli, carla);
    ana.receive([apart]);
    settle(ana, bea, dora, eli);
    const chosen = carryOut(early);
    meet(...all, other, early);
    expect(ana.verdictOf(chosen)).toBe('valid');
    expect(sealedHere(ana)).toEqual([closed.entry.id]);
    orderless(ana);
  });

  test('closes nothing: who was put out has chosen themselves', () => {
    const { ana, bea, carla, dora, eli, all, closers } = proposedOtherwise();
    const own = propose(carla, 'closers.set', closersNamed([carla], closers));
    ana.receive(carla.held.values());
    const cosigned = cosign(ana, own);
    const alone = carla.copy();
    alone.receive(ana.held.values());
    meet(ana, bea, dora, eli);
    coordinating(ana, dora);
    meet(ana, bea, dora, eli);
    remove([ana, dora], carla);
    meet(ana, bea, dora, eli);
    const chosen = enact(alone, own, [cosigned]);
    const proposed = checkpoint(alone, chosen);
    alone.doDuties();
    expect(sealedHere(alone)).toEqual([proposed.entry.id]);
    meet(...all, alone);
    expect(sealedHere(ana)).toEqual([]);
    orderless(ana);
  });

  test('has a say where neighbours had heard of it first: its maker takes nothing back by losing a phone', () => {
    const { ana, bea, carla, dora, eli, all, carryOut } = proposedOtherwise();
    const chosen = carryOut(carla);
    meet(...all);
    const closed = closeBooks(chosen, carla, eli, ana, dora, bea);
    expect(sealedHere(ana)).toEqual([closed.entry.id]);
    const back = secondPhone(carla, 'new');
    revoke(back, carla, [openingOf(carla)]);
    meet(...all, back);
    expect(sealedHere(ana)).toEqual([closed.entry.id]);
    orderless(ana);
  });
});

test('of choices made apart the closing by the one that stands goes before the other’s', () => {
  const { ana, bea, carla, dora, eli, all, closers } = proposedOtherwise();
  const [one, other] = [[ana, dora] as const, [carla, eli] as const].map(([first, second]) => {
    const proposed = propose(first, 'closers.set', closersNamed([first, second], closers));
    return { first, second, proposed };
  });
  meet(...all);
  if (one === undefined || other === undefined) throw new Error('two were put to the vote');
  const signed = [ana, bea, carla, dora, eli];
  const chosen = [one, other].map(({ first, second, proposed }, at) => {
    // The first is a vote of the members; the second one of two coordinators.
    const behind = at === 0 ? [bea, dora, eli] : [ana];
    const words = signed.filter((each) => behind.includes(each)).map((each) => cosign(each, proposed));
    return { first, second, act: () => enact(first, proposed, words) };
  });
  meet(...all);
  const [voted, decided] = chosen.map(({ first, second, act }) => {
    const choice = act();
    second.receive(first.held.values());
    const closed = closeBooks(choice, first, second);
    return { choice, closed, first };
  });
  expect([voted, decided].map((each) => each && sealedHere(each.first).length)).toEqual([1, 1]);
  meet(...all);
  expect(sealedHere(ana)).toEqual([voted?.closed.entry.id]);
  orderless(ana);
});

test('an heir that ended itself, and took over beyond its end, keeps nobody from taking over', () => {
  const { ana, bea: lost, dora, closers } = proposedOtherwise();
  const tablet = secondPhone(lost);
  const called = revoke(tablet, lost);
  const third = secondPhone(tablet, 'third');
  revoke(third, tablet);
  const proposed = closeBooks(closers, ana, dora);
  meet(ana, dora, tablet, third);
  const closed = closeBooks(closers, ana, dora);
  expect(sealedHere(ana)).toEqual([proposed.entry.id, closed.entry.id]);
  tablet.receive(ana.held.values());
  const seals = ana.state.closing.checkpoints.get(closed.entry.id)?.seals ?? [];
  const tooLate = tablet.sign('inherit', inheriting(called, closed, seals), { acks: [] });
  expect(tablet.verdictOf(tooLate)).toBe('valid');
  ana.receive([tooLate]);
  settle(ana, dora, third);
  expect(third.rights()).toBe(600);
});
