import { describe, expect, test } from 'vitest';
import { encodeEntry, type VerifiedEntry } from '../../src/core/entry.ts';
import { foundingPhone, meet, newcomer, type Phone, replayed, village } from './cast.ts';
import { dump } from './dump.ts';

test('an entry that comes again changes nothing', () => {
  const { ana, bea } = village(['ana', 'bea']);
  const paid = ana.pay(bea, 60);
  bea.receive([paid]);
  bea.accept(paid);
  const before = dump(bea.state);
  const all = [...bea.held.values()];
  bea.held.clear();
  expect(bea.receive([...all, ...all])).toEqual({ admitted: [], refused: [] });
  expect(dump(bea.state)).toBe(before);
});

test('an entry of one group is refused in another, though its author is a member of both', () => {
  const [here, there] = [village(['ana', 'bea']), village(['ana', 'bea'], { founding: { name: 'Another' } })];
  const paid = here.ana.pay(here.bea, 60);
  const before = dump(there.bea.state);
  expect(there.bea.receive([paid])).toEqual({ admitted: [], refused: [{ id: paid.entry.id, fault: 'another-group' }] });
  expect(dump(there.bea.state)).toBe(before);
});

test('a founding does not found a second group: its id is the hash of what was founded', () => {
  const [ana, again] = [foundingPhone('ana'), foundingPhone('ana', { name: 'Another' })];
  const [founding] = ana.held.values();
  const copied = again.sign('found', founding?.entry.payload ?? {}, { prev: null });
  expect(ana.state.group).not.toBe(again.state.group);
  expect(again.verdictOf(copied)).toBe('another-group');
});

test('what a newer app made is kept, carried on and built upon, and changes no balance', () => {
  const { ana, bea } = village(['ana', 'bea']);
  const draw = ana.sign('lottery.draw', { prize: 500 });
  const paid = ana.pay(bea, 60);
  meet(ana, bea);
  expect([bea.verdictOf(draw), bea.verdictOf(paid)]).toEqual(['unknown-kind', 'valid']);
  expect(bea.held.get(draw.entry.id)?.entry.bytes).toEqual(draw.entry.bytes);
  expect(bea.balance()).toBe(60);
});

test('a rejected entry stays in its chain by name, and the chain goes on', () => {
  const { ana, bea } = village(['ana', 'bea'], { limit: 600 });
  const [tooMuch, fits] = [ana.pay(bea, 601), ana.pay(bea, 600)];
  meet(ana, bea);
  expect([bea.verdictOf(tooMuch), bea.verdictOf(fits)]).toEqual(['not-enough', 'valid']);
  expect(bea.state.log.nodes.get(fits.entry.id)?.prev).toBe(tooMuch.entry.id);
});

test('the claimed time decides nothing, were it ten years wrong', () => {
  const { ana, bea } = village(['ana', 'bea']);
  const [past, future] = [ana.pay(bea, 1, { claimedAt: 0 }), ana.pay(bea, 2, { claimedAt: 2 ** 46 })];
  meet(ana, bea);
  expect([bea.verdictOf(past), bea.verdictOf(future), bea.balance()]).toEqual(['valid', 'valid', 3]);
});

test('entries keep the bytes that were signed', () => {
  const { ana, bea } = village(['ana', 'bea']);
  const { entry } = ana.pay(bea, 1);
  const { id: _, bytes: __, ...fields } = entry;
  expect(encodeEntry(fields)).toEqual(entry);
});

test('heads are the entries that nobody has built upon, on whichever branch', () => {
  const { ana, bea } = village(['ana', 'bea']);
  const copy = ana.copy();
  const [one, other] = [ana.pay(bea, 1), copy.pay(bea, 2)];
  meet(ana, copy, bea);
  expect([...bea.state.log.heads]).toEqual(expect.arrayContaining([one.entry.id, other.entry.id]));
  const after = bea.sign('acknowledge', {});
  expect([...bea.state.log.heads]).toEqual([after.entry.id]);
});

describe('what two phones said about one thing is listed alike, whichever was heard of first', () => {
  const inBothOrders = (host: Phone, entries: readonly VerifiedEntry[]) =>
    [entries, [...entries].reverse()].map((order) =>
      dump(replayed(host.state.group, [...host.held.values(), ...order])),
    );

  test('two inviters admit one newcomer', () => {
    const { ana, bea } = village(['ana', 'bea']);
    const invited = [ana.invite(10, { name: 'one' }), bea.invite(20, { name: 'other' })] as const;
    meet(ana, bea);
    const joined = [newcomer('dora', ana).join(invited[0]), newcomer('dora/tablet', ana).join(invited[1])] as const;
    ana.receive(joined);
    bea.receive(joined);
    const host = newcomer('eli', ana);
    const [here, there] = inBothOrders(host, [ana.admit(joined[0], 10), bea.admit(joined[1], 20)]);
    expect(here).toBe(there);
  });

  test.each(['accept', 'decline', 'reverse'] as const)('a payee with two histories says %s in both', (kind) => {
    const { ana, bea } = village(['ana', 'bea']);
    const paid = ana.pay(bea, 10);
    meet(ana, bea);
    if (kind === 'reverse') bea.accept(paid);
    meet(ana, bea);
    const copies = [bea.copy(), bea.copy(), bea.copy()];
    const host = newcomer('eli', bea);
    const [here, there] = inBothOrders(
      host,
      copies.map((copy, at) => copy[kind](paid, { claimedAt: at })),
    );
    expect(here).toBe(there);
  });
});
