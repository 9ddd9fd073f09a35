import { expect, test } from 'vitest';
import { rowsToCsv } from '../../src/app/worker/csv.ts';

test.each([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "yes"', '"say ""yes"""'],
  ['two\nlines', '"two\nlines"'],
  [-12.5, '-12.5'],
  ['-12.50', '-12.50'],
  ['=SUM(A1)', "'=SUM(A1)"],
  ['@cmd', "'@cmd"],
  ['-1+1', "'-1+1"],
  ['+HYPERLINK("x")', `"'+HYPERLINK(""x"")"`],
])('the cell %j is written as %j, so that a spreadsheet shows it and runs nothing', (value, written) => {
  expect(rowsToCsv([[value, 'end']])).toBe(`${written},end\r\n`);
});
