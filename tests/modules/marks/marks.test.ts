/** Giving marks and reading them, the group's criteria, and who is told that they may not sell. */
import { describe, expect, test } from 'vitest';
import { type AccountId, type EntryId, idToBytes } from '../../../src/core/ids.ts';
import { organisationsIn } from '../../../src/core/marks/standing.ts';
import { marksService } from '../../../src/modules/marks/service.ts';
import { type Phone, settle, village } from '../../core/cast.ts';
import { setPolicy } from '../../core/governing.ts';
import { post } from '../../core/listings/listings.ts';
import { affairsOf } from '../affairs.ts';

const { act, ask, refusalOf } = affairsOf(marksService);
const dayMs = 24 * 3_600_000;
const nobody = 'f'.repeat(64) as AccountId;

const cast = () => {
  const { ana, bea, carla } = village(['ana', 'bea', 'carla'], { limit: 600 });
  return { ana, bea, carla, all: [ana, bea, carla] };
};

describe('a mark', () => {
  test('is read by all with its giver and its last day, may be given again when it ends, and goes as a whole', () => {
    const { ana, bea, all } = cast();
    const until = ana.now + 30 * dayMs;
    act(ana, 'give', { account: bea.account, mark: 'local', until });
    settle(...all);
    expect(ask(bea, 'marks', {})).toMatchObject({
      mayGive: false,
      given: [{ account: bea.account, mark: 'local', until, past: false, by: ana.member }],
    });
    ana.now = until;
    expect(ask(ana, 'marks', {}).given).toMatchObject([{ past: true }]);
    act(ana, 'give', { account: bea.account, mark: 'local', until: null });
    expect(ask(ana, 'marks', {}).given).toMatchObject([{ until: null, past: false, ids: [{}, {}] }]);
    act(ana, 'remove', { account: bea.account, mark: 'local' });
    expect(ask(ana, 'marks', {})).toMatchObject({ given: [], mayGive: true });
  });

  test('of the group’s own is offered from then on', () => {
    const { ana, bea } = cast();
    expect(ask(ana, 'marks', {}).offered.helping).not.toContain('bees');
    act(ana, 'give', { account: bea.account, mark: 'bees', until: null });
    expect(ask(ana, 'marks', {}).offered.helping).toContain('bees');
  });

  test('is refused when it can not be', () => {
    const { ana, bea, carla } = cast();
    const give = (phone: Phone, more: object = {}) =>
      refusalOf(phone, 'give', { account: carla.account, mark: 'local', until: null, ...more });
    expect(give(bea)).toBe('only-coordinators');
    expect(give(ana, { account: nobody })).toBe('marks.no-such-account');
    expect(give(ana, { mark: '' })).toBe('marks.mark-unsound');
    expect(give(ana, { until: ana.now })).toBe('marks.until-past');
    act(ana, 'give', { account: carla.account, mark: 'local', until: null });
    expect(give(ana)).toBe('marks.already-marked');
    expect(refusalOf(ana, 'remove', { account: bea.account, mark: 'local' })).toBe('marks.no-such-mark');
    bea.receive(ana.held.values());
    expect(refusalOf(bea, 'remove', { account: carla.account, mark: 'local' })).toBe('only-coordinators');
  });

  test('says of an account that it is an organisation', () => {
    const { ana, bea, all } = cast();
    act(ana, 'give', { account: bea.account, mark: 'organisation', until: null });
    settle(...all);
    expect(organisationsIn(bea.state)).toEqual([bea.account]);
  });
});

describe('the criteria', () => {
  test('are the app’s own until a coordinator says others; what is taken off is shown no more', () => {
    const { ana, bea, all } = cast();
    expect(ask(bea, 'criteria', {})).toMatchObject({ mayChange: false, others: [], seen: null });
    act(ana, 'give', { account: bea.account, mark: 'organic', until: null });
    const listing = post(bea).entry.id;
    settle(...all);
    const shown = () => ask(ana, 'ofListing', { listing }).about?.criteria.map(({ mark }) => mark);
    expect(shown()).toEqual(['organic']);
    act(ana, 'setCriteria', { criteria: ['local', ' From the valley '], seen: null });
    expect(ask(ana, 'criteria', {})).toMatchObject({
      offered: ['local', 'From the valley'],
      others: ['organic', 'cooperative', 'handmade', 'fair-work'],
      mayChange: true,
    });
    expect(shown()).toEqual([]);
    expect(ask(ana, 'ofListing', { listing: nobody as string as EntryId }).about).toBeNull();
  });

  test('are refused when they can not be', () => {
    const { ana, bea } = cast();
    const set = (phone: Phone, criteria: readonly string[], seen: EntryId | null = null) =>
      refusalOf(phone, 'setCriteria', { criteria, seen });
    expect(set(bea, [])).toBe('only-coordinators');
    expect(set(ana, [], nobody as string as EntryId)).toBe('policy-moved-on');
    expect(set(ana, ['one, two'])).toBe('marks.criteria-unsound');
    act(ana, 'setCriteria', { criteria: [], seen: null });
    expect(ask(ana, 'criteria', {}).offered).toEqual([]);
  });
});

describe('where sellers need a mark', () => {
  test('whoever lacks it is told before; what was on the list before is shown with the remark', () => {
    const { ana, bea, all } = cast();
    const listing = post(bea).entry.id;
    const need = post(bea, { side: 'need' }).entry.id;
    settle(...all);
    expect(ask(bea, 'seller', {})).toEqual({ wanted: null, lacking: [] });
    setPolicy(ana, 'market.sellers', 'seller');
    settle(...all);
    expect(ask(bea, 'seller', {})).toEqual({ wanted: 'seller', lacking: [bea.account] });
    const lacks = (id: EntryId) => ask(ana, 'ofListing', { listing: id }).about?.lacks;
    expect([listing, need].map(lacks)).toEqual(['seller', null]);
    ana.sign('mark.give', { account: idToBytes(bea.account), mark: 'seller', until: bea.now + dayMs });
    settle(...all);
    expect(ask(bea, 'seller', {})).toEqual({ wanted: 'seller', lacking: [] });
    expect(lacks(listing)).toBeNull();
    bea.now += dayMs;
    expect(ask(bea, 'seller', {}).lacking).toEqual([bea.account]);
  });
});
