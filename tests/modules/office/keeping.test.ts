/** Keeping accounts of neighbours without phones, from the first payment to the day it goes elsewhere. */
import { describe, expect, test } from 'vitest';
import type { AccountId, UnitId } from '../../../src/core/ids.ts';
import { errands as bookErrands } from '../../../src/modules/bookkeeping/errands.ts';
import { statement } from '../../../src/modules/exchange/select.ts';
import { errands as governingErrands } from '../../../src/modules/governing/errands.ts';
import { proposals } from '../../../src/modules/governing/proposal-views.ts';
import { closeBooks, setClosers } from '../../core/bookkeeping.ts';
import { hours, meet, settle } from '../../core/cast.ts';
import { coordinating, setPolicy } from '../../core/governing.ts';
import { revoke, secondPhone } from '../../core/recovering.ts';
import {
  accountOn,
  act,
  ask,
  balanceOn,
  errandsOf,
  keeping,
  mayOn,
  openOn,
  pay,
  refusalOf,
  refusalOfPaying,
  topicsOf,
  writtenOn,
} from './affairs.ts';

describe('who may open an account', () => {
  test('coordinators do, for the group as well; helpers for neighbours; nobody else', () => {
    const { ana, bea, dora } = keeping();
    openOn(ana, 900);
    expect(accountOn(ana, openOn(ana, 0, [ana, bea])).keepers).toEqual([ana.member, bea.member]);
    const limits = { [hours]: 300 };
    expect(refusalOf(dora, 'open', { limits, keepers: null })).toBe('only-helpers');
    expect(refusalOf(bea, 'open', { limits, keepers: [bea.member] })).toBe('only-coordinators');
    expect(refusalOf(bea, 'open', { limits: { [hours]: 601 }, keepers: null })).toBe('office.limit-too-high');
    expect(refusalOf(ana, 'open', { limits: { [hours]: -1 } as Record<UnitId, number>, keepers: null })).toBe(
      'office.amount-unsound',
    );
  });

  test('a helper stops at as many as the group says, and is reminded when it says fewer', () => {
    const { ana, bea } = keeping();
    setPolicy(ana, 'office.max', 2);
    meet(ana, bea);
    openOn(bea);
    expect([refusalOf(bea, 'open', { limits: {}, keepers: null }), topicsOf(bea)]).toEqual(['keeps-too-many', []]);
    expect(ask(bea, 'helpers', {})).toMatchObject({
      kept: 2,
      most: 2,
      limits: { [hours]: 600 },
      mayOpen: true,
      mayCoordinate: false,
    });
    setPolicy(ana, 'office.max', 1, ana.tip ?? undefined);
    meet(ana, bea);
    expect(errandsOf(bea).map(({ topic, values }) => [topic, values])).toEqual([
      ['office.too-many', { count: 2, most: 1 }],
    ]);
  });

  test('helpers are named and released by coordinators, and may stop themselves', () => {
    const { ana, bea, dora, all } = keeping();
    expect(refusalOf(ana, 'nameHelper', { member: bea.member })).toBe('office.already-helper');
    expect(refusalOf(dora, 'nameHelper', { member: dora.member })).toBe('only-coordinators');
    expect(refusalOf(dora, 'endHelper', { member: bea.member })).toBe('only-coordinators');
    act(bea, 'endHelper', { member: bea.member });
    meet(...all);
    expect(ask(ana, 'helpers', {}).helpers).toEqual([]);
    expect(refusalOf(ana, 'endHelper', { member: bea.member })).toBe('no-such-role');
    expect(refusalOf(bea, 'open', { limits: {}, keepers: null })).toBe('only-helpers');
  });
});

describe('paying and writing down', () => {
  test('a kept account pays members and is paid by them', () => {
    const { ana, bea, dora, all, lola } = keeping();
    pay(bea, lola, dora.account, 100);
    settle(...all);
    pay(dora, dora.account, lola, 30);
    settle(...all);
    expect([balanceOn(ana, lola), mayOn(bea, lola), mayOn(ana, lola)]).toEqual([-70, 230, 0]);
  });

  test('between two that one phone holds it is written down, with the day and in words', () => {
    const { bea, lola } = keeping();
    const rosa = openOn(bea);
    act(bea, 'record', { from: lola, to: rosa, unit: hours, amount: 60, date: '2026-10-03', description: 'Weeding' });
    pay(bea, rosa, lola, 15);
    expect(
      writtenOn(bea, rosa).map(({ direction, amount, date, description, recordedBy }) => [
        direction,
        amount,
        date,
        description,
        recordedBy,
      ]),
    ).toEqual([
      ['out', 15, null, '', bea.member],
      ['in', 60, '2026-10-03', 'Weeding', bea.member],
    ]);
    // Of her own account likewise, where others read what they had paid.
    act(bea, 'record', {
      from: lola,
      to: bea.account,
      unit: hours,
      amount: 5,
      date: '2025-02-13',
      description: 'huevos',
    });
    expect(statement({ unit: hours }, bea.context)).toMatchObject([{ amount: 5, date: '2025-02-13', memo: 'huevos' }]);
  });

  test('is refused in the words of the rules', () => {
    const { ana, bea, dora, lola } = keeping();
    expect(refusalOfPaying(ana, lola, dora.account, 10)).toBe('not-your-account');
    expect(refusalOfPaying(bea, lola, lola, 10)).toBe('to-oneself');
    expect(refusalOfPaying(bea, lola, dora.account, 301)).toBe('not-enough');
    const line = { from: lola, to: bea.account, unit: hours, amount: 10, date: null, description: '' };
    expect(refusalOf(bea, 'record', { ...line, to: dora.account })).toBe('not-your-account');
    expect(refusalOf(bea, 'record', { ...line, to: lola })).toBe('to-oneself');
    expect(refusalOf(bea, 'record', { ...line, amount: 1.5 })).toBe('office.amount-unsound');
    expect(refusalOf(bea, 'record', { ...line, amount: 301 })).toBe('not-enough');
    expect(refusalOf(bea, 'record', { ...line, date: 'Monday' })).toBe('office.date-unsound');
    expect(refusalOf(bea, 'record', { ...line, description: 'x'.repeat(281) })).toBe('office.description-too-long');
  });
});

describe('handing over', () => {
  test('a helper asks, a coordinator agrees, and the account is there', () => {
    const { ana, bea, dora, all, lola } = keeping();
    const asked = act(bea, 'handOver', { account: lola, to: dora.member, own: false });
    expect(refusalOf(bea, 'handOver', { account: lola, to: dora.member, own: false })).toBe('office.already-asked');
    meet(...all);
    expect([topicsOf(ana), topicsOf(dora), accountOn(ana, lola).asked?.to]).toEqual([['agree'], [], dora.member]);
    expect(refusalOf(dora, 'agree', { ask: asked.entry.id })).toBe('only-coordinators');
    act(ana, 'agree', { ask: asked.entry.id });
    settle(...all);
    expect([accountOn(ana, lola).keeper, accountOn(dora, lola).here, accountOn(bea, lola).here, topicsOf(ana)]).toEqual(
      [dora.member, true, false, []],
    );
    expect(topicsOf(dora)).toEqual(['keeps']);
    expect(refusalOf(ana, 'agree', { ask: asked.entry.id })).toBe('no-such-handover');
  });

  test('a coordinator who keeps it hands it over at once', () => {
    const { ana, dora, all } = keeping();
    const rosa = openOn(ana);
    act(ana, 'handOver', { account: rosa, to: dora.member, own: false });
    settle(...all);
    expect(accountOn(ana, rosa).keeper).toBe(dora.member);
  });

  test('is refused in the words of the rules', () => {
    const { ana, bea, dora, lola } = keeping();
    const terms = { account: lola, to: dora.member, own: false };
    expect(refusalOf(ana, 'handOver', terms)).toBe('not-your-account');
    expect(refusalOf(bea, 'handOver', { ...terms, to: bea.member })).toBe('to-oneself');
    expect(refusalOf(bea, 'handOver', { ...terms, own: true })).toBe('office.owes-already');
    expect(refusalOf(bea, 'handOver', { ...terms, to: 'cd'.repeat(32) as typeof dora.member })).toBe(
      'office.has-no-phone',
    );
    expect(refusalOf(ana, 'handOver', { ...terms, account: openOn(ana, 0, [ana, bea]) })).toBe('not-a-keeper');
    expect(refusalOf(ana, 'passOn', { account: 'ef'.repeat(32) as AccountId, to: dora.member })).toBe(
      'office.no-such-account',
    );
  });
});

describe('a lost phone', () => {
  test('loses what it kept to whom two coordinators name, when the books are closed', () => {
    const { ana, bea, carla, dora, lola } = keeping();
    const closers = setClosers(ana, [ana, carla, dora]);
    meet(ana, carla, dora);
    expect(refusalOf(dora, 'passOn', { account: lola, to: dora.member })).toBe('only-coordinators');
    const proposed = act(ana, 'passOn', { account: lola, to: dora.member });
    expect(refusalOf(ana, 'passOn', { account: lola, to: dora.member })).toBe('office.already-asked');
    expect(refusalOf(ana, 'signPass', { proposal: proposed.entry.id })).toBe('your-own-proposal');
    meet(ana, carla, dora);
    expect([topicsOf(carla), topicsOf(ana), accountOn(carla, lola).passing?.to]).toEqual([['sign'], [], dora.member]);
    // Asked here, in words of its own, and of coordinators alone: not once more among the group's proposals.
    for (const { context } of [carla, dora]) {
      expect(governingErrands(context).map(({ topic }) => topic)).not.toContain('governing.cosign');
      expect(proposals({}, context).map(({ act: about }) => about)).not.toContain('account.pass');
    }
    expect(refusalOf(dora, 'signPass', { proposal: proposed.entry.id })).toBe('only-coordinators');
    act(carla, 'signPass', { proposal: proposed.entry.id });
    settle(ana, carla, dora);
    expect(accountOn(dora, lola)).toMatchObject({ goesTo: dora.member, here: false, passing: null });
    expect(refusalOf(carla, 'signPass', { proposal: proposed.entry.id })).toBe('no-such-proposal');
    closeBooks(closers, ana, carla, dora);
    expect([accountOn(dora, lola).here, mayOn(dora, lola)]).toEqual([true, 300]);
    // Whoever has it now hears of it; nobody else has anything to read.
    expect([ana, carla, dora].map(topicsOf)).toEqual([[], [], ['keeps']]);
    // Nothing is to come any more: should Dora's phone be lost as well, it can be given on again.
    for (const phone of [ana, dora])
      expect(accountOn(phone, lola)).toMatchObject({ keeper: dora.member, goesTo: null });
    expect(bea.member).toBe(accountOn(dora, lola).openedBy);
  });

  test('asks once, though two proposed it at the same time, and for somebody who closes the books', () => {
    const { ana, carla, dora, lola } = keeping();
    coordinating(ana, dora);
    meet(ana, carla, dora);
    const proposed = act(ana, 'passOn', { account: lola, to: dora.member });
    act(carla, 'passOn', { account: lola, to: dora.member });
    meet(ana, carla, dora);
    expect(topicsOf(dora)).toEqual(['sign']);
    expect(bookErrands(ana.context).map(({ topic }) => topic)).toEqual(['bookkeeping.account-waits']);
    act(dora, 'signPass', { proposal: proposed.entry.id });
    expect(topicsOf(dora)).toEqual([]);
    settle(ana, carla, dora);
    expect([ana, carla, dora].map(topicsOf)).toEqual([[], [], []]);
    expect(bookErrands(ana.context).map(({ topic }) => topic)).toEqual(['bookkeeping.account-waits']);
    setClosers(ana, [ana, carla, dora]);
    expect(bookErrands(ana.context)).toEqual([]);
  });

  test('is said to be lost when it may sign nothing more, and nobody pays to it', () => {
    const { ana, bea, dora, all, lola } = keeping();
    const back = secondPhone(bea, 'new');
    revoke(back, bea);
    meet(back, ...all);
    expect(accountOn(ana, lola).keeperIsLost).toBe(true);
    expect(refusalOfPaying(dora, dora.account, lola, 5)).toBe('nobody-keeps-it');
  });

  test('cannot be given on while it is on its way', () => {
    const { ana, bea, dora, lola } = keeping();
    const asked = act(bea, 'handOver', { account: lola, to: dora.member, own: false });
    meet(ana, bea);
    act(ana, 'agree', { ask: asked.entry.id });
    meet(ana, bea);
    bea.doDuties();
    meet(ana, bea);
    expect(refusalOf(ana, 'passOn', { account: lola, to: dora.member })).toBe('office.nobody-keeps-it');
    expect(accountOn(ana, lola).keeper).toBe(null);
  });
});
