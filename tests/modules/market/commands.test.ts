/** Why a command says no, before anything is signed. */
import { describe, expect, test } from 'vitest';
import { idToBytes } from '../../../src/core/ids.ts';
import { setPolicy } from '../../core/governing.ts';
import {
  act,
  agreed,
  begun,
  codeOf,
  dayMs,
  dealOn,
  feedback,
  hours,
  idOf,
  listing,
  market,
  meet,
  oneHour,
  paid,
  received,
  refusalOf,
  settle,
  stageOn,
} from './dealing.ts';

const tooLong = 'x'.repeat(281);

describe('answering a listing', () => {
  const offered = (fields = {}) => {
    const cast = market();
    const post = listing(cast.ana, fields);
    settle(...cast.all);
    return { ...cast, post, args: { listing: idOf(post), words: '' } };
  };

  test('needs one that is there, and somebody else’s', () => {
    const { ana, bea, carla, post, args } = offered();
    expect(codeOf(bea, 'begin', { ...args, listing: idOf(bea.pay(ana, 1)) })).toBe('deal.no-such-listing');
    expect(codeOf(ana, 'begin', args)).toBe('deal.own-listing');
    expect(codeOf(bea, 'begin', { ...args, account: carla.account })).toBe('deal.not-your-account');
    expect(codeOf(bea, 'begin', { ...args, words: tooLong })).toBe('deal.words-too-long');
    expect(idOf(post)).toHaveLength(64);
  });

  test.each([
    ['closed', { closed: true }],
    ['paused', { paused: true }],
    ['past', { until: 1 }],
  ])('is refused when it is %s', (_, change) => {
    const { ana, bea, all, post, args } = offered();
    ana.sign('listing.set', { ref: idToBytes(idOf(post)), ...change });
    meet(...all);
    expect(codeOf(bea, 'begin', args)).toBe('deal.listing-not-offered');
  });

  test('is refused when it is for nothing, which mutual aid answers; what was begun before goes on', () => {
    const { bea, args } = offered({ return: 'nothing' });
    expect(codeOf(bea, 'begin', args)).toBe('deal.listing-for-nothing');
    const cast = market();
    const { id, post } = begun(cast);
    cast.ana.sign('listing.set', { ref: idToBytes(idOf(post)), return: 'nothing' });
    settle(...cast.all);
    expect(codeOf(cast.carla, 'begin', { listing: idOf(post), words: '' })).toBe('deal.listing-for-nothing');
    act(cast.ana, 'say', { deal: id, words: 'Take it for nothing' });
  });

  test('is refused a second time, until the first came to nothing', () => {
    const { bea, args } = offered();
    const id = idOf(act(bea, 'begin', args));
    expect(codeOf(bea, 'begin', args)).toBe('deal.already-begun');
    act(bea, 'cancel', { deal: id, words: '' });
    expect(idOf(act(bea, 'begin', args))).not.toBe(id);
  });

  test('is refused when somebody else has agreed on it', () => {
    const cast = market();
    const { post } = agreed(cast);
    expect(codeOf(cast.carla, 'begin', { listing: idOf(post), words: '' })).toBe('deal.listing-taken');
  });
});

describe('a deal', () => {
  test('is known, and one’s own', () => {
    const cast = market();
    const { id, post } = begun(cast);
    const say = { deal: id, words: 'Hello' };
    expect(codeOf(cast.bea, 'say', { ...say, deal: idOf(post) })).toBe('deal.no-such-deal');
    expect(codeOf(cast.carla, 'say', say)).toBe('deal.not-a-party');
    expect(codeOf(cast.bea, 'say', { ...say, account: cast.ana.account })).toBe('deal.not-your-account');
  });

  test('takes words, and not too many', () => {
    const cast = market();
    const { id } = begun(cast);
    expect(codeOf(cast.bea, 'say', { deal: id, words: ' ' })).toBe('deal.words-missing');
    expect(codeOf(cast.bea, 'say', { deal: id, words: tooLong })).toBe('deal.words-too-long');
    expect(codeOf(cast.bea, 'cancel', { deal: id, words: tooLong })).toBe('deal.words-too-long');
  });

  test('takes terms that the books can hold', () => {
    const cast = market();
    const { id } = begun(cast);
    const of = (change: object) => refusalOf(cast.ana, 'terms', { deal: id, ...oneHour, ...change });
    expect(of({ price: { unit: 'apples', amount: 1 } })).toEqual({ code: 'deal.unknown-unit' });
    for (const amount of [0, -1, 1.5, 1_000_000_001])
      expect(of({ price: { unit: hours, amount } })).toEqual({ code: 'deal.amount-unsound' });
    expect(of({ other: 'x'.repeat(81) })).toEqual({ code: 'deal.other-too-long', values: { most: 80 } });
    expect(of({ when: 'x'.repeat(81) })).toEqual({ code: 'deal.when-too-long', values: { most: 80 } });
  });

  test('is agreed by the other, to what was offered last, once', () => {
    const cast = market();
    const { ana, bea, all } = cast;
    const { id, post } = begun(cast);
    expect(codeOf(bea, 'agree', { deal: id, terms: idOf(post) })).toBe('deal.no-such-terms');
    const first = act(ana, 'terms', { deal: id, ...oneHour });
    const second = act(ana, 'terms', { deal: id, ...oneHour, when: 'soon' });
    meet(...all);
    expect(codeOf(ana, 'agree', { deal: id, terms: idOf(second) })).toBe('deal.own-terms');
    expect(codeOf(bea, 'agree', { deal: id, terms: idOf(first) })).toBe('deal.terms-moved-on');
    act(bea, 'agree', { deal: id, terms: idOf(second) });
    expect(codeOf(bea, 'agree', { deal: id, terms: idOf(second) })).toBe('deal.already-agreed');
    expect(codeOf(bea, 'terms', { deal: id, ...oneHour })).toBe('deal.already-agreed');
  });

  test('is not agreed about what somebody else has agreed on', () => {
    const cast = market();
    const { ana, bea, carla, all } = cast;
    const { id, post } = begun(cast);
    const other = idOf(act(carla, 'begin', { listing: idOf(post), words: '' }));
    meet(...all);
    const terms = [id, other].map((deal) => idOf(act(ana, 'terms', { deal, ...oneHour })));
    meet(...all);
    act(bea, 'agree', { deal: id, terms: terms[0] ?? id });
    meet(...all);
    expect(codeOf(carla, 'agree', { deal: other, terms: terms[1] ?? id })).toBe('deal.listing-taken');
  });

  test('is handed over by the provider, once agreed, and not more than all', () => {
    const cast = market();
    const { ana, bea } = cast;
    expect(codeOf(ana, 'deliver', { deal: begun(cast).id, part: null })).toBe('deal.not-agreed');
    const { id } = agreed(cast);
    expect(codeOf(bea, 'deliver', { deal: id, part: null })).toBe('deal.not-the-provider');
    act(ana, 'deliver', { deal: id, part: 60 });
    for (const part of [0, 41, 1.5, Number.NaN])
      expect(refusalOf(ana, 'deliver', { deal: id, part })).toEqual({
        code: 'deal.part-unsound',
        values: { left: 40 },
      });
    act(ana, 'deliver', { deal: id, part: 40 });
    expect(codeOf(ana, 'deliver', { deal: id, part: null })).toBe('deal.all-delivered');
  });

  test('is confirmed by the receiver, when there is something to confirm', () => {
    const cast = market();
    const { id } = agreed(cast);
    expect(codeOf(cast.ana, 'receive', { deal: id })).toBe('deal.not-the-receiver');
    expect(codeOf(cast.bea, 'receive', { deal: id })).toBe('deal.nothing-to-confirm');
  });

  test('is not cancelled when all was received, nor anything done about it when it is over', () => {
    const cast = market();
    const { ana, bea } = cast;
    const { id } = received(cast);
    expect(codeOf(bea, 'cancel', { deal: id, words: '' })).toBe('deal.all-received');
    const over = begun(cast).id;
    act(bea, 'cancel', { deal: over, words: '' });
    settle(...cast.all);
    expect(codeOf(bea, 'cancel', { deal: over, words: '' })).toBe('deal.is-over');
    expect(codeOf(ana, 'terms', { deal: over, ...oneHour })).toBe('deal.is-over');
    expect(codeOf(ana, 'deliver', { deal: over, part: null })).toBe('deal.is-over');
  });

  test('is closed alone by the provider, after the days that the group has set', () => {
    const cast = market();
    const { ana, bea, all } = cast;
    const { id } = agreed(cast);
    expect(codeOf(bea, 'closeAlone', { deal: id })).toBe('deal.not-the-provider');
    expect(codeOf(ana, 'closeAlone', { deal: id })).toBe('deal.nothing-to-confirm');
    act(ana, 'deliver', { deal: id, part: null });
    expect(codeOf(ana, 'closeAlone', { deal: id })).toBe('deal.too-early');
    ana.now += 13 * dayMs;
    expect(codeOf(ana, 'closeAlone', { deal: id })).toBe('deal.too-early');
    setPolicy(ana, 'market.alone-days', 5);
    expect(dealOn(ana, id).acts).toContain('close-alone');
    setPolicy(ana, 'market.alone-days', 14, [...ana.held.values()].at(-1));
    expect(codeOf(ana, 'closeAlone', { deal: id })).toBe('deal.too-early');
    ana.now += 2 * dayMs;
    act(ana, 'closeAlone', { deal: id });
    meet(...all);
    expect(codeOf(ana, 'contest', { deal: id, words: '' })).toBe('deal.not-the-receiver');
    expect(codeOf(bea, 'contest', { deal: id, words: tooLong })).toBe('deal.words-too-long');
    act(bea, 'contest', { deal: id, words: '' });
    expect(codeOf(bea, 'contest', { deal: id, words: '' })).toBe('deal.not-alone');
  });
});

describe('feedback', () => {
  test('is given once, on what was received', () => {
    const cast = market();
    const { ana, bea } = cast;
    const { id } = agreed(cast);
    expect(codeOf(ana, 'rate', { deal: id, ...feedback(ana) })).toBe('deal.nothing-received');
    expect(codeOf(ana, 'declineToRate', { deal: id })).toBe('deal.nothing-received');
    const done = paid(cast).id;
    expect(codeOf(bea, 'rate', { deal: done, ...feedback(bea), words: tooLong })).toBe('deal.words-too-long');
    expect(codeOf(bea, 'rate', { deal: done, ...feedback(bea), salt: '00' })).toBe('malformed');
    act(bea, 'rate', { deal: done, ...feedback(bea) });
    expect(codeOf(bea, 'rate', { deal: done, ...feedback(bea) })).toBe('deal.already-answered');
    expect(codeOf(bea, 'declineToRate', { deal: done })).toBe('deal.already-answered');
  });

  test('is shown by whoever gave it, where it can be read', () => {
    const cast = market();
    const { ana, bea, all } = cast;
    const { id } = paid(cast);
    expect(codeOf(ana, 'showRating', { deal: id })).toBe('deal.no-such-rating');
    act(ana, 'rate', { deal: id, ...feedback(ana) });
    meet(...all);
    // A phone that came to nothing of what was locked to Ana's.
    const copy = ana.copy();
    copy.now += 15 * dayMs;
    expect(codeOf(copy, 'showRating', { deal: id })).toBe('deal.rating-unreadable');
    act(bea, 'declineToRate', { deal: id });
    settle(...all);
    expect(codeOf(ana, 'showRating', { deal: id })).toBe('deal.already-shown');
  });

  test('is answered when there is some, with words', () => {
    const cast = market();
    const { ana, bea, all } = cast;
    const { id } = paid(cast);
    expect(codeOf(bea, 'reply', { deal: id, words: 'Thanks' })).toBe('deal.no-such-feedback');
    act(ana, 'rate', { deal: id, ...feedback(ana) });
    act(bea, 'declineToRate', { deal: id });
    settle(...all);
    expect(codeOf(bea, 'reply', { deal: id, words: ' ' })).toBe('deal.words-missing');
    expect(codeOf(bea, 'reply', { deal: id, words: tooLong })).toBe('deal.words-too-long');
    act(bea, 'reply', { deal: id, words: 'Thanks' });
    expect(codeOf(bea, 'reply', { deal: id, words: 'Thanks' })).toBe('deal.already-replied');
  });
});

describe('where sellers need a mark', () => {
  test('whoever lacks it, or whose mark has ended, neither asks for units nor says yes to them', () => {
    const cast = market();
    const { ana, bea, all } = cast;
    const [asked, answered] = [begun(cast), begun(cast)];
    const offer = idOf(act(bea, 'terms', { deal: answered.id, ...oneHour }));
    setPolicy(ana, 'market.sellers', 'seller');
    meet(...all);
    expect(codeOf(ana, 'terms', { deal: asked.id, ...oneHour })).toBe('deal.not-a-seller');
    expect(codeOf(ana, 'agree', { deal: answered.id, terms: offer })).toBe('deal.not-a-seller');
    const until = ana.now + dayMs;
    ana.sign('mark.give', { account: idToBytes(ana.account), mark: 'seller', until });
    ana.now = until;
    expect(codeOf(ana, 'terms', { deal: asked.id, ...oneHour })).toBe('deal.not-a-seller');
    ana.now = until - dayMs / 2;
    act(ana, 'terms', { deal: asked.id, ...oneHour });
    act(ana, 'agree', { deal: answered.id, terms: offer });
    meet(...all);
    expect([asked, answered].map(({ id }) => stageOn(bea, id))).toEqual(['offered', 'agreed']);
  });
});
