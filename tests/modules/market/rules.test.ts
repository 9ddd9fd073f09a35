/** Every rule of the module is broken at least once, and of two that are broken the first is named. */
import { describe, expect, test } from 'vitest';
import { rejectionCodes } from '../../../src/modules/market/rules.ts';
import { settle } from '../../core/cast.ts';
import { setPolicy } from '../../core/governing.ts';
import { idOf, listing, market, ref, sealing } from './dealing.ts';
import { earlyCases } from './early-cases.ts';
import { laterCases } from './later-cases.ts';
import { sellersCases, soundCases } from './sellers-cases.ts';
import { accounts, begun, of, rated, says, step } from './steps.ts';

const cases = [...earlyCases, ...sellersCases, ...laterCases];

describe('an entry is rejected', () => {
  test.each(cases.map((each) => [each.kind, each.code, each.when, each.verdict] as const))(
    '%s: %s when %s',
    (_, code, __, verdict) => {
      expect(verdict(market())).toBe(code);
    },
  );

  test('for every code that the module has', () => {
    expect(new Set(cases.map(({ code }) => code))).toEqual(new Set(rejectionCodes));
  });
});

test.each(soundCases)('who may sell is not asked when %s', (_, verdict) => {
  expect(verdict(market())).toBe('valid');
});

describe('of several broken rules the first is named', () => {
  test('a listing that there is comes before whose it is', () => {
    const { ana, bea, carla } = market();
    expect(says(carla, 'deal.begin', { ref: ref(carla.pay(ana, 1)), ...accounts(bea, bea) })).toBe(
      'deal.no-such-listing',
    );
  });

  test('answering oneself comes before answering for another', () => {
    const { ana, bea, carla, all } = market();
    const post = listing(ana);
    settle(...all);
    expect(says(carla, 'deal.begin', { ref: ref(post), ...accounts(bea, bea) })).toBe('deal.own-listing');
    expect(says(carla, 'deal.begin', { ref: ref(post), ...accounts(bea, carla) })).toBe('deal.not-of-that-listing');
  });

  test('whose words they are comes before the unit', () => {
    const all = market();
    const terms = { ref: ref(begun(all)), unit: 'apples', amount: 1 };
    expect(says(all.carla, 'deal.terms', { ...terms, ...of(all.carla) })).toBe('deal.not-a-party');
    expect(says(all.carla, 'deal.terms', { ...terms, ...of(all.bea) })).toBe('deal.not-your-account');
  });

  test('the unit, and who answers whom, come before who may sell', () => {
    const all = market();
    const deal = begun(all);
    setPolicy(all.ana, 'market.sellers', 'seller');
    settle(...all.all);
    const about = { ref: ref(deal), amount: 1, ...of(all.ana) };
    expect(says(all.ana, 'deal.terms', { ...about, unit: 'apples' })).toBe('deal.unknown-unit');
    expect(says(all.ana, 'deal.agree', step(deal, deal))).toBe('deal.no-such-terms');
  });

  test('what an entry answers comes before who says it', () => {
    const all = market();
    const { carla } = all;
    const deal = begun(all);
    const about = step(deal, deal);
    expect(says(carla, 'deal.agree', about)).toBe('deal.no-such-terms');
    expect(says(carla, 'deal.deliver', { ...about, part: 1 })).toBe('deal.not-agreed');
    expect(says(carla, 'deal.receive', about)).toBe('deal.no-such-delivery');
    expect(says(carla, 'deal.alone', about)).toBe('deal.no-such-delivery');
    expect(says(carla, 'deal.contest', about)).toBe('deal.not-alone');
    expect(says(carla, 'deal.reply', { ...about, words: 'Well' })).toBe('deal.no-such-feedback');
    const { rating } = sealing(idOf(deal), carla);
    expect(says(carla, 'deal.reveal', { ...about, ...rating })).toBe('deal.no-such-rating');
  });

  test('whose feedback it is comes before whether it is the one that was sealed', () => {
    const all = market();
    const { deal, rate, rating } = rated(all);
    expect(says(all.ana, 'deal.reveal', { ...step(deal, rate), ...rating, words: 'bad' })).toBe('deal.not-yours');
  });
});
