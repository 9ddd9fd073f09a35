/** Sealed periods put away: what daily life touches stays at hand, and the rest is found when it is asked for. (§8, §12) */
import { expect, test } from 'vitest';
import { purseOf } from '../../src/core/accounts/purse.ts';
import { fewestPutAway, newestAtHand, putAway } from '../../src/core/archive/putting-away.ts';
import { fingerprints } from '../../src/core/fingerprint.ts';
import { registry } from '../../src/modules/core.ts';
import { statement } from '../../src/modules/exchange/select.ts';
import { keptAndTakenUp } from './archiving.ts';
import { closeBooks, closing, sealedHere } from './bookkeeping.ts';
import { hours, type Phone, replayed, settle } from './cast.ts';
import { dump } from './dump.ts';

/** Ana and Bea pay one another so many times each; then the books are closed, and everybody's phone starts anew. */
function tradedAndClosed(rounds: number) {
  const cast = closing();
  const { ana, bea, carla, dora, all, closers } = cast;
  const paid = Array.from({ length: rounds }, (_, at) => {
    const there = ana.pay(bea, 1 + at);
    settle(ana, bea);
    bea.pay(ana, 1 + at);
    settle(ana, bea);
    return there;
  });
  closeBooks(closers, ana, bea, carla, dora);
  settle(...all);
  return { ...cast, paid };
}

const asStarted = (phone: Phone): Phone => {
  const started = phone.copy();
  Object.assign(started, { state: keptAndTakenUp(phone.state, new Set([phone.account])) });
  return started;
};

test('a phone pays, is paid and shows its newest movements without opening the archive', () => {
  const cast = tradedAndClosed(15);
  const [ana, bea] = [asStarted(cast.ana), asStarted(cast.bea)];
  expect(ana.state.archive?.packed.ids.length).toBeGreaterThan(20 * 32);
  expect(ana.state.log.nodes.size).toBe(cast.ana.state.log.nodes.size);

  const before = purseOf(ana.state, ana.self, hours);
  expect(before).toEqual(purseOf(cast.ana.state, cast.ana.self, hours));
  const paid = ana.pay(bea, 45);
  bea.receive([...ana.held.values()].filter(({ entry }) => !bea.held.has(entry.id)));
  bea.accept(paid);
  ana.receive([...bea.held.values()].filter(({ entry }) => !ana.held.has(entry.id)));
  ana.doDuties();
  expect(purseOf(ana.state, ana.self, hours).balance).toBe(before.balance - 45);
  expect(statement({ unit: hours, most: newestAtHand }, ana.context)).toHaveLength(newestAtHand);
  expect([ana.state.archive?.opened, bea.state.archive?.opened]).toEqual([false, false]);
});

test('the newest movements are the same with and without an archive, running balances and all', () => {
  const { ana } = tradedAndClosed(15);
  const started = asStarted(ana);
  for (const most of [1, 5, newestAtHand])
    expect(statement({ unit: hours, most }, started.context)).toEqual(statement({ unit: hours, most }, ana.context));
  expect(started.state.archive?.opened).toBe(false);
});

test('what came in today is listed without opening the archive, however much it is', () => {
  const cast = tradedAndClosed(15);
  const today = cast.ana.now + 24 * 60 * 60_000;
  for (const phone of cast.all) phone.now = today;
  for (let sale = 1; sale <= newestAtHand + 5; sale += 1) {
    cast.bea.pay(cast.ana, sale);
    settle(cast.ana, cast.bea);
  }
  const started = asStarted(cast.ana);
  const rows = statement({ unit: hours, from: today }, started.context);
  expect(rows).toHaveLength(newestAtHand + 5);
  expect(rows).toEqual(statement({ unit: hours, from: today }, cast.ana.context));
  expect(statement({ unit: hours, from: started.now + 1 }, started.context)).toEqual([]);
  expect(started.state.archive?.opened).toBe(false);
});

test('where the books were closed today, or somebody long apart pays, today is looked for in the archive', () => {
  const closedToday = tradedAndClosed(15);
  const first = closedToday.paid[0]?.entry.claimedAt ?? 0;
  const started = asStarted(closedToday.ana);
  expect(statement({ unit: hours, from: first }, started.context)).toEqual(
    statement({ unit: hours, from: first }, closedToday.ana.context),
  );
  expect(started.state.archive?.opened).toBe(true);

  const { ana } = tradedAndClosed(15);
  const [whole, part] = [ana.copy(), asStarted(ana)];
  const longApart = closing().dora;
  longApart.now = ana.now;
  const late = longApart.pay(ana, 7);
  for (const phone of [whole, part]) phone.receive([late]);
  const today = { unit: hours, from: late.entry.claimedAt };
  expect(statement(today, part.context)).toEqual(statement(today, whole.context));
  expect(statement(today, part.context).map(({ amount }) => amount)).toEqual([7]);
  expect(part.state.archive?.opened).toBe(true);
});

test('who asks for the whole statement, or takes up an old payment again, has the archive opened', () => {
  const { ana, bea, paid } = tradedAndClosed(15);
  const [reader, giver] = [asStarted(ana), asStarted(bea)];
  expect(statement({ unit: hours }, reader.context)).toEqual(statement({ unit: hours }, ana.context));
  expect(reader.state.archive?.opened).toBe(true);
  expect(fingerprints(reader.state)).toEqual(fingerprints(ana.state));

  const [first] = paid;
  if (first === undefined) throw new Error('nobody paid');
  expect(giver.state.archive?.opened).toBe(false);
  const given = giver.reverse(first);
  expect(giver.verdictOf(given)).toBe('valid');
  expect(giver.state.archive?.opened).toBe(true);
});

test('what came late for a sealed period is put away by the next closing, and the books stay the same', () => {
  const { ana, bea, carla, dora, all, closers } = tradedAndClosed(6);
  const started = keptAndTakenUp(ana.state, new Set([ana.account]));
  const late = dora.pay(carla, 7);
  settle(...all);
  // The end of a chain stays at hand.
  dora.pay(carla, 8);
  settle(...all);

  closeBooks(closers, ana, bea, carla, dora);
  settle(...all);
  expect(sealedHere(ana)).toHaveLength(2);
  const again = keptAndTakenUp(ana.state);
  expect(again.archive?.holds(late.entry.id)).toBe(true);
  expect(started.archive?.holds(late.entry.id)).toBe(false);
  expect(fingerprints(again)).toEqual(fingerprints(ana.state));
});

test('nothing is put away while nothing is sealed, nor a handful of entries', () => {
  const { ana } = closing();
  expect(putAway(registry, ana.state, new Set(), 1)).toBeNull();
  const closed = tradedAndClosed(3).ana;
  expect(putAway(registry, closed.state, new Set(), fewestPutAway)).toBeNull();
});

test('a chain that forks after a part of it was put away loses nothing of that when the rest is put away', () => {
  const { ana, bea, carla } = tradedAndClosed(6);
  const started = asStarted(carla);
  const copy = bea.copy();
  started.receive([bea.pay(ana, 1), copy.pay(ana, 2)]);
  const again = keptAndTakenUp(started.state);
  expect(again.archive).not.toBe(null);
  expect(dump(again)).toBe(dump(replayed(again.group, started.held.values())));
});
