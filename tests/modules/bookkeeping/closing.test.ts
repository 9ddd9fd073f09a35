/** Closing the books, as a person has it: what is closed, what is open, and what the bookkeeper's phone does alone. */
import { expect, test } from 'vitest';
import { provesLeaf } from '../../../src/core/closing/merkle.ts';
import { type DeviceId, type EntryId, idToBytes } from '../../../src/core/ids.ts';
import { openMost } from '../../../src/modules/bookkeeping/open-height.ts';
import { meet, settle } from '../../core/cast.ts';
import { act, ask, chosen, closingOn, daysLater, refusalOf } from './affairs.ts';

test('the bookkeeper closes, the other closers seal by themselves, and everybody sees one closed period', () => {
  const { ana, bea, carla, dora, all, choice } = chosen();
  expect(closingOn(dora)).toMatchObject({ choice, needed: 2, sealed: [], open: null, mayClose: false });
  expect(closingOn(ana)).toMatchObject({ mayClose: true });
  const paid = ana.pay(bea, 30);
  const held = ana.state.log.nodes.size;
  const closed = act(ana, 'closeBooks', {});
  meet(ana, dora);
  const here = closingOn(dora).open;
  expect(here).toMatchObject({ height: 1, by: ana.member, needed: 2, ownBooks: 'agree', waitsLong: false });
  expect(here?.missing).toEqual([ana.member, bea.member, carla.member]);

  settle(...all);
  const [period, ...more] = closingOn(dora).sealed;
  expect(more).toEqual([]);
  expect(period).toMatchObject({ checkpoint: closed.entry.id, height: 1, by: ana.member, missing: [] });
  // All that Ana's phone held but the checkpoint itself.
  expect(period?.entries).toBe(held);
  expect(closingOn(dora)).toMatchObject({ open: null });
  expect(ask(dora, 'sealedEntry', { entry: paid.entry.id }).sealed).toMatchObject({ height: 1 });
  const late = dora.pay(ana, 5);
  expect(ask(dora, 'sealedEntry', { entry: late.entry.id }).sealed).toBeNull();
  expect(closingOn(dora).since).toBeGreaterThan(0);
});

test('each payment of a closed period is proven to lie in it by a few hashes alone', () => {
  const { ana, bea, all } = chosen();
  const paid = ana.pay(bea, 30);
  settle(...all);
  act(ana, 'closeBooks', {});
  settle(...all);
  const { proof } = ask(bea, 'sealedProof', { entry: paid.entry.id });
  if (proof === null) throw new Error('it is closed');
  expect(provesLeaf(proof.root, { ...proof, leaf: idToBytes(paid.entry.id) })).toBe(true);
  expect(provesLeaf(proof.root, { ...proof, leaf: idToBytes(ana.pay(bea, 1).entry.id) })).toBe(false);
});

test('the entries of the periods add up to the log', () => {
  const { ana, bea, all } = chosen();
  for (const amount of [10, 20]) {
    ana.pay(bea, amount);
    settle(...all);
    act(ana, 'closeBooks', {});
    settle(...all);
  }
  const { sealed } = closingOn(ana);
  expect(sealed.map(({ height }) => height)).toEqual([2, 1]);
  const inside = sealed.reduce((sum, { entries }) => sum + entries, 0);
  // Beyond the second cut: the checkpoint and its three seals.
  expect(inside).toBe(ana.state.log.nodes.size - 4);
});

test('after a month in which something happened the bookkeeper’s phone closes by itself, and once', () => {
  const { ana, bea, all } = chosen();
  settle(...all);
  expect(closingOn(ana)).toMatchObject({ sealed: [], open: null });
  daysLater(31, ...all);
  ana.pay(bea, 30);
  settle(...all);
  expect(closingOn(bea).sealed).toHaveLength(1);
  // Bea's phone took the payment up beside the closing; that is for the next one, and after it there is nothing more.
  for (let months = 0; months < 3; months += 1) {
    daysLater(31, ...all);
    settle(...all);
  }
  expect(closingOn(bea).sealed).toHaveLength(2);
  expect(refusalOf(ana, 'closeBooks', {})).toBe('bookkeeping.nothing-happened');
});

test('it does not wait for the month to end when very much has happened', () => {
  const { ana, bea, all } = chosen();
  for (let paid = 0; paid <= openMost; paid += 1) ana.pay(bea, 1);
  settle(...all);
  expect(closingOn(bea).sealed).toHaveLength(1);
});

test('only the bookkeeper closes, with closers chosen, and not while the last height waits', () => {
  const { ana, bea, dora } = chosen();
  expect(refusalOf(bea, 'closeBooks', {})).toBe('only-the-bookkeeper');
  expect(refusalOf(dora, 'closeBooks', {})).toBe('only-the-bookkeeper');
  ana.pay(bea, 30);
  act(ana, 'closeBooks', {});
  expect(refusalOf(ana, 'closeBooks', {})).toBe('bookkeeping.still-open');
});

test('a village of more phones than one entry can name is told so', () => {
  const { ana, bea, carla } = chosen();
  ana.pay(bea, 30);
  const { chains } = ana.state.log;
  const far = carla.chain();
  if (far === undefined) throw new Error('Carla has a phone');
  for (let phone = 0; phone < 1_800; phone += 1) {
    const id = phone.toString(16).padStart(64, '0');
    chains.set(id as DeviceId, { openings: [], tips: new Map([[id as EntryId, far]]) });
  }
  expect(refusalOf(ana, 'closeBooks', {})).toBe('bookkeeping.too-many-phones');
});
