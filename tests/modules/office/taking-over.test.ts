/** Somebody who gets a phone at last: what was kept for them is their own, and they say whether it was so. */
import { describe, expect, test } from 'vitest';
import { statement } from '../../../src/modules/exchange/select.ts';
import { hours, settle } from '../../core/cast.ts';
import { accountOn, act, grownUp, openOn, pay, refusalOf, topicsOf, writtenOn } from './affairs.ts';

describe('somebody who gets a phone', () => {
  test('has it as their own, is asked whether it was so, and whoever opened it gives them the paper', () => {
    const { ana, bea, eva, everybody, takeOver, lola } = grownUp();
    takeOver();
    expect([eva.balance(), eva.rights(), accountOn(ana, lola).takenOverBy]).toEqual([-120, 180, eva.member]);
    // In her statement it reads as what it is, and there is nothing to give back.
    expect(statement({ unit: hours }, eva.context)).toMatchObject([
      { cameOver: true, amount: 120, direction: 'out', acts: [] },
    ]);
    expect([topicsOf(eva), topicsOf(bea), topicsOf(ana)]).toEqual([['confirm'], ['paper'], []]);
    const [row] = writtenOn(eva, lola);
    act(eva, 'countersign', { account: lola, entries: row ? [row.entry] : [] });
    settle(...everybody);
    expect([writtenOn(bea, lola).map(({ is }) => is), topicsOf(eva)]).toEqual([['agreed'], []]);
  });

  test('may object: nothing moves, and whoever wrote it down and coordinators hear of it', () => {
    const { ana, bea, carla, dora, eva, everybody, takeOver, lola } = grownUp();
    takeOver();
    const [row] = writtenOn(eva, lola);
    if (row === undefined) throw new Error('something was paid');
    act(eva, 'object', { account: lola, entry: row.entry, reason: 'I was away that week' });
    settle(...everybody);
    expect([eva.balance(), writtenOn(bea, lola)[0]?.is]).toEqual([-120, 'objected']);
    expect([ana, bea, carla, dora, eva].map((phone) => topicsOf(phone).includes('objection'))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test('only speaks of what was theirs', () => {
    const { bea, dora, eva, everybody, takeOver, lola } = grownUp();
    expect(refusalOf(eva, 'countersign', { account: lola, entries: [] })).toBe('office.not-taken-over');
    takeOver();
    const other = bea.pay(dora, 1);
    settle(...everybody);
    const entry = other.entry.id;
    expect(refusalOf(eva, 'countersign', { account: lola, entries: [entry] })).toBe('office.not-of-that-account');
    expect(refusalOf(eva, 'object', { account: lola, entry, reason: '' })).toBe('office.not-of-that-account');
    const [row] = writtenOn(eva, lola);
    expect(refusalOf(eva, 'object', { account: lola, entry: row?.entry ?? entry, reason: 'x'.repeat(281) })).toBe(
      'office.reason-too-long',
    );
    expect(refusalOf(dora, 'object', { account: lola, entry, reason: '' })).toBe('office.not-taken-over');
  });

  test('sees what they objected to given back', () => {
    const { ana, bea, eva, everybody, takeOver, lola } = grownUp();
    const rosa = openOn(bea);
    const written = pay(bea, lola, rosa, 50);
    settle(...everybody);
    takeOver();
    act(eva, 'object', { account: lola, entry: written.entry.id, reason: '' });
    settle(...everybody);
    bea.reverse(written);
    settle(...everybody);
    expect([writtenOn(eva, lola).find(({ entry }) => entry === written.entry.id)?.is, topicsOf(ana)]).toEqual([
      'given-back',
      [],
    ]);
  });
});
