/**
 * One shift as a file for a calendar (RFC 5545), with an alarm: a closed app can not ring, a calendar can. Words are handed in, for
 * they are in the reader's language.
 */
import { utf8 } from '../../lib/bytes.ts';

export type CalendarEvent = {
  /** The same at every call: a calendar that has it already changes it. */
  readonly id: string;
  /** ms since 1970. */
  readonly from: number;
  readonly to: number;
  /** When the file is made, ms. */
  readonly now: number;
  readonly summary: string;
  /** '' in this and the next: none. */
  readonly description: string;
  readonly location: string;
  /** How many minutes before it begins it rings; `null`: it does not. */
  readonly alarmMinutes: number | null;
};

export const calendarType = 'text/calendar;charset=utf-8';

export function calendarFile(event: CalendarEvent): string {
  const { id, from, to, now, summary, description, location, alarmMinutes } = event;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Minga//Aid//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@minga`,
    `DTSTAMP:${utcTime(now)}`,
    `DTSTART:${utcTime(from)}`,
    `DTEND:${utcTime(to)}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(location === '' ? [] : [`LOCATION:${escaped(location)}`]),
    ...(alarmMinutes === null ? [] : alarmOf(alarmMinutes, summary)),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const alarmOf = (minutes: number, summary: string): readonly string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:-PT${minutes}M`,
  `DESCRIPTION:${escaped(summary)}`,
  'END:VALARM',
];

/** In UTC, to the second: 20261122T093000Z. Reckoned here, for this room has no `Date`. */
function utcTime(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const { year, month, day } = dayOf(Math.floor(seconds / 86_400));
  const ofDay = seconds % 86_400;
  const [hour, minute] = [Math.floor(ofDay / 3600), Math.floor(ofDay / 60) % 60];
  const date = `${String(year).padStart(4, '0')}${twoDigits(month)}${twoDigits(day)}`;
  return `${date}T${twoDigits(hour)}${twoDigits(minute)}${twoDigits(ofDay % 60)}Z`;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/**
 * The Gregorian date of a day since 1970. Years are taken to begin in March, so that the leap day comes last, and 400 of them
 * (146,097 days) repeat; 719,468 days lie between 1 March of the year 0 and 1970.
 */
function dayOf(since1970: number): { readonly year: number; readonly month: number; readonly day: number } {
  const days = since1970 + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days % 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day };
}

/** Controls other than line breaks are no text in a calendar. */
const escaped = (text: string): string =>
  Array.from(text.replace(/\r\n?/g, '\n'))
    .filter((letter) => letter === '\n' || letter === '\t' || (letter >= ' ' && letter !== '\u007f'))
    .join('')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const mostOctets = 75;

/** No line is longer than 75 octets, the space before a continued one among them; no letter is torn. */
function folded(line: string): string {
  const parts: string[] = [];
  let [part, octets] = ['', 0];
  for (const letter of line) {
    const size = utf8(letter).length;
    if (octets + size > mostOctets) {
      parts.push(part);
      [part, octets] = ['', 1];
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}
