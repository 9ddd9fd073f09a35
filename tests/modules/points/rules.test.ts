/** Every rule is broken at least once, of two the first is named, and what can not be read is not. */
import { describe, expect, test } from 'vitest';
import { idToBytes } from '../../../src/core/ids.ts';
import { rejectionCodes } from '../../../src/modules/points/rules.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { keyOf, meet, type Phone, settle } from '../../core/cast.ts';
import { open } from '../../core/keeping.ts';
import { back, backing, deciders, post } from './supporting.ts';

const says = (phone: Phone, payload: CborMap): string => phone.verdictOf(phone.sign('points.back', payload));

/** Ana has posted a decision, and all have heard of it. */
const cast = () => {
  const village = deciders();
  const decision = post(village.ana);
  meet(...village.all);
  return { ...village, decision };
};

const broken: Readonly<Record<(typeof rejectionCodes)[number], (village: ReturnType<typeof cast>) => string>> = {
  'points.no-such-decision': ({ bea, carla }) => {
    const talk = bea.sign('listing.post', {
      account: idToBytes(bea.account),
      ...{ side: 'offer', return: 'units', title: 'Bread', category: 'food' },
    });
    return says(bea, { ...backing(talk, carla, 5) });
  },
  'points.not-your-account': ({ bea, carla, decision }) => says(bea, backing(decision, carla, 5)),
  'points.not-a-person': ({ ana, bea, all, decision }) => {
    const fund = open(ana, { keepers: [ana, bea] });
    settle(...all);
    return says(ana, backing(decision, fund, 5));
  },
};

test.each(rejectionCodes)('%s', (code) => expect(broken[code](cast())).toBe(code));

test('a decision that nobody has heard of is waited for', () => {
  const { ana, bea } = cast();
  const unheard = post(ana, 'A well');
  const given = back(ana, unheard, 5);
  bea.receive([given]);
  expect(bea.verdictOf(given)).not.toBe('valid');
  meet(ana, bea);
  expect(bea.verdictOf(given)).toBe('valid');
});

test('a neighbour’s points are given by whoever keeps their account', () => {
  const { ana, all, decision } = cast();
  const neighbour = open(ana);
  settle(...all);
  expect(ana.verdictOf(back(ana, decision, 10, neighbour))).toBe('valid');
});

describe('an entry can not be read', () => {
  const { kinds } = deciders().ana.registry;
  const decode = (payload: CborMap) => kinds.get('points.back')?.decode(payload);
  const sound: CborMap = { ref: keyOf('one'), account: keyOf('two'), points: 10 };

  test('with a field too many, or one too few', () => {
    expect(decode(sound)).toMatchObject({ ok: true });
    expect(decode({ ...sound, price: 5 })).toEqual({ ok: false, error: 'price' });
    for (const field of Object.keys(sound)) {
      const { [field]: _, ...others } = sound;
      expect(decode(others)).toEqual({ ok: false, error: field });
    }
  });

  test.each([11, -1, '5'])('with %j points', (points) => {
    expect(decode({ ...sound, points })).toEqual({ ok: false, error: 'points' });
  });
});
