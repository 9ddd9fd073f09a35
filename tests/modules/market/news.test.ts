/** What becomes of a deal by news about something else: a member who goes, a phone with two histories, a closing. */
import { describe, expect, test } from 'vitest';
import { marketModule } from '../../../src/modules/market/module.ts';
import { keptAndTakenUp } from '../../core/archiving.ts';
import { closeBooks, setClosers } from '../../core/bookkeeping.ts';
import { newcomer } from '../../core/cast.ts';
import { coordinating, leave, remove } from '../../core/governing.ts';
import {
  act,
  agreed,
  ask,
  begun,
  dealOn,
  feedback,
  type idOf,
  market,
  meet,
  paid,
  payFor,
  received,
  recordIn,
  ref,
  settle,
  stageOn,
  topicsOf,
} from './dealing.ts';

describe('a member who goes', () => {
  test('releases everybody from what was open, and nothing else changes', () => {
    const cast = market();
    const { ana, bea, carla, all } = cast;
    coordinating(ana, carla);
    const [open, owed, done] = [agreed(cast), received(cast), paid(cast)].map(({ id }) => id) as [
      ReturnType<typeof idOf>,
      ReturnType<typeof idOf>,
      ReturnType<typeof idOf>,
    ];
    expect(ask(carla, 'takenListings', {})).toHaveLength(3);
    remove([ana, carla], bea);
    settle(...all);
    expect([open, owed, done].map((id) => stageOn(ana, id))).toEqual(['ended', 'ended', 'fulfilled']);
    expect(dealOn(ana, open)).toMatchObject({ waitingFor: null, due: null, acts: [] });
    expect(topicsOf(ana)).toEqual(['rate']);
    expect(ask(ana, 'takenListings', {})).toHaveLength(1);
  });

  test('of their own will: the same', () => {
    const cast = market();
    const { ana, bea, all } = cast;
    const { id } = begun(cast);
    leave(bea, []);
    settle(...all);
    expect(stageOn(ana, id)).toBe('ended');
    expect(topicsOf(ana)).toEqual([]);
  });
});

test('a payment of a phone with two histories returns nothing unless it counts', () => {
  const cast = market();
  const { ana, bea, all } = cast;
  const { id } = received(cast);
  const copy = bea.copy();
  payFor(bea, id);
  settle(ana, bea);
  expect(stageOn(ana, id)).toBe('fulfilled');
  copy.pay(cast.carla, 600);
  meet(ana, copy, cast.carla);
  settle(ana, cast.carla);
  const counted = ana.state.accounts.transfers.get(recordIn(ana.state, id).pays[0] ?? id)?.counted ?? 0;
  expect(stageOn(ana, id)).toBe(counted >= 60 ? 'fulfilled' : 'received');
  meet(...all);
  expect(stageOn(cast.ana, id)).toBe(counted >= 60 ? 'fulfilled' : 'received');
});

describe('in the archive', () => {
  const isSettled = (cast: ReturnType<typeof market>, id: ReturnType<typeof idOf>) =>
    marketModule.records.isSettled(recordIn(cast.ana.state, id), cast.ana.state);

  test('goes what nobody waits for: not what is open, nor feedback that is to be shown, nor what takes a listing', () => {
    const cast = market();
    const { ana, bea, all } = cast;
    const { id } = begun(cast);
    expect(isSettled(cast, id)).toBe(false);
    act(ana, 'cancel', { deal: id, words: '' });
    expect(isSettled(cast, id)).toBe(true);

    const done = paid(cast);
    expect(isSettled(cast, done.id)).toBe(false);
    act(ana, 'rate', { deal: done.id, ...feedback(ana) });
    act(bea, 'declineToRate', { deal: done.id });
    meet(...all);
    ana.sign('listing.set', { ref: ref(done.post), closed: true });
    expect(isSettled(cast, done.id)).toBe(false);
    settle(...all);
    expect(isSettled(cast, done.id)).toBe(true);
    ana.sign('listing.set', { ref: ref(done.post), closed: false });
    expect(isSettled(cast, done.id)).toBe(false);
    ana.sign('listing.set', { ref: ref(done.post), endless: true });
    expect(isSettled(cast, done.id)).toBe(true);
    ana.reverse(done.payment);
    expect(isSettled(cast, done.id)).toBe(false);
  });

  test('what is over is found again when somebody asks, and an open deal is at hand', () => {
    const cast = market();
    const { ana, bea, carla, all } = cast;
    const over = agreed(cast).id;
    act(bea, 'cancel', { deal: over, words: '' });
    const open = begun(cast).id;
    for (let round = 0; round < 6; round += 1) {
      ana.pay(bea, 1);
      settle(...all);
    }
    const closers = setClosers(ana, [ana, bea, carla]);
    meet(...all);
    closeBooks(closers, ana, bea, carla);
    settle(...all);
    const started = ana.copy();
    Object.assign(started, { state: keptAndTakenUp(ana.state) });
    expect(started.state.archive?.opened).toBe(false);
    expect(ask(started, 'deals', { open: true, listing: null }).map(({ id }) => id)).toEqual([open]);
    expect(topicsOf(started)).toEqual(['asked']);
    expect(started.state.archive?.opened).toBe(false);
    expect(stageOn(started, over)).toBe('cancelled');
    expect(started.state.archive?.opened).toBe(true);
  });
});

test('a newcomer who hears all of it at once has the same deals', () => {
  const cast = market();
  const { id } = paid(cast);
  const late = newcomer('dora', cast.ana);
  expect(recordIn(late.state, id)).toEqual(recordIn(cast.ana.state, id));
});
