import { toAsciiDigits } from '../lib/ascii-digits.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { numberSigns, trueMinus } from './digits.ts';
import { type Language, locales } from './locales.ts';

/**
 * How to write a unit's amounts. A `Unit` of core is one. `scale` is 0–3 decimal places, and 0 for time. Hours are written as
 * the language does, "3 h 15 min", unless the group gave them an own name: "3:15 mingas".
 */
export type AmountUnit = {
  readonly is: 'time' | 'decimal';
  readonly scale: number;
  readonly name: string;
  readonly ownName?: true;
};

export type AmountSign = 'auto' | 'always';

const noBreak = '\u00a0';
const leftToRightMark = '\u200e';
const rightToLeftMark = '\u200f';

/**
 * Writes an amount: "3 h 15 min", "−20 h", "12.50 soles". `amount` is whole minor units (minutes for time).
 * With `always`, "+3 h" says that it came in; zero has no sign.
 */
export function formatAmount(amount: number, unit: AmountUnit, language: Language, sign: AmountSign = 'auto'): string {
  if (unit.is === 'time')
    return unit.ownName ? formatNamedTime(amount, unit, language, sign) : formatTime(amount, language, sign);
  const decimal = 10 ** unit.scale;
  const whole = wholeNumber(amount, Math.trunc(amount / decimal), language, sign);
  const { digits, decimal: mark } = numberSigns(language.tag);
  const places = String(Math.abs(amount % decimal)).padStart(unit.scale, '0');
  const fraction = unit.scale === 0 ? '' : mark + places.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
  return `${whole}${fraction}${noBreak}${unit.name}`;
}

function formatTime(minutes: number, language: Language, sign: AmountSign): string {
  const words = locales[language.locale];
  const write = (pattern: string, part: number, signOf: AmountSign): string =>
    pattern.replace(' ', noBreak).replace('#', () => wholeNumber(part, part, language, signOf));
  const hours = Math.trunc(minutes / 60);
  const rest = minutes % 60;
  if (rest === 0) return write(words.hours, hours, sign);
  if (hours === 0) return write(words.minutes, rest, sign);
  // The sign stands once, before the whole.
  return `${write(words.hours, hours, sign)}${noBreak}${write(words.minutes, Math.abs(rest), 'auto')}`;
}

function formatNamedTime(minutes: number, unit: AmountUnit, language: Language, sign: AmountSign): string {
  const hours = wholeNumber(minutes, Math.trunc(minutes / 60), language, sign);
  const { digits } = numberSigns(language.tag);
  const rest = String(Math.abs(minutes % 60)).padStart(2, '0');
  const shown = rest === '00' ? '' : `:${rest.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)}`;
  return `${hours}${shown}${noBreak}${unit.name}`;
}

const wholeFormats = new Map<string, Intl.NumberFormat>();

/** Writes `whole` with the sign of `amount`: −50 hundredths have the whole part 0 and are still "−0.50". */
function wholeNumber(amount: number, whole: number, language: Language, sign: AmountSign): string {
  const signDisplay = sign === 'always' && amount !== 0 ? 'always' : 'auto';
  const key = `${language.tag} ${signDisplay}`;
  const format = wholeFormats.get(key) ?? new Intl.NumberFormat(language.tag, { signDisplay });
  wholeFormats.set(key, format);
  const text = trueMinus(format.format(amount < 0 ? -Math.abs(whole) : Math.abs(whole)));
  // Arabic with 0–9 opens a signed number with a left-to-right mark, by which an isolate would turn the whole amount
  // around: "15 د −4 س". The mark before it gives the amount its language's direction.
  return language.direction === 'rtl' && text.startsWith(leftToRightMark) ? rightToLeftMark + text : text;
}

/** Larger amounts would lose whole minor units in a JavaScript number. */
const amountMax = Number.MAX_SAFE_INTEGER;

/**
 * Reads what a person typed or pasted: what `formatAmount` writes, "1:30", or a plain number with `.` or the
 * language's decimal mark. A bare number of a time unit means hours. More places than the unit has are refused, not
 * rounded.
 */
export function parseAmount(text: string, unit: AmountUnit, language: Language): Result<number, 'not-an-amount'> {
  const typed = text.trim();
  const number = unit.name !== '' && typed.endsWith(unit.name) ? typed.slice(0, -unit.name.length) : typed;
  const plain = withoutMarks(toAsciiDigits(number), language);
  const [, sign, size] = plain.match(/^([-+]?)(.*)$/s) ?? [];
  const amount = unit.is === 'time' ? readTime(size ?? '', language) : readDecimal(size ?? '', unit.scale, language);
  if (amount === null || amount > amountMax) return err('not-an-amount');
  return ok(sign === '-' && amount !== 0 ? -amount : amount);
}

/** Direction marks and the kinds of minus and space are how a number looks, not what it is. */
function withoutMarks(text: string, language: Language): string {
  const groups = new Intl.NumberFormat(language.tag).formatToParts(123456789);
  const mark = escaped(groups.find((part) => part.type === 'group')?.value ?? ',');
  // Only before whole groups: "1,234" is a thousand and "1,00,000" a lakh in English, "1,5" is not fifteen.
  const grouped = new RegExp(`(\\d)${mark}(?=(?:\\d{2,3}${mark})*\\d{3}(?!\\d))`, 'g');
  const shown = text.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '').replace(/\u2212/g, '-');
  return shown.replace(grouped, '$1').replace(/\s+/g, ' ').trim();
}

function readTime(text: string, language: Language): number | null {
  const clock = text.match(/^(\d+):([0-5]\d)$/);
  if (clock !== null) return Number(clock[1]) * 60 + Number(clock[2]);
  const words = locales[language.locale];
  const part = (pattern: string): string => escaped(pattern).replace('#', '(\\d+)').replace(' ', ' ?');
  const both = text.match(new RegExp(`^(?:${part(words.hours)})? ?(?:${part(words.minutes)})?$`));
  if (both !== null && text !== '') return Number(both[1] ?? 0) * 60 + Number(both[2] ?? 0);
  return /^\d+$/.test(text) ? Number(text) * 60 : null;
}

function readDecimal(text: string, scale: number, language: Language): number | null {
  const match = text.replace(numberSigns(language.tag).decimal, '.').match(/^(\d+)(?:\.(\d+))?$/);
  const places = match?.[2] ?? '';
  if (match === null || places.length > scale) return null;
  return Number(`${match[1]}${places.padEnd(scale, '0')}`);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
