/** Whatever was paid, however it is written: a file reads back to the same rows, and balances are a sum made elsewhere. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planOf } from '../../../src/modules/bring/plan.ts';
import { noChoices } from '../../../src/modules/bring/table.ts';
import { hours, latin1, read, soles, utf8, utf8WithMark } from './reading.ts';

type Paid = { from: string; to: string; description: string; amount: number; date: string };

/** Letters that Latin-1 has, signs that a file may trip over among them. */
const words = fc
  .array(fc.constantFrom(...'abcABCéñüß 0159,;"\'.-()'.split(''), '\t', 'À', 'ø'), { maxLength: 24 })
  .map((letters) => letters.join('').trim());
const name = fc
  .array(fc.constantFrom(...'abcdeéñ,;"'.split('')), { minLength: 1, maxLength: 8 })
  .map((letters) => `N${letters.join('')}`);
const day = fc
  .record({
    year: fc.integer({ min: 1990, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map((each) => [each.year, each.month, each.day].map((part) => String(part).padStart(2, '0')).join('-'));
const paid: fc.Arbitrary<Paid> = fc
  .record({ from: name, to: name, description: words, amount: fc.integer({ min: 1, max: 1_000_000 }), date: day })
  .filter(({ from, to }) => from !== to);

const writing = fc.record({
  separator: fc.constantFrom(',', ';', '\t'),
  decimal: fc.constantFrom('.', ','),
  thousands: fc.boolean(),
  encode: fc.constantFrom(utf8, utf8WithMark, latin1),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  heading: fc.boolean(),
  daysAs: fc.constantFrom('iso', 'day-first', 'month-first'),
});
type Writing = typeof writing extends fc.Arbitrary<infer W> ? W : never;

function fileOf(rows: readonly Paid[], how: Writing): Uint8Array {
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const lines = rows.map(({ from, to, description, amount, date }) =>
    [from, to, description, written(amount, how), dayAs(date, how)].map(cell).join(how.separator),
  );
  const heading = how.heading ? [['From', 'To', 'Description', 'Amount', 'Date'].join(how.separator)] : [];
  return how.encode([...heading, ...lines, ''].join(how.lineEnd));
}

function written(amount: number, { decimal, thousands }: Writing): string {
  const whole = String(Math.floor(amount / 100));
  const grouped = thousands ? whole.replace(/\B(?=(\d{3})+$)/g, decimal === '.' ? ',' : '.') : whole;
  return `${grouped}${decimal}${String(amount % 100).padStart(2, '0')}`;
}

function dayAs(date: string, { daysAs }: Writing): string {
  const [year, month, dayOfMonth] = date.split('-');
  if (daysAs === 'iso') return date;
  return daysAs === 'day-first' ? `${dayOfMonth}/${month}/${year}` : `${month}/${dayOfMonth}/${year}`;
}

test('a written file reads back to the same rows, whatever separates them and however numbers and days are written', () => {
  fc.assert(
    fc.property(fc.array(paid, { minLength: 1, maxLength: 20 }), writing, (rows, how) => {
      const dayFirst = how.daysAs !== 'month-first';
      const file = read(fileOf(rows, how), { dayFirst }, soles);
      expect(file.faults).toEqual([]);
      expect(file.rows.map(({ number: _, ...row }) => row)).toEqual(rows);
    }),
    { numRuns: 500 },
  );
});

test('times come to the same minutes, in whichever way they are written', () => {
  const ways = [
    (hour: number, minute: number) => `${hour}:${String(minute).padStart(2, '0')}`,
    (hour: number, minute: number) => `${hour}h${String(minute).padStart(2, '0')}`,
    (hour: number, minute: number) => `${hour} h ${minute} min`,
    (hour: number, minute: number) => `${hour * 60 + minute} min`,
  ];
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(59), fc.constantFrom(...ways), (hour, minute, way) => {
      fc.pre(hour + minute > 0);
      const [row] = read(`A,B,x,${way(hour, minute)}`).rows;
      expect(row?.amount).toBe(hour * 60 + minute);
    }),
  );
});

const terms = { unit: hours, groupLimit: 600, there: new Map() };
const village = fc
  .array(
    fc.record({ from: fc.nat(7), to: fc.nat(7), amount: fc.integer({ min: 1, max: 5000 }), date: fc.option(day) }),
    { minLength: 1, maxLength: 60 },
  )
  .map((all) =>
    all
      .filter(({ from, to }) => from !== to)
      .map((row, at) => ({ ...row, from: `N${row.from}`, to: `N${row.to}`, number: at + 1, description: '' })),
  );

test('what accounts come to is the sum of the file, nobody falls below their limit on the way, and everybody may go on', () => {
  fc.assert(
    fc.property(village, (rows) => {
      const { plan, faults } = planOf(rows, terms, noChoices);
      expect(faults).toEqual([]);
      const sums = new Map<string, number>();
      for (const { from, to, amount } of rows) {
        sums.set(from, (sums.get(from) ?? 0) - amount);
        sums.set(to, (sums.get(to) ?? 0) + amount);
      }
      expect(new Map(plan.accounts.map(({ name: of, final }) => [of, final]))).toEqual(sums);
      const running = plan.accounts.map(() => 0);
      for (const { from, to, amount } of plan.rows) {
        running[from] = (running[from] ?? 0) - amount;
        running[to] = (running[to] ?? 0) + amount;
        expect(running[from]).toBeGreaterThanOrEqual(-(plan.accounts[from]?.limit ?? 0));
      }
      for (const { limit, final } of plan.accounts) {
        expect(limit).toBeGreaterThanOrEqual(terms.groupLimit);
        expect(final + limit).toBeGreaterThan(0);
      }
    }),
  );
});

test('rows are written down by day; those of one day as the file has them, those without a day with the one before', () => {
  fc.assert(
    fc.property(village, (rows) => {
      const { plan } = planOf(rows, terms, noChoices);
      const days = new Map<number, string>();
      let last = '';
      for (const { number, date } of rows) {
        last = date ?? last;
        days.set(number, last);
      }
      const keys = plan.rows.map(({ number }) => `${days.get(number)} ${String(number).padStart(4, '0')}`);
      expect(keys).toEqual([...keys].sort());
    }),
  );
});
