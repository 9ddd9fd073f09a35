import type { Span } from '../help-view.ts';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** So many days after that moment, as a field for a date has it: in the phone's own zone. */
export function dayFrom(at: number, days: number): string {
  const date = new Date(at);
  date.setDate(date.getDate() + days);
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

/** What three fields say; an end that is not after its beginning is on the next day: who sits with the sick sits until morning. */
export function spanOf(day: string, from: string, to: string): Span | null {
  const begins = new Date(`${day}T${from}`);
  const ends = new Date(`${day}T${to}`);
  if (ends <= begins) ends.setDate(ends.getDate() + 1);
  const [start, end] = [begins.getTime(), ends.getTime()];
  return Number.isNaN(start) || Number.isNaN(end) ? null : { from: start, to: end };
}
