import { expect, test } from 'vitest';
import { rightKey } from '../../src/core/chain.ts';
import type { AccountId, UnitId } from '../../src/core/ids.ts';

test('a right is known by its account and unit, however many others were asked for meanwhile', () => {
  const units = ['time', 'bread'] as UnitId[];
  const accounts = Array.from({ length: 3000 }, (_, at) => at.toString(16).padStart(64, '0') as AccountId);
  for (let turn = 0; turn < 2; turn += 1) {
    for (const account of accounts)
      for (const unit of units) expect(rightKey(account, unit)).toBe(`${account}/${unit}`);
  }
});
