/** A lost phone: what may be spent now, what later, and what a coordinator lends until then. */
import { describe, expect, test } from 'vitest';
import { closeBooks, setClosers } from '../../core/bookkeeping.ts';
import { meet, type Phone, settle, village } from '../../core/cast.ts';
import { raise } from '../../core/governing.ts';
import { revoke, secondPhone } from '../../core/recovering.ts';
import { act, ask, errandsOf, refusalOf, topicsOf } from './affairs.ts';

const unit = 'hours' as Phone['account'] as string as never;

/** Bea has a tablet, to which nothing was moved, and loses her phone: it could still spend 560. */
function losing() {
  const cast = village(['ana', 'bea', 'carla'], { limit: 600 });
  const { ana, bea, carla } = cast;
  const tablet = secondPhone(bea);
  bea.pay(carla, 40);
  settle(ana, bea, carla, tablet);
  const revoked = revoke(tablet, bea);
  settle(ana, carla, tablet);
  return { ...cast, tablet, revoked };
}
const phoneOn = (on: Phone, of: Phone) => ask(on, 'phones', {}).find(({ device }) => device === of.device);

describe('my phones', () => {
  test('stand with what each may spend', () => {
    const { ana, bea, carla } = village(['ana', 'bea', 'carla'], { limit: 600 });
    const tablet = secondPhone(bea);
    bea.move(tablet.device, 100);
    settle(ana, bea, carla, tablet);
    expect(ask(tablet, 'phones', {})).toMatchObject([
      { device: bea.device, here: false, primary: true, standing: 'sound', may: [{ amount: 500 }], estate: null },
      { device: tablet.device, here: true, primary: false, standing: 'sound', may: [{ amount: 100 }], estate: null },
    ]);
  });

  test('say when each was used last, as somebody else is told it who is to say which is lost', () => {
    const { ana, bea, carla } = village(['ana', 'bea', 'carla'], { limit: 600 });
    const tablet = secondPhone(bea);
    bea.pay(carla, 10);
    settle(ana, bea, carla, tablet);
    const wroteAt = ask(tablet, 'phones', {}).map((phone) => phone.wroteAt);
    expect(wroteAt).toEqual(ask(ana, 'phonesOf', { member: bea.member }).map((phone) => phone.wroteAt));
    expect(wroteAt[0]).toBeGreaterThan(wroteAt[1] ?? Number.POSITIVE_INFINITY);
  });

  test('say what a lost one leaves, as far as this phone knows it, until the books are closed over it', () => {
    const { ana, bea, carla, tablet } = losing();
    expect(phoneOn(tablet, bea)).toMatchObject({
      standing: 'lost',
      may: [{ amount: 0 }],
      estate: { is: 'waits', heir: tablet.device, amounts: [{ unit, amount: 560 }], lent: [] },
    });
    const closers = setClosers(ana, [ana]);
    closeBooks(closers, ana, carla, tablet);
    settle(ana, carla, tablet);
    expect(phoneOn(tablet, bea)?.estate).toMatchObject({ is: 'taken' });
    expect(phoneOn(tablet, tablet)?.may).toEqual([{ unit, amount: 560 }]);
  });

  test('count into it what lay unclaimed for the lost one', () => {
    const { ana, bea, carla } = village(['ana', 'bea', 'carla'], { limit: 600 });
    const tablet = secondPhone(bea);
    settle(ana, bea, carla, tablet);
    carla.pay(bea, 30);
    meet(ana, carla, tablet);
    revoke(tablet, bea);
    expect(phoneOn(tablet, bea)?.estate?.amounts).toEqual([{ unit, amount: 630 }]);
  });

  test('say that nothing comes from a phone with two histories', () => {
    const { ana, bea, carla } = village(['ana', 'bea', 'carla'], { limit: 600 });
    const tablet = secondPhone(bea);
    settle(ana, bea, carla, tablet);
    const copy = bea.copy();
    bea.pay(carla, 10);
    copy.pay(ana, 20);
    meet(ana, bea, carla, copy, tablet);
    expect(phoneOn(tablet, bea)).toMatchObject({ standing: 'frozen', estate: null });
    revoke(tablet, bea);
    expect(phoneOn(tablet, bea)).toMatchObject({ standing: 'lost', estate: { is: 'nothing', amounts: [] } });
  });
});

describe('the phones of somebody else', () => {
  test('stand with what they wrote last, as far as this phone has heard, and with where payments arrive', () => {
    const { ana, bea, carla } = village(['ana', 'bea', 'carla'], { limit: 600 });
    const tablet = secondPhone(bea);
    settle(ana, bea, carla, tablet);
    const ofBea = () => ask(ana, 'phonesOf', { member: bea.member });
    const [quiet] = ofBea().filter(({ device }) => device === tablet.device);
    bea.pay(carla, 10);
    const paidAt = bea.now;
    bea.pay(carla, 10);
    expect(ofBea()).toMatchObject([
      { device: bea.device, primary: true },
      { device: tablet.device, primary: false },
    ]);
    expect(ofBea()[0]?.wroteAt).toBeLessThan(paidAt);
    const lastAt = bea.now;
    settle(ana, bea, carla, tablet);
    expect(ofBea()[0]?.wroteAt).toBeGreaterThanOrEqual(lastAt);
    expect(ofBea()[1]?.wroteAt).toBe(quiet?.wroteAt);
  });

  test('say of a phone and its copy when either wrote last', () => {
    const { ana, bea, carla } = village(['ana', 'bea', 'carla'], { limit: 600 });
    const copy = bea.copy();
    bea.pay(carla, 10);
    copy.now += 60_000;
    copy.pay(ana, 20);
    const lastAt = copy.now;
    meet(ana, bea, carla, copy);
    expect(ask(carla, 'phonesOf', { member: bea.member })).toEqual([
      { device: bea.device, primary: false, wroteAt: lastAt },
    ]);
  });
});

describe('an advance', () => {
  test('is asked for by the heir, lent by a coordinator, spent at once, and given back out of what comes', () => {
    const { ana, bea, carla, tablet } = losing();
    act(tablet, 'askAdvance', { device: bea.device, unit, amount: 200 });
    settle(ana, carla, tablet);
    expect(topicsOf(ana)).toEqual(['advance']);
    expect(topicsOf(carla)).not.toContain('advance');
    const [request] = ask(ana, 'advances', {});
    expect(request).toMatchObject({ member: bea.member, amount: 200, leaves: 560, device: tablet.device });
    if (request === undefined) throw new Error('nobody asked');
    expect(refusalOf(carla, 'lend', { request: request.entry, amount: 200 })).toBe('only-coordinators');
    expect(refusalOf(ana, 'lend', { request: request.entry, amount: 0 })).toBe('belonging.amount-unsound');

    act(ana, 'lend', { request: request.entry, amount: 150 });
    expect(refusalOf(ana, 'lend', { request: request.entry, amount: 150 })).toBe('belonging.ask-over');
    settle(ana, carla, tablet);
    expect(errandsOf(ana)).toEqual([]);
    expect(tablet.rights()).toBe(150);
    expect(phoneOn(tablet, bea)?.estate?.lent).toEqual([{ unit, amount: 150 }]);
    tablet.pay(carla, 100);
    closeBooks(setClosers(ana, [ana]), ana, carla, tablet);
    settle(ana, carla, tablet);
    expect(tablet.rights()).toBe(560 + 50 - 150);
    expect(refusalOf(tablet, 'askAdvance', { device: bea.device, unit, amount: 10 })).toBe('belonging.ask-over');
  });

  test('that was lent before is no answer to a later request', () => {
    const { ana, bea, carla, tablet } = losing();
    const [tip] = bea.state.accounts.limits.keys();
    if (tip === undefined) throw new Error('no limit');
    const line = [...bea.state.accounts.limits.values()].find(({ account }) => account === bea.account);
    raise(ana, tablet, 50, { ref: line?.entry ?? tip, advance: true });
    settle(ana, carla, tablet);
    act(tablet, 'askAdvance', { device: bea.device, unit, amount: 100 });
    meet(ana, tablet);
    expect(topicsOf(ana)).toEqual(['advance']);
  });

  test('is asked for by nobody else, in no other unit, and not as nothing', () => {
    const { bea, carla, tablet } = losing();
    expect(refusalOf(carla, 'askAdvance', { device: bea.device, unit, amount: 10 })).toBe('belonging.not-the-heir');
    expect(refusalOf(tablet, 'askAdvance', { device: carla.device, unit, amount: 10 })).toBe('belonging.not-the-heir');
    expect(refusalOf(tablet, 'askAdvance', { device: bea.device, unit: 'eggs' as never, amount: 10 })).toBe(
      'belonging.unknown-unit',
    );
    expect(refusalOf(tablet, 'askAdvance', { device: bea.device, unit, amount: 0.5 })).toBe('belonging.amount-unsound');
    expect(refusalOf(bea, 'askAdvance', { device: tablet.device, unit, amount: 10 })).toBe('belonging.not-the-heir');
  });

  test('that the rules find is not the heir’s is rejected on every phone', () => {
    const { carla, revoked, tablet } = losing();
    const payload = { ref: revoked.entry.id, unit, amount: 10 };
    const asked = (by: Phone, change: object) =>
      by.verdictOf(
        by.sign('belonging.advance.ask', {
          ...payload,
          ref: Uint8Array.from(Buffer.from(payload.ref, 'hex')),
          ...change,
        }),
      );
    expect(asked(carla, {})).toBe('belonging.not-the-heir');
    expect(asked(tablet, { unit: 'eggs' })).toBe('belonging.unknown-unit');
    expect(asked(tablet, { amount: 0 })).toBe('malformed');
    expect(asked(tablet, {})).toBe('valid');
  });
});
