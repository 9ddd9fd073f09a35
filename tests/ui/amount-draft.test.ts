import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AmountUnit } from '../../src/i18n/amounts.ts';
import { amountOf, draftOf, emptyDraft, type PadKey, pressKey } from '../../src/ui/amounts/amount-draft.ts';
import { keyOf } from '../../src/ui/amounts/keyboard-keys.ts';

const hours: AmountUnit = { is: 'time', scale: 0, name: 'hours' };
const soles: AmountUnit = { is: 'decimal', scale: 2, name: 'soles' };
const favours: AmountUnit = { is: 'decimal', scale: 0, name: 'favours' };

const quick = (amount: number): PadKey => ({ press: 'add', amount });
const hoursKey: PadKey = { press: 'go', to: 'whole' };

/** Presses the pad keys that these keyboard keys stand for; others are given as they are. */
function typed(unit: AmountUnit, keys: readonly (string | PadKey)[]) {
  const pressed = keys.flatMap((key) => (typeof key === 'string' ? Array.from(key, keyOf) : [key]));
  return pressed.reduce((draft, key) => (key === null ? draft : pressKey(draft, key, unit)), emptyDraft);
}

const deleteKey: PadKey = { press: 'delete' };
const clearKey: PadKey = { press: 'clear' };

describe('what the keys enter', () => {
  test.each([
    ['nothing', hours, [], null],
    ['a digit of hours', hours, ['3'], 180],
    ['hours and minutes', hours, ['3:15'], 195],
    ['minutes alone', hours, [':45'], 45],
    ['the quick keys, added up', hours, [quick(60), quick(30), quick(15)], 105],
    ['a quick key after hours', hours, ['2', quick(45)], 165],
    ['more than 59 minutes', hours, [':90'], 90],
    ['minutes beyond two digits, dropped', hours, [':123'], 12],
    ['hours after minutes', hours, [':90', hoursKey, '0'], 630],
    ['zero', hours, ['0'], 0],
    ['leading zeros', hours, ['0012'], 720],
    ['hours beyond six digits, dropped', hours, ['1234567'], 123456 * 60],
    ['a quick key at the very end, held at it', hours, ['999999:59', quick(60)], 999999 * 60 + 59],
    ['whole and places', soles, ['12.5'], 1250],
    ['a zero among the places', soles, ['12.05'], 1205],
    ['places first', soles, ['.5'], 50],
    ['a lone mark', soles, ['.'], null],
    ['a mark that a comma stands for', soles, ['1,25'], 125],
    ['two marks', soles, ['1.2.5'], 125],
    ['places beyond the scale, dropped', soles, ['1.259'], 125],
    ['Arabic digits', soles, ['١٢٫٥'], 1250],
    ['no mark in a whole unit', favours, ['1.5'], 15],
    ['delete, a digit back', soles, ['12.5', deleteKey], 1200],
    ['delete, back over the mark', soles, ['12.', deleteKey, '3'], 12300],
    ['delete, down to nothing', soles, ['1', deleteKey, deleteKey], null],
    ['delete, on to the minutes when no hours are left', hours, [quick(15), deleteKey], 1],
    ['clear', hours, ['3:15', clearKey], null],
  ] as const)('%s', (_, unit, keys, amount) => {
    expect(amountOf(typed(unit, keys), unit)).toBe(amount);
  });

  test('minutes carry over into hours when they are left', () => {
    expect(typed(hours, [':90', hoursKey])).toEqual({ whole: '1', part: '30', at: 'whole' });
  });

  test('a mark without places is kept while it is being typed', () => {
    expect(typed(soles, ['12.'])).toEqual({ whole: '12', part: '', at: 'part' });
    expect(typed(soles, ['12.0'])).toEqual({ whole: '12', part: '0', at: 'part' });
  });
});

describe('keys of a keyboard', () => {
  test.each(['a', 'Tab', 'Enter', ' ', '-', 'F1', 'ArrowLeft'])('leaves %s alone', (key) => {
    expect(keyOf(key)).toBeNull();
  });
});

const units = fc.oneof(
  fc.constant(hours),
  fc.integer({ min: 0, max: 3 }).map((scale): AmountUnit => ({ is: 'decimal', scale, name: 'x' })),
);

const padKeys: fc.Arbitrary<PadKey> = fc.oneof(
  fc.integer({ min: 0, max: 9 }).map((digit): PadKey => ({ press: 'digit', digit })),
  fc.constantFrom<PadKey>(deleteKey, clearKey, hoursKey, { press: 'go', to: 'part' }, quick(15), quick(60)),
);

describe('any amount and any keys', () => {
  test('an amount shown on the pad is that amount', () => {
    fc.assert(
      fc.property(units, fc.option(fc.integer({ min: 0, max: 59_999_999 })), (unit, amount) => {
        expect(amountOf(draftOf(amount, unit), unit)).toBe(amount);
      }),
    );
  });

  test('never enter anything but a whole number from zero up, or nothing', () => {
    fc.assert(
      fc.property(units, fc.array(padKeys, { maxLength: 40 }), (unit, keys) => {
        const amount = amountOf(
          keys.reduce((draft, key) => pressKey(draft, key, unit), emptyDraft),
          unit,
        );
        expect(amount === null || (Number.isSafeInteger(amount) && amount >= 0)).toBe(true);
      }),
    );
  });

  test('delete, pressed often enough, always comes back to nothing', () => {
    fc.assert(
      fc.property(units, fc.array(padKeys, { maxLength: 40 }), (unit, keys) => {
        const deletes = Array.from({ length: 20 }, () => deleteKey);
        const draft = [...keys, ...deletes].reduce((last, key) => pressKey(last, key, unit), emptyDraft);
        expect(amountOf(draft, unit)).toBeNull();
      }),
    );
  });
});
