/** Whether a phone's own books are what the bookkeeper says they are. */
import { expect, test } from 'vitest';
import { checkpointing } from '../../core/bookkeeping.ts';
import { meet, settle } from '../../core/cast.ts';
import { chosen, closingOn, errandsOf, topicsOf } from './affairs.ts';

test('a closer whose books come to something else does not seal, and is told calmly', () => {
  const { ana, bea, carla, dora, all, choice } = chosen();
  ana.pay(dora, 30);
  meet(...all);
  // Ana's phone adds up wrongly: what it says is no state that the others come to.
  ana.sign('checkpoint', { ...checkpointing(ana, choice), state: new Uint8Array(32).fill(7) });
  settle(...all);
  expect(closingOn(bea)).toMatchObject({ sealed: [], open: { ownBooks: 'differ', sealedBy: [] } });
  expect(errandsOf(bea)).toMatchObject([{ topic: 'bookkeeping.differ', member: ana.member, values: { height: 1 } }]);
  expect([topicsOf(carla), topicsOf(dora)]).toEqual([['differ'], []]);
});

test('while a part of what was closed is still on its way, nothing is said of a difference', () => {
  const { ana, bea, carla, dora } = chosen();
  const paid = carla.pay(dora, 10);
  ana.receive([paid]);
  const closed = ana.sign('checkpoint', checkpointing(ana, chosenBy(ana)));
  bea.receive([closed]);
  expect(bea.verdictOf(closed)).toBe('waiting');
  expect([closingOn(bea).open, topicsOf(bea)]).toEqual([null, []]);
  meet(ana, bea);
  expect(closingOn(bea).open).toMatchObject({ ownBooks: 'agree' });
});

const chosenBy = (phone: Parameters<typeof closingOn>[0]) => {
  const { choice } = closingOn(phone);
  if (choice === null) throw new Error('somebody was chosen');
  return choice;
};
