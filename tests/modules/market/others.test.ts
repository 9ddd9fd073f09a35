/** What others are told of a deal: whether a listing is taken, and who is a partner. */
import { describe, expect, test } from 'vitest';
import { marketService } from '../../../src/modules/market/service.ts';
import type { Phone } from '../../core/cast.ts';
import { act, agreed, ask, begun, idOf, market, paid, settle } from './dealing.ts';

describe('a listing', () => {
  test('is taken from the agreement on, until that is called off', () => {
    const cast = market();
    const { bea, carla, all } = cast;
    const started = begun(cast);
    expect(ask(carla, 'takenListings', {})).toEqual([]);
    const { post, id } = agreed(cast);
    expect(ask(carla, 'takenListings', {})).toEqual([idOf(post)]);
    expect(idOf(started.post)).not.toBe(idOf(post));
    act(bea, 'cancel', { deal: id, words: '' });
    settle(...all);
    expect(ask(carla, 'takenListings', {})).toEqual([]);
  });

  test('that is done stays taken; one without end never is', () => {
    const cast = market();
    const { post } = paid(cast);
    agreed(cast, { endless: true });
    expect(ask(cast.carla, 'takenListings', {})).toEqual([idOf(post)]);
  });
});

describe('partners', () => {
  const partnersOf = (phone: Phone) => [...marketService.partners(phone.context, 'all')];

  test('are those to whom one has said something: answering a listing opens nothing of its owner', () => {
    const cast = market();
    const { ana, bea, all } = cast;
    const { id } = begun(cast);
    expect([partnersOf(ana), partnersOf(bea)]).toEqual([[], [ana.member]]);
    act(ana, 'say', { deal: id, words: 'Sure' });
    settle(...all);
    expect([partnersOf(ana), partnersOf(bea)]).toEqual([[bea.member], [ana.member]]);
    act(ana, 'cancel', { deal: id, words: '' });
    settle(...all);
    expect([partnersOf(ana), partnersOf(bea)]).toEqual([[], []]);
  });

  test('stay when something changed hands', () => {
    const cast = market();
    const { ana, bea, carla } = cast;
    paid(cast);
    expect([ana, bea, carla].map(partnersOf)).toEqual([[bea.member], [ana.member], []]);
  });
});
