import { expect, test } from 'vitest';
import { keeperFirst } from '../../../src/modules/bookkeeping/screens/choosing/keeper-first.ts';

const ticked = new Set(['ana', 'bea', 'carla']);

test('whoever keeps the books comes first, and the others stay in order', () => {
  expect([...keeperFirst(ticked, 'carla')]).toEqual(['carla', 'ana', 'bea']);
  expect([...keeperFirst(ticked, 'ana')]).toEqual(['ana', 'bea', 'carla']);
});

test('nobody comes in by it who was not ticked', () => {
  expect([...keeperFirst(ticked, 'dora')]).toEqual(['ana', 'bea', 'carla']);
});
