import { type AmountSign, type AmountUnit, formatAmount, parseAmount } from './amounts.ts';
import { trueMinus } from './digits.ts';
import { isolate } from './isolate.ts';
import type { Language } from './locales.ts';

/** Numbers, dates and lists as one language writes them. Times are milliseconds since 1970, shown in the phone's zone. */
export type Formats = ReturnType<typeof formatsOf>;

const dayMs = 24 * 60 * 60 * 1000;

export function formatsOf(language: Language) {
  const { tag } = language;
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 3 });
  const percent = new Intl.NumberFormat(tag, { style: 'percent' });
  const month = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric' });
  // Not `dateStyle`: its months are figures in some languages, and a reader would have to know which of them is the day.
  const inWords = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const day = new Intl.DateTimeFormat(tag, inWords);
  const near = new Intl.DateTimeFormat(tag, { weekday: 'short', day: 'numeric', month: 'short' });
  const moment = new Intl.DateTimeFormat(tag, { ...inWords, hour: 'numeric', minute: '2-digit' });
  const clock = new Intl.DateTimeFormat(tag, { timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const collator = new Intl.Collator(tag, { sensitivity: 'base', numeric: true });

  return {
    language,
    number: (value: number): string => trueMinus(number.format(value)),
    /** `share` is 0–1. */
    percent: (share: number): string => percent.format(share),
    amount: (amount: number, unit: AmountUnit, sign: AmountSign = 'auto'): string =>
      formatAmount(amount, unit, language, sign),
    parseAmount: (text: string, unit: AmountUnit) => parseAmount(text, unit, language),
    day: (at: number): string => day.format(at),
    /** "Sat 28 Nov" within two weeks, in which people think in days of the week; the date itself beyond. */
    nearDay: (at: number, now: number): string => (Math.abs(daysFrom(now, at)) > 14 ? day : near).format(at),
    month: (at: number): string => month.format(at),
    moment: (at: number): string => inOnePiece(moment.format(at)),
    clock: (at: number): string => inOnePiece(clock.format(at)),
    /**
     * "now", "5 minutes ago", "yesterday", "in 3 days"; the date itself beyond a week. The caller says what time it
     * is, so that a list of movements is told by one clock.
     */
    relative: (at: number, now: number): string => {
      const days = daysFrom(now, at);
      if (Math.abs(days) > 7) return day.format(at);
      if (days !== 0) return relative.format(days, 'day');
      const minutes = Math.trunc((at - now) / 60_000);
      if (Math.abs(minutes) >= 60) return relative.format(Math.trunc(minutes / 60), 'hour');
      return minutes === 0 ? relative.format(0, 'second') : relative.format(minutes, 'minute');
    },
    /** "Ana, Bea and Carla". Names of the other direction keep their places in it. */
    list: (parts: readonly string[]): string => list.format(parts.map((part) => isolate(part, language.direction))),
    /** For `sort`: accents and case are forgiven, "Plot 2" comes before "Plot 10". */
    compare: (left: string, right: string): number => collator.compare(left, right),
  };
}

/** "4:55 PM" stays in one line, however large the letters are. */
const inOnePiece = (time: string): string => time.replace(/\s\P{Nd}+$/u, (half) => half.replace(/\s/gu, '\u00a0'));

/** Rounded, so that a day of 23 or 25 hours still counts as one. */
const daysFrom = (now: number, at: number): number => Math.round((midnightOf(at) - midnightOf(now)) / dayMs);

function midnightOf(at: number): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
