/** Every way in which a row can be bad has a name, and what was changed about a good one is said. */
import { describe, expect, test } from 'vitest';
import type { Choices } from '../../../src/modules/bring/table.ts';
import { faultsOf, hours, marbles, read, soles } from './reading.ts';

const head = 'From,To,Description,Amount,Date';
const only = (row: string, unit = hours, choices: Partial<Choices> = {}) => read(`${head}\n${row}`, choices, unit);

describe('a row is refused by name', () => {
  test.each([
    ['nobody pays', ',Bea,x,1,', '2 from from-empty'],
    ['nobody is paid', 'Ana, ,x,1,', '2 to to-empty'],
    ['somebody pays themselves', 'Ana,Ana,x,1,', '2 to same-account'],
    ['a name is longer than names are', `${'A'.repeat(81)},Bea,x,1,`, '2 from name-too-long'],
    ['it says no amount', 'Ana,Bea,x,,', '2 amount amount-empty'],
    ['the amount is a word', 'Ana,Bea,x,lots,', '2 amount amount-unsound'],
    ['the amount is below zero', 'Ana,Bea,x,-1,', '2 amount amount-negative'],
    ['so as books of accountants write it', 'Ana,Bea,x,(1.5),', '2 amount amount-negative'],
    ['nothing was paid', 'Ana,Bea,x,0.00,', '2 amount amount-zero'],
    ['less was paid than can be counted', 'Ana,Bea,x,0.001,', '2 amount amount-zero'],
    ['more was paid than fits into books', 'Ana,Bea,x,100000000,', '2 amount amount-too-large'],
    ['an hour has more than 59 minutes', 'Ana,Bea,x,1:75,', '2 amount amount-unsound'],
    ['a number has commas in odd places', 'Ana,Bea,x,"1,23,4",', '2 amount amount-unsound'],
    ['there was no such day', 'Ana,Bea,x,1,31/04/2026', '2 date date-unsound'],
    ['the day is a word', 'Ana,Bea,x,1,Sunday', '2 date date-unsound'],
    ['it ends too early', 'Ana,Bea', '2 row columns-missing'],
    ['a quotation mark closes in the middle', 'Ana,Bea,"x"y,1,', '2 row quotes-broken'],
  ])('where %s', (_, row, fault) => {
    const file = only(row);
    expect([faultsOf(file), file.rows]).toEqual([[fault], []]);
  });

  test('for everything that is bad about it, and the rows around it stand', () => {
    const file = read(`${head}\nAna,Bea,x,1,\n,Bea,x,-2,32/1/2026\nBea,Ana,y,1,`);
    expect(faultsOf(file)).toEqual(['3 from from-empty', '3 amount amount-negative', '3 date date-unsound']);
    expect(file.rows.map(({ number }) => number)).toEqual([2, 4]);
  });
});

describe('an amount', () => {
  test.each([
    ['1.5', 90],
    ['1,5', 90],
    ['1:30', 90],
    ['1h30', 90],
    ['1 h 30 min', 90],
    ['1h', 60],
    ['45 min', 45],
    ['0.25', 15],
    ['.5', 30],
    ['2', 120],
    ['+2', 120],
    ['1 234', 74_040],
    ["1'234", 74_040],
    ['1,234.5', 74_070],
    ['1.234,5', 74_070],
    ['1.234.567', 74_074_020],
    ['1 234,5', 74_070],
    ['٢٫٥', 150],
    ['1:30:00', 90],
  ])('of time may be written %s', (text, minutes) => {
    expect(only(`Ana,Bea,x,"${text}",`).rows.map(({ amount }) => amount)).toEqual([minutes]);
  });

  test.each([
    ['1.33', 80, hours],
    ['0.333', 20, hours],
    ['1:30:40', 91, hours],
    ['12.345', 1235, soles],
    ['12.344', 1234, soles],
    ['2.5', 3, marbles],
  ])('of %s does not come out even: it is rounded, and named', (text, amount, unit) => {
    const file = only(`Ana,Bea,x,${text},`, unit, { decimalMark: '.' });
    expect([file.rows.map((row) => row.amount), file.notes]).toEqual([
      [amount],
      [{ is: 'rounded', row: 2, text, amount }],
    ]);
  });

  test('that can be read in two ways is asked about, once for the file', () => {
    const rows = 'Ana,Bea,x,"1,250",\nBea,Ana,y,"2,500",';
    expect(only(rows, soles).unclear.amount).toBe('1,250');
    const amounts = (decimalMark: '.' | ',') => only(rows, soles, { decimalMark }).rows.map(({ amount }) => amount);
    expect([amounts('.'), amounts(',')]).toEqual([
      [125_000, 250_000],
      [125, 250],
    ]);
  });

  test('is not asked about where another row shows how this file writes them', () => {
    const file = only('Ana,Bea,x,"1,250",\nBea,Ana,y,"2,5",', soles);
    expect([file.unclear.amount, file.rows.map(({ amount }) => amount)]).toEqual([null, [125, 250]]);
  });
});

describe('a day', () => {
  const days = (rows: string, choices: Partial<Choices> = {}) => {
    const file = only(rows, hours, choices);
    return [file.unclear.date, file.rows.map(({ date }) => date)];
  };

  test('is read as the whole file must mean it', () => {
    expect(days('A,B,x,1,03/04/2026\nB,A,y,1,14/04/2026')).toEqual([null, ['2026-04-03', '2026-04-14']]);
    expect(days('A,B,x,1,03/04/2026\nB,A,y,1,04/14/2026')).toEqual([null, ['2026-03-04', '2026-04-14']]);
  });

  test('is asked about, once, where the file does not tell', () => {
    expect(days('A,B,x,1,03/04/2026')[0]).toBe('03/04/2026');
    expect(days('A,B,x,1,03/04/2026', { dayFirst: true })[1]).toEqual(['2026-04-03']);
    expect(days('A,B,x,1,03/04/2026', { dayFirst: false })[1]).toEqual(['2026-03-04']);
  });

  test('is asked about where the file means both, and what then is no day is named', () => {
    const both = 'A,B,x,1,03/04/2026\nA,B,x,1,14/04/2026\nB,A,y,1,04/14/2026';
    expect(days(both)[0]).toBe('03/04/2026');
    expect(faultsOf(only(both, hours, { dayFirst: true }))).toEqual(['4 date date-unsound']);
  });

  test('that never was tells nothing about the others', () => {
    expect(days('A,B,x,1,03/04/2026\nB,A,y,1,32/04/2026')[0]).toBe('03/04/2026');
  });

  test('that is the same either way is not asked about', () => {
    expect(days('A,B,x,1,05/05/2026')).toEqual([null, ['2026-05-05']]);
  });
});

test('words that are too long for a line are cut, and named; no sign is cut in two', () => {
  const long = `${'x'.repeat(279)}🥖 and more`;
  const file = only(`Ana,Bea,${long},1,`);
  expect(file.rows[0]?.description).toBe('x'.repeat(279));
  expect(file.notes).toEqual([{ is: 'shortened', row: 2, text: long }]);
});

describe('names that differ by accents', () => {
  const rows = 'José,Bea,x,1\njose,Bea,y,1\nJosé,Bea,z,1';

  test('are named, and stay as the file has them', () => {
    const file = read(rows);
    expect(file.sameNames).toMatchObject([{ key: 'jose', onePerson: false, byAccents: true }]);
    expect(new Set(file.rows.map(({ from }) => from))).toEqual(new Set(['José', 'jose']));
  });

  test('are one account when a person says so', () => {
    const file = read(rows, { onePerson: { jose: true } });
    expect(new Set(file.rows.map(({ from }) => from))).toEqual(new Set(['José']));
  });
});

describe('names that differ only by capitals or spaces', () => {
  const rows = 'Ana Ruiz,Bea,x,1\nana ruiz,Bea,y,1\nBea,AnaRuiz,z,1\nAna Ruiz,Bea,w,1';
  const key = 'anaruiz';

  test('are asked about', () => {
    const [group, ...others] = read(rows).sameNames;
    expect([group?.key, group?.onePerson, others]).toEqual([key, null, []]);
    expect(group?.spellings).toEqual([
      { name: 'Ana Ruiz', count: 2 },
      { name: 'ana ruiz', count: 1 },
      { name: 'AnaRuiz', count: 1 },
    ]);
  });

  test('are one account under the name that stands most often, when a person says so', () => {
    const file = read(rows, { onePerson: { [key]: true } });
    expect(file.rows.map(({ from, to }) => [from, to])).toEqual([
      ['Ana Ruiz', 'Bea'],
      ['Ana Ruiz', 'Bea'],
      ['Bea', 'Ana Ruiz'],
      ['Ana Ruiz', 'Bea'],
    ]);
  });

  test('stay apart when a person says so', () => {
    const file = read(rows, { onePerson: { [key]: false } });
    expect(new Set(file.rows.flatMap(({ from, to }) => [from, to])).size).toBe(4);
  });

  test('pay themselves once they are one', () => {
    const file = read('Ana,ANA,x,1', { onePerson: { ana: true } });
    expect(faultsOf(file)).toEqual(['1 to same-account']);
  });
});
