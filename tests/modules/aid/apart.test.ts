/** Two phones that did contradictory things come to one view once they have met, whatever each heard first. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EntryId, idToBytes } from '../../../src/core/ids.ts';
import { admit } from '../../../src/core/replay.ts';
import { emptyState, type GroupState } from '../../../src/core/state.ts';
import { aidModule } from '../../../src/modules/aid/module.ts';
import { meet, type Phone, settle } from '../../core/cast.ts';
import { coordinating, leave, remove } from '../../core/governing.ts';
import { change } from '../../core/listings/listings.ts';
import { shuffled } from '../../properties/shuffled.ts';
import {
  accepted,
  act,
  box,
  completed,
  giveMark,
  helpIn,
  helpOn,
  neighbours,
  offered,
  plainly,
  recordIn,
  ref,
  stageOn,
  topicsOf,
} from './helping.ts';

function agree(id: EntryId, ...phones: readonly Phone[]): string {
  meet(...phones);
  const [first, ...others] = phones.map(({ state }) => helpIn(state, id));
  for (const other of others) expect(other).toEqual(first);
  const stages = new Set(phones.map((phone) => stageOn(phone, id)));
  expect(stages.size).toBe(1);
  return [...stages][0] ?? '';
}

describe('apart from one another', () => {
  test('one accepts and one withdraws: withdrawn', () => {
    const cast = neighbours();
    const { ana, bea } = cast;
    const { id } = offered(cast);
    act(ana, 'accept', { help: id });
    act(bea, 'withdraw', { help: id, words: '' });
    expect([stageOn(ana, id), stageOn(bea, id)]).toEqual(['accepted', 'withdrawn']);
    expect(agree(id, ana, bea)).toBe('withdrawn');
  });

  test('both say that it was done, and one of them had withdrawn before hearing of it: completed', () => {
    const cast = neighbours();
    const { ana, bea } = cast;
    const { id } = accepted(cast);
    act(bea, 'done', { help: id });
    meet(ana, bea);
    act(bea, 'withdraw', { help: id, words: '' });
    act(ana, 'done', { help: id });
    expect(agree(id, ana, bea)).toBe('completed');
  });

  test('one says that it was done, the other that it was not: it was not', () => {
    const cast = neighbours();
    const { ana, bea } = cast;
    const { id } = accepted(cast);
    act(bea, 'done', { help: id });
    act(ana, 'notDone', { help: id, words: 'Nobody came' });
    expect(agree(id, ana, bea)).toBe('not-done');
  });

  test('a member’s two phones accept and decline: one word stands, on every phone', () => {
    const cast = neighbours();
    const { ana, bea } = cast;
    const { id } = offered(cast);
    const copy = ana.copy();
    ana.sign('aid.accept', { ref: idToBytes(id) });
    copy.sign('aid.decline', { ref: idToBytes(id) });
    meet(ana, bea, copy);
    expect(helpIn(ana.state, id)).toEqual(helpIn(bea.state, id));
    expect(helpIn(copy.state, id)).toEqual(helpIn(bea.state, id));
  });

  test('the request is turned into one for hours while somebody is accepted: accepted', () => {
    const cast = neighbours();
    const { ana, bea } = cast;
    const { id, post } = offered(cast);
    act(ana, 'accept', { help: id });
    change(ana, post, { return: 'units' });
    expect(agree(id, ana, bea)).toBe('accepted');
  });
});

describe('a record', () => {
  /** Everything that can be said, and most of it twice. */
  const busy = () => {
    const cast = neighbours();
    const { ana, bea, all } = cast;
    const { id, help, listing, acceptance } = accepted(cast);
    act(ana, 'describe', { listing, ...plainly });
    act(ana, 'describe', { listing, ...plainly, helpers: 4 });
    const about = { ref: ref(help) };
    const spoken = (phone: Phone) => ({ ...about, account: idToBytes(phone.account) });
    for (const memo of [box, box]) ana.sign('aid.address', { ...about, refs: [ref(acceptance)], memo });
    ana.sign('aid.decline', about);
    bea.sign('aid.withdraw', about);
    bea.sign('aid.withdraw', about);
    meet(...all);
    ana.sign('aid.not-done', { ...about, memo: box });
    for (const phone of [ana, bea]) phone.sign('aid.done', spoken(phone));
    for (const phone of [ana, bea, ana])
      phone.sign('aid.thanks', { ...spoken(phone), face: 'happy', words: `by ${phone.name}` });
    ana.sign('aid.accept', about);
    bea.pay(ana, 5, { ref: help });
    settle(...all);
    return { ...cast, id, listing };
  };

  test('comes out the same whatever came first, in whatever portions, and however often', () => {
    const { ana, bea, id, listing } = busy();
    const entries = [...ana.held.values()];
    const expected = [id, listing].map((each) => recordIn(ana.state, each));
    expect(expected).toMatchObject([
      { answer: { accepts: true }, withdrawn: {}, told: { happened: true }, thanks: { helper: {}, helped: {} } },
      { is: 'request', details: { helpers: 4 } },
    ]);
    expect(helpIn(ana.state, id).addresses).toHaveLength(2);
    expect(stageOn(bea, id)).toBe('completed');
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 40 }), (seed, portion) => {
        const state: GroupState = emptyState(ana.state.group);
        const order = shuffled([...entries, ...entries.slice(0, portion)], seed);
        for (let at = 0; at < order.length; at += portion) admit(ana.registry, state, order.slice(at, at + portion));
        expect([id, listing].map((each) => recordIn(state, each))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  test('may go into the archive when nobody waits for anything', () => {
    const cast = neighbours();
    const { ana, bea, all } = cast;
    const isSettled = (id: EntryId) => aidModule.records.isSettled(recordIn(ana.state, id), ana.state);
    const [open, done] = [accepted(cast), completed(cast)];
    act(ana, 'describe', { listing: done.listing, ...plainly });
    expect([open.id, done.id, done.listing].map(isSettled)).toEqual([false, false, false]);
    change(ana, done.post, { closed: true });
    expect([done.id, done.listing].map(isSettled)).toEqual([true, true]);
    act(bea, 'withdraw', { help: open.id, words: '' });
    settle(...all);
    expect(isSettled(open.id)).toBe(true);
  });
});

describe('a member who goes', () => {
  test('releases everybody from what was open, and what was done stays', () => {
    const cast = neighbours();
    const { ana, bea, carla, all } = cast;
    coordinating(ana, carla);
    const [asked, open, done] = [offered(cast).id, accepted(cast).id, completed(cast).id];
    giveMark(ana, bea);
    expect(topicsOf(ana)).toEqual(['offered']);
    remove([ana, carla], bea);
    settle(...all);
    expect([asked, open, done].map((id) => stageOn(ana, id))).toEqual(['ended', 'ended', 'completed']);
    expect(helpOn(ana, open)).toMatchObject({ waitingFor: null, acts: [] });
    expect(topicsOf(ana)).toEqual([]);
  });

  test('of their own will: the same', () => {
    const cast = neighbours();
    const { ana, bea, all } = cast;
    const { id } = accepted(cast);
    leave(bea, []);
    settle(...all);
    expect(stageOn(ana, id)).toBe('ended');
  });
});
