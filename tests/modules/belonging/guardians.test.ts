/** Trusted neighbours are chosen, and bring somebody back together. */
import { describe, expect, test } from 'vitest';
import { primaryDevice } from '../../../src/core/membership/select.ts';
import { meet, newcomer, type Phone, settle, village } from '../../core/cast.ts';
import { addByGuardians, openingOf, secondPhone } from '../../core/recovering.ts';
import { act, ask, codeOf, errandsOf, refusalOf, topicsOf } from './affairs.ts';

const four = () => village(['ana', 'bea', 'carla', 'dora'], { limit: 600 });

/** Bea trusts Ana and Carla; everybody knows. */
function trusting() {
  const cast = four();
  const { ana, bea, carla } = cast;
  act(bea, 'chooseGuardians', { guardians: [ana.member, carla.member], need: 2 });
  settle(...Object.values(cast));
  return cast;
}

/** A new phone of Bea's, which holds what Ana's does and says nothing yet. */
const newPhoneOf = (bea: Phone, host: Phone): Phone => newcomer(`${bea.name}/new`, host);

describe('choosing', () => {
  test('is offered once there are two one has to do with: the inviter, and whom one trades with most', () => {
    const { ana, bea, carla, dora } = four();
    expect(ask(bea, 'guardians', {}).offered).toEqual([ana.member]);
    expect(topicsOf(bea)).toEqual([]);
    for (const payee of [carla, dora, dora]) bea.pay(payee, 10);
    settle(ana, bea, carla, dora);
    expect(ask(bea, 'guardians', {}).offered).toEqual([ana.member, dora.member]);
    expect(topicsOf(bea)).toEqual(['guardians']);
    // Whoever founded was invited by nobody: two partners it is.
    expect(ask(ana, 'guardians', {}).offered).toEqual([]);
  });

  test('asks no more once it is done, or once nobody was chosen on purpose', () => {
    const cast = four();
    const { ana, bea, carla } = cast;
    bea.pay(carla, 10);
    settle(...Object.values(cast));
    expect(topicsOf(bea)).toEqual(['guardians']);
    act(bea, 'chooseGuardians', { guardians: [ana.member, carla.member], need: 2 });
    expect(topicsOf(bea)).toEqual([]);
    expect(ask(bea, 'guardians', {}).mine).toMatchObject({ need: 2, guardians: [ana.member, carla.member].sort() });
    act(bea, 'chooseGuardians', { guardians: [], need: 0 });
    expect(ask(bea, 'guardians', {}).mine).toBeNull();
    expect(topicsOf(bea)).toEqual([]);
    settle(...Object.values(cast));
    expect(ask(carla, 'guardians', {}).of).toEqual([]);
  });

  test('shows whom one is trusted by, on both phones', () => {
    const { ana, bea, dora } = trusting();
    expect(ask(ana, 'guardians', {}).of).toEqual([{ member: bea.member, need: 2, among: 2 }]);
    expect(ask(dora, 'guardians', {}).of).toEqual([]);
    expect(ask(dora, 'guarded', {})).toEqual([{ member: bea.member, need: 2, among: 2 }]);
  });

  test('is refused of too few, of oneself, of strangers, and of what stands already', () => {
    const { ana, bea, carla, dora } = trusting();
    const choose = (guardians: readonly Phone[], need: number) =>
      refusalOf(bea, 'chooseGuardians', { guardians: guardians.map(({ member }) => member), need });
    expect(choose([ana], 1)).toBe('guardians-unsound');
    expect(choose([ana, carla], 1)).toBe('guardians-unsound');
    expect(choose([ana, carla], 3)).toBe('guardians-unsound');
    expect(choose([ana, ana, carla], 2)).toBe('guardians-unsound');
    expect(choose([ana, bea], 2)).toBe('to-oneself');
    expect(choose([ana, newcomer('zoe', ana)], 2)).toBe('no-such-member');
    expect(choose([carla, ana], 2)).toBe('belonging.nothing-changes');
    act(bea, 'chooseGuardians', { guardians: [ana.member, carla.member, dora.member], need: 2 });
    expect(ask(bea, 'guardians', {}).mine?.guardians).toHaveLength(3);
  });
});

describe('a new phone without the card', () => {
  test('is vouched for by each guardian, comes in, and says of the old one that it is lost', () => {
    const cast = trusting();
    const { ana, bea, carla, dora } = cast;
    const fresh = newPhoneOf(bea, ana);
    const code = codeOf(fresh, [bea]);
    expect(ask(ana, 'returnRequest', { code })).toMatchObject({
      ok: true,
      value: { member: bea.member, lost: [bea.device], vouched: [], need: 2, among: 2 },
    });
    act(ana, 'vouchForReturn', { code });
    expect(refusalOf(ana, 'vouchForReturn', { code })).toBe('belonging.already-vouched');
    settle(ana, carla, dora);
    expect(ask(carla, 'returnRequest', { code })).toMatchObject({ ok: true, value: { vouched: [ana.member] } });
    act(carla, 'vouchForReturn', { code });
    meet(ana, carla, dora, fresh);
    const words = [...fresh.state.membership.guardianWords.keys()];
    expect(fresh.verdictOf(addByGuardians(fresh, openingOf(bea), words))).toBe('valid');
    expect(refusalOf(ana, 'vouchForReturn', { code: codeOf(newcomer('bea/other', ana), [dora]) })).toBe(
      'no-such-device',
    );

    settle(fresh, ana, carla, dora);
    expect(ask(fresh, 'phones', {}).map(({ standing, here }) => [standing, here])).toEqual([
      ['lost', false],
      ['sound', true],
    ]);
    expect(primaryDevice(ana.state, bea.member)?.device).toBe(fresh.device);
    expect(refusalOf(ana, 'vouchForReturn', { code })).toBe('belonging.already-in');
  });

  test('is not vouched for by who is no guardian, in another group, or from what cannot be read', () => {
    const { ana, bea, dora } = trusting();
    const fresh = newPhoneOf(bea, ana);
    expect(refusalOf(dora, 'vouchForReturn', { code: codeOf(fresh) })).toBe('not-a-guardian');
    const elsewhere = village(['ana', 'bea'], { founding: { name: 'Elsewhere' } });
    expect(refusalOf(elsewhere.ana, 'vouchForReturn', { code: codeOf(fresh) })).toBe('belonging.other-group');
    expect(refusalOf(ana, 'vouchForReturn', { code: `${codeOf(fresh)}x` })).toBe('belonging.code-unreadable');
    expect(refusalOf(ana, 'vouchForReturn', { code: codeOf(fresh, [], newcomer('zoe', ana).member) })).toBe(
      'no-such-member',
    );
  });
});

describe('a live phone', () => {
  /** Ana and Carla were hasty: a stranger holds the new phone, and Bea's own goes on. */
  function deceived() {
    const cast = trusting();
    const { ana, bea, carla, dora } = cast;
    const wrong = newPhoneOf(bea, ana);
    const code = codeOf(wrong, [bea]);
    for (const guardian of [ana, carla]) act(guardian, 'vouchForReturn', { code });
    meet(ana, carla, dora, wrong);
    addByGuardians(wrong, openingOf(bea), [...wrong.state.membership.guardianWords.keys()]);
    settle(wrong, ana, carla, dora);
    return { ...cast, wrong };
  }

  test('is told that somebody came in as its member, and by whose word', () => {
    const { ana, bea, carla, wrong } = deceived();
    meet(bea, wrong);
    expect(topicsOf(bea)).toEqual(['came-in']);
    expect(errandsOf(bea)[0]?.values).toEqual({ device: wrong.device });
    expect(ask(bea, 'newPhones', {})).toMatchObject([
      { device: wrong.device, guardians: [ana.member, carla.member].sort(), lost: [bea.device] },
    ]);
    expect(ask(bea, 'ending', {}).ending).toMatchObject({ is: 'lost', by: [bea.member] });
    expect(topicsOf(wrong)).toEqual([]);
  });

  test('refuses it, although it was itself called lost, and goes on', () => {
    const { ana, bea, carla, dora, wrong } = deceived();
    meet(bea, wrong);
    act(bea, 'refuse', { device: wrong.device });
    settle(ana, bea, carla, dora, wrong);
    expect(topicsOf(bea)).toEqual([]);
    expect(ask(bea, 'ending', {}).ending).toBeNull();
    expect(ask(wrong, 'ending', {}).ending).toMatchObject({ is: 'refused' });
    expect(primaryDevice(ana.state, bea.member)?.device).toBe(bea.device);
    const paid = bea.pay(dora, 20);
    settle(bea, dora);
    expect([dora.verdictOf(paid), dora.balance()]).toEqual(['valid', 20]);
    expect(refusalOf(bea, 'refuse', { device: wrong.device })).toBe('belonging.already-refused');
  });

  test('cannot be refused by the one that came in so, nor refuse one that has the card', () => {
    const { ana, bea, dora, wrong } = deceived();
    expect(refusalOf(wrong, 'refuse', { device: bea.device })).toBe('not-by-guardians');
    const tablet = secondPhone(dora);
    expect(refusalOf(dora, 'refuse', { device: tablet.device })).toBe('not-by-guardians');
    expect(refusalOf(ana, 'refuse', { device: wrong.device })).toBe('no-such-device');
  });
});
