import { expect, test } from 'vitest';
import { lettingGo } from '../../../src/session/attachments/letting-go.ts';

const kept = (name: string, own: boolean, at: number) => ({ name, own, at });

test('while there is room nothing goes', () => {
  expect(lettingGo([kept('a', false, 1), kept('b', true, 2)], new Set(), 2)).toEqual([]);
});

test('first goes what nobody looks at any more, then what others made, one’s own at the last; of equals the oldest', () => {
  const all = [
    kept('mine', true, 1),
    kept('mine, taken off', true, 2),
    kept('theirs', false, 3),
    kept('theirs, newer', false, 9),
    kept('theirs, taken off', false, 8),
  ];
  const wanted = new Set(['mine', 'theirs', 'theirs, newer']);
  const order = ['theirs, taken off', 'theirs', 'theirs, newer', 'mine, taken off', 'mine'];
  for (let most = 0; most <= all.length; most += 1)
    expect(lettingGo(all, wanted, most)).toEqual(order.slice(0, all.length - most));
});
