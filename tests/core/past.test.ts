import { expect, test } from 'vitest';
import type { EntryId } from '../../src/core/ids.ts';
import { pastOf } from '../../src/core/log.ts';
import { followingFrom } from '../../src/core/past.ts';
import type { GroupState } from '../../src/core/state.ts';
import { meet, village } from './cast.ts';

function counting() {
  const asked: EntryId[] = [];
  const sizeAt = followingFrom((state: GroupState, id: EntryId) => {
    asked.push(id);
    return pastOf(state.log, [id]).size;
  });
  return { asked, sizeAt };
}

test('what follows from an entry is found out once, also after more was heard', () => {
  const { ana, bea } = village(['ana', 'bea']);
  const { asked, sizeAt } = counting();
  const { id } = ana.pay(bea, 10).entry;
  const size = sizeAt(ana.state, id);
  ana.pay(bea, 20);
  expect([sizeAt(ana.state, id), asked]).toEqual([size, [id]]);
});

test('of an entry that has not come yet nothing is kept', () => {
  const { ana, bea } = village(['ana', 'bea']);
  const { asked, sizeAt } = counting();
  const { id } = ana.pay(bea, 10).entry;
  expect(sizeAt(bea.state, id)).toBe(1);
  meet(ana, bea);
  expect(sizeAt(bea.state, id)).toBe(sizeAt(ana.state, id));
  expect(asked).toEqual([id, id, id]);
});
