/** Who closes the books: chosen once by one coordinator, and after that by several. */
import { expect, test } from 'vitest';
import { governingService } from '../../../src/modules/governing/service.ts';
import { meet, settle, village } from '../../core/cast.ts';
import { coordinating } from '../../core/governing.ts';
import { affairsOf } from '../affairs.ts';
import { act, chosen, closingOn, daysLater, errandsOf, refusalOf, topicsOf } from './affairs.ts';

const governing = affairsOf(governingService);

test('a coordinator names the first; who cannot be one is refused with the reason', () => {
  const { ana, bea } = village(['ana', 'bea', 'carla']);
  expect(closingOn(ana)).toMatchObject({ choice: null, mayChoose: true, mayPropose: false });
  expect(closingOn(bea)).toMatchObject({ mayChoose: false, mayPropose: true });
  expect(refusalOf(ana, 'chooseClosers', { closers: [], seen: null })).toBe('closers-unsound');
  expect(refusalOf(ana, 'chooseClosers', { closers: [bea.member, bea.member], seen: null })).toBe('closers-unsound');
  const stranger = 'f'.repeat(64) as typeof ana.member;
  expect(refusalOf(ana, 'chooseClosers', { closers: [stranger], seen: null })).toBe('bookkeeping.cannot-close');
  const choice = act(ana, 'chooseClosers', { closers: [bea.member, ana.member], seen: null });
  expect(closingOn(ana).closers.map(({ member }) => member)).toEqual([bea.member, ana.member]);
  // Who had not seen the choice meanwhile is told so, and not asked to sign over it.
  expect(refusalOf(ana, 'chooseClosers', { closers: [ana.member], seen: null })).toBe('closers-moved-on');
  expect(refusalOf(ana, 'chooseClosers', { closers: [bea.member, ana.member], seen: choice.entry.id })).toBe(
    'bookkeeping.nothing-changes',
  );
});

test('other closers are proposed; a second coordinator signs, and the proposer’s phone carries it out', () => {
  const { ana, bea, carla, dora, all, choice } = chosen();
  coordinating(ana, bea);
  meet(...all);
  const closers = [dora.member, bea.member, carla.member];
  const proposal = act(ana, 'chooseClosers', { closers, seen: choice });
  expect(refusalOf(ana, 'chooseClosers', { closers, seen: choice })).toBe('bookkeeping.already-proposed');
  meet(...all);
  expect(closingOn(dora).proposed).toEqual([{ proposal: proposal.entry.id, closers }]);
  expect(governing.topicsOf(bea)).toContain('cosign');
  governing.act(bea, 'cosign', { proposal: proposal.entry.id });
  settle(...all);
  expect(closingOn(carla).closers.map(({ member }) => member)).toEqual(closers);
  expect(closingOn(carla).proposed).toEqual([]);
});

test('of two proposals on top of one choice the one that was carried out settles the other', () => {
  const { ana, bea, carla, dora, all, choice } = chosen();
  coordinating(ana, bea);
  meet(...all);
  const one = act(ana, 'chooseClosers', { closers: [dora.member], seen: choice });
  const other = act(bea, 'chooseClosers', { closers: [carla.member], seen: choice });
  meet(...all);
  governing.act(bea, 'cosign', { proposal: one.entry.id });
  settle(...all);
  const states = governing.ask(carla, 'proposals', {}).map(({ entry, state }) => [entry, state]);
  expect(Object.fromEntries(states)).toEqual({ [one.entry.id]: 'done', [other.entry.id]: 'settled' });
});

test('a height that nobody seals for a month is a coordinator’s errand, and goes on without those who are away', () => {
  const { ana, bea, carla, dora, all } = chosen();
  ana.pay(dora, 30);
  const open = act(ana, 'closeBooks', {});
  ana.doDuties();
  expect(topicsOf(ana)).toEqual([]);
  daysLater(31, ana);
  expect(errandsOf(ana)).toMatchObject([{ topic: 'bookkeeping.stuck', values: { missing: 1 } }]);
  expect(refusalOf(ana, 'askForNewClosers', { checkpoint: 'e'.repeat(64) as never })).toBe('bookkeeping.not-waiting');
  const proposal = act(ana, 'askForNewClosers', { checkpoint: open.entry.id });
  expect(topicsOf(ana)).toEqual([]);
  // Bea and Carla stay away; Dora signs, and of four members that is not enough. With Bea it is.
  meet(ana, dora);
  governing.act(dora, 'cosign', { proposal: proposal.entry.id });
  settle(ana, dora);
  expect(closingOn(dora).closers).toHaveLength(3);
  meet(ana, bea, carla, dora);
  governing.act(bea, 'cosign', { proposal: proposal.entry.id });
  settle(...all);
  expect(closingOn(dora).closers.map(({ member }) => member)).toEqual([ana.member]);
});

test('nobody who has sealed can be asked to go on where nobody has', () => {
  const { ana, dora } = chosen();
  ana.pay(dora, 30);
  const open = act(ana, 'closeBooks', {});
  expect(refusalOf(ana, 'askForNewClosers', { checkpoint: open.entry.id })).toBe('bookkeeping.nobody-left');
});

test('a group of three that goes on for a month is asked who closes its books; a couple is not', () => {
  const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
  ana.pay(bea, 30);
  settle(ana, bea, carla);
  expect(topicsOf(ana)).toEqual([]);
  daysLater(31, ana, bea);
  expect(topicsOf(ana)).toEqual(['choose']);
  expect(topicsOf(bea)).toEqual([]);
  const couple = village(['ana', 'bea']);
  couple.ana.pay(couple.bea, 30);
  daysLater(31, couple.ana);
  expect(topicsOf(couple.ana)).toEqual([]);
});
