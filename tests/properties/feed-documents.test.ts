import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { VerifiedEntry } from '../../src/core/entry.ts';
import { group, someLog } from '../replication/feeds/chains.ts';
import { documentsOnDisk, newPhone } from '../replication/feeds/projecting-phone.ts';

/** The same entries, some of them twice, in any order; they reach the phone in bulks of one size. */
const arrivalOf = (entries: readonly VerifiedEntry[]) =>
  fc.record({
    order: fc.shuffledSubarray([...entries, ...entries.slice(0, 5)], {
      minLength: entries.length + Math.min(5, entries.length),
    }),
    bulks: fc.integer({ min: 1, max: 4 }),
    /** Projects once at the end, instead of after every bulk and with the app closed and opened in between. */
    lazily: fc.boolean(),
  });

type Arrival = ReturnType<typeof arrivalOf> extends fc.Arbitrary<infer A> ? A : never;

async function documentsAfter({ order, bulks, lazily }: Arrival) {
  const phone = newPhone();
  let tab = phone.openTab();
  const bulk = Math.ceil(order.length / bulks);
  for (let at = 0; at < order.length; at += bulk) {
    await tab.hear(order.slice(at, at + bulk));
    if (lazily) continue;
    await tab.project();
    // Closed and opened again: nothing in memory helps to find the same bytes.
    tab = phone.openTab(order.slice(0, at + bulk));
  }
  await tab.project();
  expect(await tab.entries.journal(group)).toEqual([]);
  return documentsOnDisk(tab);
}

test('any order, repetition, bulk, fork and number of restarts gives the same documents: equal heads, equal saved bytes', async () => {
  const twoPhones = someLog({ min: 250, max: 262 }).chain((entries) =>
    fc.tuple(arrivalOf(entries), arrivalOf(entries)),
  );
  await fc.assert(
    fc.asyncProperty(twoPhones, async ([one, other]) => {
      expect(await documentsAfter(one)).toEqual(await documentsAfter(other));
    }),
    { numRuns: 12 },
  );
}, 120_000);
