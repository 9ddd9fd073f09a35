/** What a case comes to, whoever heard what first; and what follows from it for what it is about. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hiddenNow, rulingOn } from '../../../src/core/cases/standing.ts';
import { idToBytes } from '../../../src/core/ids.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { shuffled } from '../../properties/shuffled.ts';
import { meet, type Phone, replayed, settle } from '../cast.ts';
import { dump } from '../dump.ts';
import { post } from '../listings/listings.ts';
import {
  all,
  appealing,
  box,
  caseIn,
  deciding,
  inCase,
  known,
  neighbours,
  ref,
  reporting,
  standsAs,
} from './complaints.ts';

/** Bea reports Ana's listing; Carla and Dora hear it. */
function listed() {
  const them = neighbours('carla', 'dora');
  const listing = post(them.ana);
  settle(...them.everybody);
  const payload = reporting(them.bea, them.ana, [them.carla, them.dora], { ref: ref(listing) });
  const begun = known(them, them.bea, 'case.report', payload);
  return { ...them, listing, begun, told: [them.ana, them.bea] };
}

test('a listing is hidden until it is decided, and as it is decided then', () => {
  const them = listed();
  const { ana, carla, dora, begun, told, listing } = them;
  const isHidden = () => hiddenNow(ana.state).has(listing.entry.id);
  const seen = [isHidden()];
  for (const kind of ['case.hide', 'case.show', 'case.hide']) {
    known(them, carla, kind, inCase(begun));
    seen.push(isHidden());
  }
  const decision = known(them, carla, 'case.decide', { ...inCase(begun), ...deciding('nothing-to-it', told) });
  seen.push(isHidden());
  expect(seen).toEqual([false, true, false, true, false]);
  expect(standsAs(ana, begun)).toEqual(['decided', 'nothing-to-it']);
  const appeal = known(them, them.bea, 'case.appeal', { ...inCase(begun, decision), ...appealing(them.bea, [dora]) });
  expect(standsAs(ana, begun)).toEqual(['appealed', 'nothing-to-it']);
  known(them, dora, 'case.decide', { ...inCase(begun, appeal), ...deciding('hidden', told) });
  expect([isHidden(), standsAs(ana, begun)]).toEqual([true, ['final', 'hidden']]);
});

describe('apart from one another', () => {
  test('of two decisions the first in the shared order stands, the same on both phones', () => {
    const { carla, dora, begun, told } = listed();
    carla.sign('case.decide', { ...inCase(begun), ...deciding('warned', told) });
    dora.sign('case.decide', { ...inCase(begun), ...deciding('settled', told) });
    meet(carla, dora);
    expect(standsAs(carla, begun)).toEqual(standsAs(dora, begun));
    expect(caseIn(carla.state, begun)).toEqual(caseIn(dora.state, begun));
  });

  test('of two appeals the first is heard, and what is decided on the other changes nothing', () => {
    const them = listed();
    const { ana, bea, dora, carla, begun, told } = them;
    const decision = known(them, carla, 'case.decide', { ...inCase(begun), ...deciding('warned', told) });
    const appeals = [ana, bea].map((phone) =>
      phone.sign('case.appeal', { ...inCase(begun, decision), ...appealing(phone, [dora]) }),
    );
    settle(...them.everybody);
    const heard = caseIn(ana.state, begun).appeal?.id;
    const other = appeals.find(({ entry }) => entry.id !== heard);
    if (other === undefined) throw new Error('both are heard');
    known(them, dora, 'case.decide', { ...inCase(begun, other), ...deciding('nothing-to-it', told) });
    expect(standsAs(ana, begun)).toEqual(['appealed', 'warned']);
  });
});

describe('a vote', () => {
  /** Of five Ana and Bea are the parties and Carla decided: Dora and Eva vote. */
  function voting() {
    const them = neighbours('carla');
    const told = [them.ana, them.bea];
    const begun = known(them, them.bea, 'case.report', reporting(them.bea, them.ana, [them.carla]));
    const decision = known(them, them.carla, 'case.decide', { ...inCase(begun), ...deciding('warned', told) });
    const appeal = known(them, them.ana, 'case.appeal', { ...inCase(begun, decision), ...appealing(them.ana, []) });
    const votes = (phone: Phone, vote: string) => known(them, phone, 'case.vote', { ...inCase(begun, appeal), vote });
    return { ...them, begun, votes };
  }

  test('undoes a decision once more than half of those who may vote are against it', () => {
    const { ana, dora, eva, begun, votes } = voting();
    votes(dora, 'falls');
    expect(standsAs(ana, begun)).toEqual(['vote', 'warned']);
    votes(eva, 'falls');
    expect(standsAs(ana, begun)).toEqual(['fallen', null]);
  });

  test('counts the last word of each, and ends when more than half are for it', () => {
    const { ana, dora, eva, begun, votes } = voting();
    votes(dora, 'falls');
    votes(eva, 'stands');
    votes(dora, 'stands');
    expect(standsAs(ana, begun)).toEqual(['final', 'warned']);
    expect(caseIn(ana.state, begun).appeal?.votes).toHaveLength(2);
  });
});

test('whether something between two was made is what was decided last', () => {
  const them = neighbours('carla', 'dora');
  const { ana, bea, carla, everybody } = them;
  const listing = post(ana);
  settle(...everybody);
  const between = { from: idToBytes(ana.account), to: idToBytes(bea.account) };
  const deal = known(them, bea, 'deal.begin', { ref: ref(listing), ...between });
  const rulings = (['not-made', 'settled', 'made'] as const).map((outcome) => {
    const begun = known(them, bea, 'case.report', reporting(bea, ana, [carla], { ref: ref(deal) }));
    known(them, carla, 'case.decide', { ...inCase(begun), ...deciding(outcome, [ana, bea]) });
    return rulingOn(ana.state, deal.entry.id);
  });
  expect(rulings).toEqual(['not-made', 'not-made', 'made']);
});

const anyStep = fc.tuple(
  fc.constantFrom('carla', 'dora', 'bea', 'meet'),
  fc.constantFrom('case.hide', 'case.show', 'case.say', 'case.decide', 'case.appeal'),
);

test('a case is the same whatever came first, and however often', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 16 }), fc.nat(), (story, seed) => {
      const them = listed();
      const { bea, carla, dora, begun, told } = them;
      for (const [who, kind] of story) {
        if (who === 'meet') meet(bea, carla, dora);
        else them[who].sign(kind, payloadOf(them[who], kind, begun, told, them.dora));
      }
      meet(bea, carla, dora);
      const entries = [...bea.held.values()];
      const other = replayed(bea.state.group, shuffled([...entries, ...entries], seed));
      expect(caseIn(other, begun)).toEqual(caseIn(bea.state, begun));
      expect(dump(other)).toBe(dump(carla.state));
    }),
    { numRuns: 30 },
  );
});

/** Also what the rules refuse: all of it has to come out the same. */
function payloadOf(
  by: Phone,
  kind: string,
  begun: ReturnType<typeof listed>['begun'],
  told: Phone[],
  dora: Phone,
): CborMap {
  const decided = caseIn(by.state, begun).decided?.id;
  switch (kind) {
    case 'case.say':
      return { ...inCase(begun), account: idToBytes(by.account), readers: all(...told), memo: box };
    case 'case.decide':
      return { ...inCase(begun), ...deciding(by.name === 'carla' ? 'hidden' : 'settled', told) };
    case 'case.appeal':
      return { case: ref(begun), ref: decided ? idToBytes(decided) : ref(begun), ...appealing(by, [dora]) };
    default:
      return inCase(begun);
  }
}
