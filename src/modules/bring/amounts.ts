/** What a cell says was paid: a plain number, or a time as 1.5, 1:30, 1h30 or 45 min. Always into whole minor units. */
import type { Unit } from '../../core/membership/state.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { type DecimalMark, decided, type ReadNumber, readNumber } from './numbers.ts';
import type { FaultCode } from './table.ts';

/** The most that one entry can say, in minor units. */
export const amountMost = 1_000_000_000;

/** `rounded`: it did not come out even. */
export type ReadAmount = { readonly amount: number; readonly rounded: boolean };
type AmountFault = Extract<FaultCode, `amount-${string}`>;

/** Of a column: the sign that begins the decimal places, as far as its numbers tell; `null`: they do not, or use both. */
export function decimalMarkIn(cells: readonly string[], unit: Unit): DecimalMark | null {
  const marks = new Set<DecimalMark>();
  for (const number of cells.map((cell) => numberIn(cell, unit))) {
    if (number?.is === 'number' && number.mark !== null) marks.add(number.mark);
  }
  const [mark = null] = marks;
  return marks.size === 1 ? mark : null;
}

/** The first cell of a column that is read in two ways; `null`: there is none. */
export const firstUnclearAmount = (cells: readonly string[], unit: Unit): string | null =>
  cells.find((cell) => numberIn(cell, unit)?.is === 'either') ?? null;

export function readAmount(cell: string, unit: Unit, decimal: DecimalMark | null): Result<ReadAmount, AmountFault> {
  const text = plain(cell);
  if (text === '') return err('amount-empty');
  const read =
    unit.is === 'time' ? (clockTime(text) ?? numberAmount(text, unit, decimal)) : numberAmount(text, unit, decimal);
  if (read === null) return err(/^[-(]|-$/.test(text) && /\d/.test(text) ? 'amount-negative' : 'amount-unsound');
  if (read.amount > amountMost) return err('amount-too-large');
  return read.amount === 0 ? err('amount-zero') : ok(read);
}

function numberAmount(text: string, unit: Unit, decimal: DecimalMark | null): ReadAmount | null {
  const number = numberIn(text, unit);
  if (number === null) return null;
  const { whole, places } = decided(number, decimal);
  return scaled(whole, places, unit.is === 'time' ? 60n : 10n ** BigInt(unit.scale));
}

const numberIn = (cell: string, unit: Unit): ReadNumber | null => readNumber(withoutUnit(plain(cell), unit));

/** Halves up. */
function scaled(whole: string, places: string, factor: bigint): ReadAmount {
  const parts = 10n ** BigInt(places.length);
  const all = BigInt(whole + places) * factor;
  const rest = all % parts;
  const amount = all / parts + (2n * rest >= parts ? 1n : 0n);
  // Far above what is taken, a number need not be exact.
  return { amount: Number(amount), rounded: rest !== 0n };
}

const clock = /^(\d{1,7}):([0-5]\d)(?::([0-5]\d))?$/;
const words = /^(?:(\d{1,7}) ?h(?:r|rs|ours?)?\.? ?)?(?:([0-5]?\d) ?(?:m|mn|min|mins|minutes?)?\.?)?$/i;
const minutesOnly = /^(\d{1,7}) ?(?:m|mn|min|mins|minutes?)\.?$/i;

/** 1:30, 1:30:00, 1h30, 1 h 30 min, 90 min. A number alone is not a clock's. */
function clockTime(text: string): ReadAmount | null {
  const [, hours, minutes, seconds = '0'] = clock.exec(text) ?? [];
  if (hours !== undefined) {
    const past = Number(seconds);
    return { amount: Number(hours) * 60 + Number(minutes) + (past >= 30 ? 1 : 0), rounded: past !== 0 };
  }
  const alone = minutesOnly.exec(text);
  if (alone !== null) return { amount: Number(alone[1]), rounded: false };
  const [, wholeHours, rest = '0'] = words.exec(text) ?? [];
  return wholeHours === undefined ? null : { amount: Number(wholeHours) * 60 + Number(rest), rounded: false };
}

/** "12.50 soles", "€ 12", "1.5 h" */
function withoutUnit(text: string, unit: Unit): string {
  const bare = text.replace(/\p{Sc}/gu, '').trim();
  const named = unit.name !== '' && bare.endsWith(unit.name) ? bare.slice(0, -unit.name.length) : bare;
  return (unit.is === 'time' ? named.replace(/(\d) ?h(?:r|rs|ours?)?\.?$/i, '$1') : named).trim();
}

/** Digits and signs of other scripts as those of this one; a plus says nothing. */
function plain(cell: string): string {
  return cell
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/٫/g, '.')
    .replace(/٬/g, "'")
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\+ ?/, '');
}
