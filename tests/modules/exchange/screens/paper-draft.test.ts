import { expect, test } from 'vitest';
import type { AccountId, UnitId } from '../../../../src/core/ids.ts';
import {
  emptyLine,
  emptyPaper,
  enterPath,
  isNumberWrong,
  toPaperArgs,
  withLine,
} from '../../../../src/modules/exchange/screens/paper/paper-draft.ts';
import { drawNumber, readNumber, writeNumber } from '../../../../src/modules/exchange/screens/paper/paper-number.ts';

const [lola, dora] = ['aa', 'bb'].map((byte) => byte.repeat(32) as AccountId) as [AccountId, AccountId];
const hours = 'hours' as UnitId;

test('a number is written in three pieces, and read with whatever blanks and digits were typed', () => {
  expect(writeNumber(471_108_293)).toBe('471\u00a0108\u00a0293');
  expect(writeNumber(7)).toBe('000\u00a0000\u00a0007');
  for (const text of ['471108293', ' 471 108 293 ', '471-108-293', '471\u00a0108\u00a0293', '٤٧١١٠٨٢٩٣'])
    expect(readNumber(text)).toBe(471_108_293);
  for (const text of ['', '  ', '12a', '1234567890', '-', '1.5']) expect(readNumber(text)).toBeNull();
});

test('a drawn number can be written and read again', () => {
  for (let draw = 0; draw < 50; draw += 1) {
    const number = drawNumber();
    expect(readNumber(writeNumber(number))).toBe(number);
  }
});

test('a sheet without a printed number goes by the one that was drawn for it', () => {
  const draft = {
    ...emptyPaper,
    account: dora,
    drawn: 5,
    lines: [{ ...emptyLine, account: lola, amount: 60, memo: ' Bread ' }],
  };
  expect(toPaperArgs(draft, hours)).toEqual({
    account: dora,
    direction: 'in',
    unit: hours,
    lines: [{ account: lola, amount: 60, memo: 'Bread', slip: null }],
    number: 5,
    again: false,
  });
  expect(toPaperArgs({ ...draft, typed: '471 108 293' }, hours).number).toBe(471_108_293);
});

test('a line is changed alone', () => {
  const draft = { ...emptyPaper, lines: [emptyLine, emptyLine] };
  expect(withLine(draft, 1, { amount: 60 }).lines).toEqual([emptyLine, { ...emptyLine, amount: 60 }]);
});

test('each step has an address', () => {
  expect([enterPath(), enterPath('whose'), enterPath(3)]).toEqual([
    '/paper/enter',
    '/paper/enter?step=whose',
    '/paper/enter?line=3',
  ]);
});

test('a number that is none is said to be, and no number at all is fine', () => {
  expect(['', '  ', '12', '1 234 567 890', 'abc'].map((typed) => isNumberWrong({ typed }))).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
});
