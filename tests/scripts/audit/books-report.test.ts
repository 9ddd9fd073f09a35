/** What an audit says of closed books: it works out every root again, whoever sealed it. */
import { expect, test } from 'vitest';
import { booksReport } from '../../../scripts/audit/books-report.ts';
import { checkpointing, closeBooks, closing, seal, setClosers } from '../../core/bookkeeping.ts';
import { village } from '../../core/cast.ts';

test('each closing with its entries and seals, and that both roots hold', () => {
  const { ana, bea, carla, closers } = closing();
  for (const amount of [10, 20]) {
    ana.pay(bea, amount);
    closeBooks(closers, ana, bea, carla);
  }
  const { sealed } = booksReport(ana.state);
  expect(sealed.map(({ height, seals, rootsHold }) => [height, seals, rootsHold])).toEqual([
    [1, 3, true],
    [2, 3, true],
  ]);
  expect(sealed[1]?.entries).toBeGreaterThan(3);
});

test('what a closer sealed all the same is found, though enough have sealed it', () => {
  const { ana } = village(['ana', 'bea']);
  const closers = setClosers(ana, [ana]);
  const wrong = ana.sign('checkpoint', { ...checkpointing(ana, closers), archive: new Uint8Array(32).fill(1) });
  seal(ana, wrong);
  expect(booksReport(ana.state).sealed).toMatchObject([{ height: 1, seals: 1, rootsHold: false }]);
});
