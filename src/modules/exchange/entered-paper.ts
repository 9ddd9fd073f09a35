import type { MemberId } from '../../core/ids.ts';
import type { Context } from '../../core/module.ts';
import { recordsOf } from '../../core/records.ts';
import type { ExchangeRecord } from './apply.ts';

/** By its number: who typed a piece of paper in, and when they say it was (ms). */
export type EnteredPaper = ReadonlyMap<number, { readonly by: MemberId | null; readonly claimedAt: number }>;

/** The earliest of each, by what they say, where two phones typed in the same one. */
export function enteredPaper({ state }: Pick<Context, 'state'>): EnteredPaper {
  const entered = new Map<number, { by: MemberId | null; claimedAt: number }>();
  for (const [, record] of recordsOf<ExchangeRecord | undefined>(state, 'exchange')) {
    if (record?.is !== 'paper') continue;
    const { by, claimedAt } = record;
    for (const number of record.numbers) {
      const known = entered.get(number);
      if (known === undefined || claimedAt < known.claimedAt) entered.set(number, { by, claimedAt });
    }
  }
  return entered;
}
