/** Asking, answering, giving back, moving: each refusal in precedence order, and that the rest is signed as valid. */
import { describe, expect, test } from 'vitest';
import type { UnitId } from '../../../src/core/ids.ts';
import type { Refusal } from '../../../src/core/module.ts';
import { hours, meet, newcomer, type Phone, settle } from '../../core/cast.ts';
import { act, askEntry, forked, pair, refusalOf, stranger } from './neighbours.ts';

describe('asking for payment is refused', () => {
  const terms = (phone: Phone, amount = 60, memo = '') => ({ payer: phone.account, unit: hours, amount, memo });
  const cases: readonly (readonly [string, string, () => Refusal])[] = [
    [
      'device-frozen',
      'this device signed two histories',
      () => {
        const { ana } = forked();
        return refusalOf(ana, 'ask', terms(ana, 0));
      },
    ],
    [
      'memo-too-long',
      'the words are too long',
      () => {
        const { ana } = pair();
        return refusalOf(ana, 'ask', terms(ana, 60, 'x'.repeat(281)));
      },
    ],
    [
      'exchange.to-oneself',
      'it is one’s own payment',
      () => {
        const { ana } = pair();
        return refusalOf(ana, 'ask', terms(ana, 0));
      },
    ],
    ['amount-not-positive', 'nothing is asked for', () => refusalOf(pair().ana, 'ask', terms(stranger, 0))],
    [
      'amount-too-large',
      'it is more than the books hold',
      () => refusalOf(pair().ana, 'ask', terms(stranger, 1_000_000_001)),
    ],
    ['no-such-member', 'nobody knows who should pay', () => refusalOf(pair().ana, 'ask', terms(stranger))],
  ];
  test.each(cases)('as %s when %s', (code, _, refusal) => {
    expect(refusal().code).toBe(code);
  });
});

describe('answering', () => {
  test.each(['declineAsk', 'cancelAsk', 'askBack', 'keepIt'] as const)(
    '%s is refused on a phone that signs nothing more',
    (name) => {
      const { ana, bea } = forked();
      const args = { entry: askEntryOf(bea, ana), other: bea.account, memo: '' };
      expect(refusalOf(ana, name, args).code).toBe('device-frozen');
    },
  );

  test.each(['declineAsk', 'cancelAsk', 'askBack', 'keepIt'] as const)('%s is refused with too many words', (name) => {
    const { ana, bea } = pair();
    const args = { entry: askEntryOf(bea, ana), other: bea.account, memo: 'x'.repeat(281) };
    expect(refusalOf(ana, name, args).code).toBe('memo-too-long');
  });

  test('signs what the rules accept, each by the one whose it is', () => {
    const { ana, bea } = pair();
    const asked = askEntry(bea, ana);
    const paid = ana.pay(bea, 60);
    settle(ana, bea);
    const about = (entry: typeof asked, other: Phone) => ({ entry: entry.entry.id, other: other.account, memo: '' });
    expect(act(ana, 'declineAsk', about(asked, bea)).map((each) => ana.verdictOf(each))).toEqual(['valid']);
    expect(act(bea, 'cancelAsk', about(asked, ana)).map((each) => bea.verdictOf(each))).toEqual(['valid']);
    expect(act(ana, 'askBack', about(paid, bea)).map((each) => ana.verdictOf(each))).toEqual(['valid']);
    expect(act(bea, 'keepIt', about(paid, ana)).map((each) => bea.verdictOf(each))).toEqual(['valid']);
  });
});

const askEntryOf = (asker: Phone, payer: Phone) => askEntry(asker, payer).entry.id;

describe('giving back', () => {
  const accepted = () => {
    const { ana, bea } = pair();
    const paid = ana.pay(bea, 60);
    settle(ana, bea);
    return { ana, bea, entry: paid.entry.id };
  };

  test('moves the whole amount back', () => {
    const { ana, bea, entry } = accepted();
    act(bea, 'giveBack', { entry });
    settle(ana, bea);
    expect([ana.balance(), bea.balance(), ana.rights(), bea.rights()]).toEqual([0, 0, 600, 600]);
  });

  const cases: readonly (readonly [string, string, () => Refusal])[] = [
    [
      'not-reversible',
      'nothing was paid',
      () => {
        const { ana, bea } = pair();
        return refusalOf(bea, 'giveBack', { entry: askEntryOf(bea, ana) });
      },
    ],
    [
      'not-reversible',
      'it is itself a giving back',
      () => {
        const { ana, bea, entry } = accepted();
        const [back] = act(bea, 'giveBack', { entry });
        settle(ana, bea);
        return refusalOf(ana, 'giveBack', { entry: back?.entry.id ?? entry });
      },
    ],
    [
      'not-accepted-here',
      'this device has not accepted it',
      () => {
        const { ana, entry } = accepted();
        return refusalOf(ana, 'giveBack', { entry });
      },
    ],
    [
      'already-reversed',
      'it was given back before',
      () => {
        const { bea, entry } = accepted();
        act(bea, 'giveBack', { entry });
        return refusalOf(bea, 'giveBack', { entry });
      },
    ],
    [
      'not-enough',
      'it is spent',
      () => {
        const { ana, bea, entry } = accepted();
        bea.pay(ana, 620);
        return refusalOf(bea, 'giveBack', { entry });
      },
    ],
    [
      'device-frozen',
      'this device signed two histories',
      () => {
        const { ana } = forked();
        return refusalOf(ana, 'giveBack', { entry: askEntryOf(pair().bea, ana) });
      },
    ],
  ];
  test.each(cases)('is refused as %s when %s', (code, _, refusal) => {
    expect(refusal().code).toBe(code);
  });
});

describe('moving what may be spent', () => {
  const withTablet = () => {
    const { ana } = pair();
    const [founding] = ana.held.values();
    const tablet = newcomer('ana/tablet', ana);
    if (founding) tablet.addDevice(founding);
    meet(ana, tablet);
    return { ana, tablet };
  };

  test('passes to the other device, and the balance stays', () => {
    const { ana, tablet } = withTablet();
    act(ana, 'move', { toDevice: tablet.device, unit: hours, amount: 250 });
    settle(ana, tablet);
    expect([ana.rights(), tablet.rights(), ana.balance()]).toEqual([350, 250, 0]);
  });

  const cases: readonly (readonly [string, string, () => Refusal])[] = [
    [
      'device-frozen',
      'this device signed two histories',
      () => refusalOf(forked().ana, 'move', { toDevice: stranger.device, unit: hours, amount: 0 }),
    ],
    [
      'amount-not-positive',
      'nothing is moved',
      () => refusalOf(withTablet().ana, 'move', { toDevice: stranger.device, unit: hours, amount: 0 }),
    ],
    [
      'amount-too-large',
      'it is more than the books hold',
      () => refusalOf(withTablet().ana, 'move', { toDevice: stranger.device, unit: hours, amount: 1_000_000_001 }),
    ],
    [
      'not-enough',
      'it is a minute too much',
      () => refusalOf(withTablet().ana, 'move', { toDevice: stranger.device, unit: hours, amount: 601 }),
    ],
    [
      'not-enough',
      'the group has no such unit',
      () => refusalOf(withTablet().ana, 'move', { toDevice: stranger.device, unit: 'apples' as UnitId, amount: 1 }),
    ],
  ];
  test.each(cases)('is refused as %s when %s', (code, _, refusal) => {
    expect(refusal().code).toBe(code);
  });
});
