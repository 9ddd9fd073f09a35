import { expect, test } from 'vitest';
import type { AccountId, UnitId } from '../../../../src/core/ids.ts';
import { billOnPaper, noPurchase } from '../../../../src/modules/exchange/screens/face/purchase.ts';
import { noSale } from '../../../../src/modules/exchange/screens/face/sale.ts';
import { isOpenPurchase, isOpenSale, isOpenSheet } from '../../../../src/modules/exchange/screens/home/unfinished.ts';
import { emptyPaper } from '../../../../src/modules/exchange/screens/paper/paper-draft.ts';

const dora = 'bb'.repeat(32) as AccountId;

test('a bill that was scanned, a sale that is shown and a sheet that was begun are unfinished', () => {
  expect(isOpenPurchase({ ...noPurchase, bill: billOnPaper(dora, 'time' as UnitId) })).toBe(true);
  expect(isOpenSale({ ...noSale, id: 'b1'.repeat(16) })).toBe(true);
  expect(isOpenSheet({ ...emptyPaper, account: dora })).toBe(true);
});

test('what was never begun, was left or is only being entered is not', () => {
  for (const isOpen of [isOpenPurchase, isOpenSale, isOpenSheet])
    for (const stored of [undefined, null, 7, {}]) expect(isOpen(stored)).toBe(false);
  expect(isOpenPurchase(noPurchase)).toBe(false);
  expect(isOpenSale({ ...noSale, amount: 90, cancelled: 'b1'.repeat(16) })).toBe(false);
  expect(isOpenSheet(emptyPaper)).toBe(false);
});
