/** A phone is lost: its member comes back on another, by the card or by neighbours. (protocol §2, §6, §9) */
import { describe, expect, test } from 'vitest';
import { purseOf } from '../../src/core/accounts/purse.ts';
import type { VerifiedEntry } from '../../src/core/entry.ts';
import { idToBytes } from '../../src/core/ids.ts';
import { guardiansNow } from '../../src/core/membership/guardians.ts';
import { isSound, primaryDevice } from '../../src/core/membership/select.ts';
import { hours, meet, newcomer, type Phone, settle, village } from './cast.ts';
import { bytesOf, coordinating, remove } from './governing.ts';
import {
  addByGuardians,
  broughtBack,
  moveInvitation,
  openingOf,
  revoke,
  secondPhone,
  setGuardians,
  veto,
  vouchAsGuardian,
} from './recovering.ts';

const quartet = () => village(['ana', 'bea', 'carla', 'dora']);
const countedOf = (phone: Phone, { entry }: VerifiedEntry) => phone.state.accounts.transfers.get(entry.id)?.counted;
const deviceOf = (phone: Phone) => ({ device: phone.device, member: phone.member });

describe('a phone that takes the place of a lost one', () => {
  test('is the one that others pay, as soon as it says so', () => {
    const { ana, bea } = quartet();
    const back = newcomer('bea/new', ana);
    const { entry } = back.sign('device.add', { ref: bytesOf(openingOf(bea)), ...back.opening(), primary: true });
    ana.receive(back.held.values());
    expect(primaryDevice(ana.state, bea.member)?.openedBy).toBe(entry.id);
  });

  test('shows the same balance at once and may spend nothing yet', () => {
    const { ana, bea } = quartet();
    bea.pay(ana, 100);
    settle(ana, bea);
    const back = secondPhone(ana.state === bea.state ? ana : bea, 'new');
    expect(purseOf(back.state, back.self, hours)).toMatchObject({ balance: -100, may: 0, elsewhere: 500 });
  });
});

describe('a revocation', () => {
  test('by the card ends one device at the cut; beyond it a payment counts where it was taken unaware', () => {
    const { ana, bea, carla } = quartet();
    const before = bea.pay(carla, 10);
    const back = secondPhone(bea, 'new');
    const revoked = revoke(back, bea);
    const [toCarla, toAna] = [bea.pay(carla, 20), bea.pay(ana, 30)];
    carla.receive(bea.held.values());
    carla.accept(toCarla);
    meet(ana, back, bea, carla);
    expect(back.verdictOf(revoked)).toBe('valid');
    expect([before, toCarla, toAna].map((paid) => countedOf(ana, paid))).toEqual([10, 20, 0]);
    expect([isSound(ana.state, deviceOf(bea)), isSound(ana.state, deviceOf(back))]).toEqual([false, true]);
    expect(primaryDevice(ana.state, bea.member)?.device).toBe(back.device);
  });

  test('bounds what a thief can spend: whoever knows takes nothing, and the phone says nothing more', () => {
    const { ana, bea } = quartet();
    const back = secondPhone(bea, 'new');
    revoke(back, bea);
    const stolen = bea.pay(ana, 600, { acks: [] });
    ana.receive(back.held.values());
    ana.receive([stolen]);
    expect([ana.doDuties(), ana.verdictOf(ana.accept(stolen))]).toEqual([[], 'payer-feigns-ignorance']);
    meet(back, bea);
    expect([bea.verdictOf(bea.pay(ana, 1)), bea.doDuties()]).toEqual(['device-revoked', []]);
  });

  test('leaves the member’s other devices alone', () => {
    const { ana, bea } = quartet();
    const [tablet, back] = [secondPhone(bea), secondPhone(bea, 'new')];
    bea.move(tablet.device, 50);
    settle(bea, tablet);
    revoke(back, bea);
    meet(ana, bea, tablet, back);
    expect(tablet.verdictOf(tablet.pay(ana, 50))).toBe('valid');
    settle(ana, tablet);
    expect(ana.rights()).toBe(650);
  });
});

describe('guardians', () => {
  test('who agree let in a new phone without the card, and it may revoke what all of them called lost', () => {
    const { ana, bea, carla, dora } = quartet();
    const back = broughtBack(bea, [carla, dora]);
    expect(back.chain()?.member).toBe(bea.member);
    expect(back.state.membership.devices.get(back.device)).toMatchObject({ byGuardians: true });
    expect(back.verdictOf(revoke(back, bea, undefined, false))).toBe('valid');
    meet(ana, back);
    expect(isSound(ana.state, deviceOf(bea))).toBe(false);
  });

  test('who do not all call a device lost leave it alone', () => {
    const { ana, bea, carla, dora } = quartet();
    const choice = setGuardians(bea, [carla, dora]);
    meet(bea, carla, dora);
    const back = newcomer('bea/new', carla);
    const words = [vouchAsGuardian(carla, choice, back, [bea]), vouchAsGuardian(dora, choice, back, [])];
    meet(back, carla, dora);
    addByGuardians(back, openingOf(bea), words);
    expect(back.verdictOf(revoke(back, bea, undefined, false))).toBe('needs-card-or-guardians');
    meet(ana, back);
    expect(isSound(ana.state, deviceOf(bea))).toBe(true);
  });

  test('are the newest choice: words for an earlier one are no longer given, and no list means none', () => {
    const { bea, carla, dora } = quartet();
    const first = setGuardians(bea, [carla, dora]);
    meet(bea, carla, dora);
    const back = newcomer('bea/new', carla);
    const early = vouchAsGuardian(carla, first, back);
    const none = bea.sign('guardians.set', { guardians: [], need: 1 });
    meet(bea, carla, dora);
    expect([carla.verdictOf(early), dora.verdictOf(vouchAsGuardian(dora, first, back))]).toEqual([
      'valid',
      'guardians-moved-on',
    ]);
    expect([bea.verdictOf(none), guardiansNow(bea.state, bea.member)]).toEqual(['valid', null]);
  });

  test('count once each, for one device, and for the one they saw', () => {
    const { ana, bea, carla, dora } = quartet();
    const choice = setGuardians(bea, [carla, dora]);
    meet(ana, bea, carla, dora);
    const [back, other] = [newcomer('bea/new', carla), newcomer('bea/other', carla)];
    const twice = [vouchAsGuardian(carla, choice, back), vouchAsGuardian(carla, choice, back)];
    const forOther = vouchAsGuardian(dora, choice, other);
    meet(back, other, carla, dora);
    const opened = (words: readonly VerifiedEntry[]) => {
      const phone = back.copy();
      return phone.verdictOf(addByGuardians(phone, openingOf(bea), words));
    };
    expect(opened(twice)).toBe('needs-card-or-guardians');
    expect(opened([...twice, forOther])).toBe('needs-card-or-guardians');
    expect(opened([])).toBe('needs-card-or-guardians');
    const right = vouchAsGuardian(dora, choice, back);
    back.receive([right]);
    expect(opened([...twice, right])).toBe('valid');
  });
});

describe('a veto', () => {
  test('by a live device undoes what guardians were talked into: the new phone and the revocation it signed', () => {
    const { ana, bea, carla, dora } = quartet();
    const back = broughtBack(bea, [carla, dora]);
    revoke(back, bea, undefined, false);
    meet(ana, back);
    expect(isSound(ana.state, deviceOf(bea))).toBe(false);
    const refused = veto(bea, back);
    meet(ana, bea, back, carla);
    expect(bea.verdictOf(refused)).toBe('valid');
    expect([isSound(ana.state, deviceOf(bea)), isSound(ana.state, deviceOf(back))]).toEqual([true, false]);
    expect([bea.verdictOf(bea.pay(ana, 1)), back.verdictOf(back.sign('acknowledge', {}))]).toEqual([
      'valid',
      'device-revoked',
    ]);
    settle(ana, bea, carla);
    expect(ana.rights()).toBe(601);
  });

  test('is open to a phone that was already told of its own revocation, and gives it its voice back', () => {
    const { ana, bea, carla, dora } = quartet();
    const back = broughtBack(bea, [carla, dora]);
    const revoked = revoke(back, bea, undefined, false);
    meet(back, bea);
    expect(bea.verdictOf(bea.sign('acknowledge', {}))).toBe('device-revoked');
    const refused = veto(bea, back);
    expect([bea.chain()?.acknowledged.has(revoked.entry.id), bea.verdictOf(refused)]).toEqual([true, 'valid']);
    expect(bea.verdictOf(bea.pay(ana, 1))).toBe('valid');
  });

  test('answers the phone it refuses, and nobody else who cut this one off', () => {
    const { ana, bea, carla, dora } = quartet();
    const back = broughtBack(bea, [carla, dora]);
    const byCard = secondPhone(bea, 'by card');
    revoke(byCard, bea);
    meet(back, byCard, bea);
    expect(bea.verdictOf(veto(bea, back))).toBe('device-revoked');
    coordinating(ana, dora);
    remove([ana, dora], bea);
    meet(ana, bea, back);
    expect(back.verdictOf(veto(back, bea))).toBe('member-removed');
  });

  test('does nothing against the card', () => {
    const { bea } = quartet();
    const back = secondPhone(bea, 'new');
    expect(bea.verdictOf(veto(bea, back))).toBe('not-by-guardians');
  });

  test('leaves standing what others decided by the hand of the refused phone', () => {
    const { ana, bea, carla, dora } = quartet();
    coordinating(ana, bea);
    meet(ana, bea, carla, dora);
    const back = broughtBack(bea, [carla, dora]);
    back.sign('acknowledge', {});
    meet(ana, back, carla, dora);
    const removed = remove([back, ana], dora);
    const paid = dora.pay(carla, 10);
    veto(bea, back);
    meet(ana, bea, back, carla, dora);
    expect([carla.verdictOf(removed), countedOf(carla, paid), countedOf(ana, paid)]).toEqual(['valid', 0, 0]);
  });
});

describe('an invitation whose inviter lost the phone', () => {
  /** Bea invited three, one of whom came; then Ana hands the rest on to Carla. */
  function handedOn(uses = 2) {
    const phones = quartet();
    const { ana, bea, carla } = phones;
    const invited = bea.invite(0, { uses: 3 });
    const eli = newcomer('eli', bea);
    eli.join(invited);
    settle(bea, eli);
    meet(ana, bea, carla, eli);
    const moved = moveInvitation(ana, invited, carla, uses);
    return { ...phones, invited, eli, moved };
  }
  const admissionsOf = (phone: Phone, who: Phone) => phone.state.membership.members.get(who.member)?.admissions ?? [];

  test('is handed on: the other device admits by itself, as often as it was told', () => {
    const { ana, bea, carla, invited } = handedOn(1);
    const [fe, gil] = [newcomer('fe', bea), newcomer('gil', bea)];
    fe.join(invited);
    gil.join(invited);
    settle(ana, carla, fe);
    settle(ana, carla, fe, gil);
    expect([admissionsOf(ana, fe).length, admissionsOf(ana, gil).length]).toEqual([1, 0]);
    expect(carla.verdictOf(carla.admit(openingOf(gil), 0))).toBe('invitation-used-up');
  });

  test('is closed to the first device once it has heard', () => {
    const { bea, invited, moved } = handedOn();
    const fe = newcomer('fe', bea);
    bea.receive([fe.join(invited), moved]);
    expect(bea.doDuties()).toEqual([]);
    expect(bea.verdictOf(bea.admit(openingOf(fe), 0))).toBe('not-your-invitation');
  });

  test('lets nobody in twice: what the first device admitted unaware stands, and a second admission is not taken', () => {
    const { ana, bea, carla, dora } = quartet();
    const invited = bea.invite(200);
    meet(ana, bea, carla, dora);
    moveInvitation(ana, invited, carla);
    meet(ana, carla);
    const fe = newcomer('fe', bea);
    const joined = fe.join(invited);
    bea.receive([joined]);
    carla.receive([joined]);
    const both = [bea.admit(joined, 200), carla.admit(joined, 200)];
    meet(ana, bea, carla, fe);
    expect(both.map((each) => ana.verdictOf(each))).toEqual(['valid', 'valid']);
    settle(ana, bea, carla, fe);
    expect([fe.rights(), fe.chain()?.claimed.size]).toEqual([200, 1]);
    const [left] = both.filter((each) => !fe.chain()?.claimed.has(each.entry.id));
    expect(left && fe.verdictOf(fe.accept(left))).toBe('limit-moved-on');
  });

  test('may be handed on again, and then the device before admits no more', () => {
    const { ana, bea, carla, dora, invited } = handedOn();
    meet(ana, carla);
    moveInvitation(ana, invited, dora, 1);
    meet(ana, bea, carla, dora);
    const fe = newcomer('fe', bea);
    const joined = fe.join(invited);
    for (const phone of [carla, dora]) phone.receive([joined]);
    expect([carla.doDuties().length, carla.verdictOf(carla.admit(joined, 0))]).toEqual([0, 'not-your-invitation']);
    expect(dora.doDuties().map(({ entry }) => entry.payload['ref'])).toEqual([idToBytes(joined.entry.id)]);
  });
});
