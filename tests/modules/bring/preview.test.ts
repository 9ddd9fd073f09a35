/** What stands in the way of taking a file in, and what does not. */
import { describe, expect, test } from 'vitest';
import { bringService } from '../../../src/modules/bring/service.ts';
import { type Choices, noChoices } from '../../../src/modules/bring/table.ts';
import { hours, village } from '../../core/cast.ts';
import { affairsOf } from '../affairs.ts';
import { tableOf, utf8 } from './reading.ts';

const { ask } = affairsOf(bringService);
const { ana, bea } = village(['ana', 'bea'], { limit: 600 });
const head = 'From,To,Description,Amount,Date';

function previewOf(rows: string, choices: Partial<Choices> = {}) {
  const table = tableOf(utf8(`${head}\n${rows}`));
  const preview = ask(ana, 'preview', {
    table,
    unit: hours,
    choices: { ...noChoices, ...choices },
    named: [],
    mine: null,
  });
  if (preview === null) throw new Error('Ana coordinates');
  return preview;
}
const isReady = (rows: string, choices: Partial<Choices> = {}): boolean => previewOf(rows, choices).ready;

describe('a file can be taken in', () => {
  test('by a coordinator alone', () => {
    const args = { table: tableOf(utf8('A,B,x,1')), unit: hours, choices: noChoices, named: [], mine: null };
    expect([ask(ana, 'preview', args)?.ready, ask(bea, 'preview', args)]).toEqual([true, null]);
  });

  test('once every bad row is left out by a person', () => {
    const rows = 'A,B,x,1,\nA,,x,1,\nA,B,x,-1,';
    expect([isReady(rows), isReady(rows, { leftOut: [3] }), isReady(rows, { leftOut: [3, 4] })]).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('once the day is said that a date leaves open; and what was said can be said otherwise', () => {
    const rows = 'A,B,x,1,03/04/2026';
    expect([isReady(rows), isReady(rows, { dayFirst: true })]).toEqual([false, true]);
    expect(previewOf(rows, { dayFirst: true }).unclear.date).toBe('03/04/2026');
  });

  test('once it is said how much an amount is that can be read in two ways', () => {
    const rows = 'A,B,x,"1,250",';
    expect([isReady(rows), isReady(rows, { decimalMark: ',' })]).toEqual([false, true]);
    expect(previewOf(rows, { decimalMark: ',' }).unclear.amount).toBe('1,250');
  });

  test('once it is said who is one person', () => {
    const rows = 'Ana,B,x,1,\nANA,B,x,1,';
    const said = (ana: boolean) => previewOf(rows, { onePerson: { ana } });
    expect([isReady(rows), said(true).ready, said(false).ready]).toEqual([false, true, true]);
    expect([said(true).plan.accounts.length, said(false).plan.accounts.length]).toEqual([2, 3]);
  });

  test('once it is said whether somebody of the bringer’s name is the bringer', () => {
    const table = tableOf(utf8(`${head}\nJosé,B,x,1,`));
    const said = (me: Choices['me'], mine: string | null) =>
      ask(ana, 'preview', { table, unit: hours, choices: { ...noChoices, me }, named: [], mine });
    expect(said(null, 'jose')).toMatchObject({ ready: false, asksWhoIsMe: true });
    for (const [me, mine] of [
      [null, 'Ana'],
      [null, null],
      [false, 'jose'],
      ['José', 'jose'],
      ['B', 'jose'],
    ] as const)
      expect(said(me, mine)).toMatchObject({ ready: true, asksWhoIsMe: false });
  });

  test('when there is a row to take in', () => {
    expect([isReady(''), isReady('A,B,x,1,', { leftOut: [2] })]).toEqual([false, false]);
  });
});

test('a row that the bringer’s own account can not bear is a bad row, until it is left out', () => {
  const rows = 'Ana,B,x,11,\nAna,B,y,1,';
  expect(previewOf(rows, { me: 'Ana' }).faults).toMatchObject([{ row: 2, code: 'owes-too-much' }]);
  const without = previewOf(rows, { me: 'Ana', leftOut: [2] });
  expect([without.faults, without.ready, without.sum]).toEqual([[], true, 60]);
});
