import { describe, expect, test } from 'vitest';
import { type Measurement, median, toLine } from '../../scripts/bench/measurement.ts';

const measured: Measurement = { name: 'merge', n: 10, ours: 26, reference: 20, unit: 'ms', limit: 1.3 };

describe('a line', () => {
  test('tells the ratio, and nothing of being over while it is within its limit', () => {
    expect(toLine(measured)).toEqual({ ...measured, ratio: 1.3 });
  });

  test('is over when the ratio is above the limit by less than rounding shows', () => {
    expect(toLine({ ...measured, ours: 26.0001 })).toEqual({ ...measured, ratio: 1.3, over: true });
  });

  test.each([
    [0, 0],
    [Number.NaN, 1],
    [1, Number.NaN],
  ])('is over when nothing was measured: %s against %s', (ours, reference) => {
    expect(toLine({ ...measured, ours, reference }).over).toBe(true);
  });

  test('says how many a second, where that was measured', () => {
    expect(toLine({ ...measured, perSecond: 70 })).toEqual({ ...measured, ratio: 1.3, perSecond: 70 });
  });

  test('is rounded for reading', () => {
    const { ours, reference, ratio } = toLine({ ...measured, ours: 1234.5678, reference: 12.345678 });
    expect({ ours, reference, ratio }).toEqual({ ours: 1235, reference: 12.3, ratio: 100 });
  });
});

describe('the median', () => {
  test('is the one in the middle by size, whatever the order', () => {
    expect(median([30, 1, 200])).toBe(30);
  });

  test('is the lower of two in the middle', () => {
    expect(median([4, 1, 3, 2])).toBe(2);
  });

  test('of nothing is no number', () => {
    expect(median([])).toBeNaN();
  });
});
