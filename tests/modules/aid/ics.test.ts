/** A shift as a calendar reads it: RFC 5545. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utf8 } from '../../../src/lib/bytes.ts';
import { type CalendarEvent, calendarFile, calendarType } from '../../../src/modules/aid/ics.ts';

const event: CalendarEvent = {
  id: 'help-1',
  from: Date.UTC(2026, 10, 24, 9, 30),
  to: Date.UTC(2026, 10, 24, 11),
  now: Date.UTC(2026, 10, 22, 1, 2, 3),
  summary: 'Help Ana',
  description: '',
  location: '',
  alarmMinutes: 60,
};

/** As a calendar reads it: lines unfolded. */
const linesOf = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
const valueIn = (file: string, name: string): string | undefined =>
  linesOf(file)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);
const unescaped = (text: string): string =>
  text.replace(/\\([\\;,n])/g, (_, letter) => (letter === 'n' ? '\n' : letter));

test('a whole one', () => {
  expect(calendarType).toContain('text/calendar');
  expect(calendarFile(event)).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Minga//Aid//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:help-1@minga',
      'DTSTAMP:20261122T010203Z',
      'DTSTART:20261124T093000Z',
      'DTEND:20261124T110000Z',
      'SUMMARY:Help Ana',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-PT60M',
      'DESCRIPTION:Help Ana',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

describe('what is said in it', () => {
  test('words and a place stand where there are any; nothing rings where nothing should', () => {
    const file = calendarFile({ ...event, description: 'Bring gloves', location: 'Mill Lane 3', alarmMinutes: null });
    expect(valueIn(file, 'DESCRIPTION')).toBe('Bring gloves');
    expect(valueIn(file, 'LOCATION')).toBe('Mill Lane 3');
    expect(file).not.toContain('VALARM');
  });

  test('is escaped, whatever line breaks it has', () => {
    const file = calendarFile({ ...event, summary: 'a;b,c\\d\r\ne\nf\rg\u0007h:"i"' });
    expect(valueIn(file, 'SUMMARY')).toBe('a\\;b\\,c\\\\d\\ne\\nf\\ngh:"i"');
  });

  test('can not end the entry and begin another', () => {
    const file = calendarFile({ ...event, summary: 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT' });
    expect(linesOf(file).filter((line) => line === 'END:VEVENT')).toHaveLength(1);
  });

  test('is folded at 75 octets between letters, and unfolds to what it was', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', 'é', 'ع', '👩‍🌾', '\n', ',', ';', '\\', ' '),
      maxLength: 300,
    });
    fc.assert(
      fc.property(words, (summary) => {
        const file = calendarFile({ ...event, summary });
        for (const line of file.split('\r\n')) expect(utf8(line).length).toBeLessThanOrEqual(75);
        expect(file).not.toMatch(/[^\r]\n|\r[^\n]/);
        expect(unescaped(valueIn(file, 'SUMMARY') ?? '')).toBe(summary);
      }),
    );
  });

  test('times are as every calendar reckons them', () => {
    const times = fc.integer({ min: 0, max: Date.UTC(2400, 0) });
    fc.assert(
      fc.property(times, (from) => {
        const expected = new Date(from).toISOString().replace(/[-:]|\.\d+/g, '');
        expect(valueIn(calendarFile({ ...event, from }), 'DTSTART')).toBe(expected);
      }),
      { examples: [[Date.UTC(2028, 1, 29, 23, 59, 59)], [Date.UTC(2100, 2, 1)], [Date.UTC(2000, 1, 29)], [0]] },
    );
  });
});
