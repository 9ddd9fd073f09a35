/** What help is wanted, while it is being written: its draft, and its times. */
import { describe, expect, test } from 'vitest';
import type { AccountId } from '../../../../src/core/ids.ts';
import { aidMost } from '../../../../src/modules/aid/entries.ts';
import { shiftsFor } from '../../../../src/modules/aid/screens/listing/shifts-for.ts';
import {
  detailsFrom,
  emptyDetails,
  isComplete,
  mostOf,
  toDetails,
} from '../../../../src/modules/aid/screens/write/details-draft.ts';
import { dayFrom, spanOf } from '../../../../src/modules/aid/screens/write/shift-times.ts';

describe('the draft', () => {
  test('lacks only what sort of help it is', () => {
    expect(isComplete(emptyDetails)).toBe(false);
    expect(toDetails(emptyDetails, 'need')).toBeNull();
    expect(isComplete({ ...emptyDetails, sort: 'time' })).toBe(true);
  });

  test('is read from whatever the form of listings kept, also from an older one', () => {
    expect(detailsFrom(null)).toEqual(emptyDetails);
    expect(detailsFrom({ sort: 'skill' })).toEqual({ ...emptyDetails, sort: 'skill' });
  });

  test('of an offer is in no hurry and wants no mark', () => {
    const draft = { ...emptyDetails, sort: 'time', urgency: 'today', mark: 'driving' } as const;
    expect(toDetails(draft, 'need')).toEqual(draft);
    expect(toDetails(draft, 'offer')).toMatchObject({ urgency: 'whenever', mark: null });
  });

  test('goes as far as the command lets it', () => {
    expect(aidMost).toMatchObject(mostOf);
  });
});

describe('a time', () => {
  test('is what the three fields say, in the zone of the phone', () => {
    const at = new Date(2026, 10, 24, 9, 0).getTime();
    expect(spanOf('2026-11-24', '09:00', '11:30')).toEqual({ from: at, to: at + 2.5 * 3_600_000 });
    expect(dayFrom(at, 0)).toBe('2026-11-24');
    expect(dayFrom(at, 7)).toBe('2026-12-01');
  });

  test('that ends before it begins lasts into the next day', () => {
    expect(spanOf('2026-11-24', '21:00', '07:00')?.to).toBe(new Date(2026, 10, 25, 7, 0).getTime());
  });

  test('is none while a field is empty', () => {
    expect(spanOf('', '09:00', '11:00')).toBeNull();
    expect(spanOf('2026-11-24', '', '11:00')).toBeNull();
  });
});

test('a shift is offered until it is over, and to whoever has not answered it', () => {
  const [bea, dora] = ['bea', 'dora'] as [AccountId, AccountId];
  const [early, late] = [
    { from: 1, to: 5, helpers: 1, accepted: 0 },
    { from: 6, to: 9, helpers: 2, accepted: 1 },
  ];
  const help = { answeredBy: bea, stage: 'offered', shift: { from: 6, to: 9 } };
  const request = { filling: { wanted: 3, accepted: 1, shifts: [early, late] }, helps: [help] } as unknown;
  const shifts = (account: AccountId, now: number) =>
    shiftsFor(request as Parameters<typeof shiftsFor>[0], account, now);
  expect(shifts(dora, 0)).toEqual([early, late]);
  expect(shifts(dora, 5)).toEqual([late]);
  expect(shifts(bea, 0)).toEqual([early]);
});
