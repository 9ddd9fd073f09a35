/** The rules that every kind shares, and what never gets as far as a rule. */
import { idToBytes } from '../../../src/core/ids.ts';
import { foundingPhone, meet, newcomer, village } from '../cast.ts';
import { coordinating, leave, remove } from '../governing.ts';
import { broughtBack, revoke, secondPhone, veto } from '../recovering.ts';
import { type Case, payment } from './case.ts';

export const sharedCases: readonly Case[] = [
  {
    kind: 'pay',
    code: 'not-a-member',
    when: 'the chain was opened by a join that was rejected',
    verdict: () => {
      const { ana, bea } = village(['ana', 'bea']);
      const dora = newcomer('dora', ana);
      const notAnInvitation = ana.pay(bea, 1);
      dora.receive([notAnInvitation]);
      dora.join(notAnInvitation);
      return dora.verdictOf(dora.pay(bea, 60));
    },
  },
  {
    kind: 'pay',
    code: 'wrong-place-in-chain',
    when: 'a payment stands first in a chain',
    verdict: () => {
      const { ana } = village(['ana']);
      const dora = newcomer('dora', ana);
      return dora.verdictOf(dora.pay(ana, 60));
    },
  },
  {
    kind: 'join',
    code: 'wrong-place-in-chain',
    when: 'a chain is opened a second time',
    verdict: () => {
      const { ana, bea } = village(['ana', 'bea']);
      const invited = ana.invite(0);
      bea.receive([invited]);
      return bea.verdictOf(bea.join(invited));
    },
  },
  {
    kind: 'pay',
    code: 'malformed',
    when: 'a field is missing',
    verdict: () => {
      const { ana, bea } = village(['ana', 'bea']);
      const { amount: _, ...rest } = payment(ana, bea);
      return ana.verdictOf(ana.sign('pay', rest));
    },
  },
  {
    kind: 'pay',
    code: 'malformed',
    when: 'there is a field that nobody knows',
    verdict: () => {
      const { ana, bea } = village(['ana', 'bea']);
      return ana.verdictOf(ana.sign('pay', { ...payment(ana, bea), tip: 1 }));
    },
  },
  {
    kind: 'found',
    code: 'broken-proof',
    when: 'the root key did not sign for the device',
    verdict: () => {
      const { ana } = village(['ana']);
      const [founding] = ana.held.values();
      return ana.verdictOf(ana.sign('found', founding?.entry.payload ?? {}, { prev: null, seq: 0, proofsHold: false }));
    },
  },
  {
    kind: 'join',
    code: 'broken-proof',
    when: 'the invitation’s key did not sign for the newcomer',
    verdict: () => {
      const { ana } = village(['ana']);
      const invited = ana.invite(0);
      const dora = newcomer('dora', ana);
      return dora.verdictOf(dora.join(invited, { proofsHold: false }));
    },
  },
  {
    kind: 'device.add',
    code: 'broken-proof',
    when: 'the member’s root key did not sign for the device',
    verdict: () => {
      const { ana } = village(['ana']);
      const [founding] = ana.held.values();
      const tablet = newcomer('ana/tablet', ana);
      return founding ? tablet.verdictOf(tablet.addDevice(founding, { proofsHold: false })) : '';
    },
  },
  {
    kind: 'anything',
    code: 'unknown-kind',
    when: 'a newer app made it',
    verdict: () => {
      const { ana } = village(['ana']);
      return ana.verdictOf(ana.sign('lottery.draw', { n: 3 }));
    },
  },
  {
    kind: 'anything',
    code: 'another-group',
    when: 'it was made for another group',
    verdict: () => {
      const { ana, bea } = village(['ana', 'bea']);
      const elsewhere = foundingPhone('ana', { name: 'Another' });
      return (
        bea.receive([ana.make('pay', payment(ana, bea), { group: elsewhere.state.group })]).refused[0]?.fault ?? ''
      );
    },
  },
  {
    kind: 'anything',
    code: 'broken-link',
    when: 'the entry before it is another device’s',
    verdict: () => {
      const { ana, bea } = village(['ana', 'bea']);
      const broken = ana.make('pay', payment(ana, bea), { prev: bea.tip });
      return bea.receive([broken]).refused[0]?.fault ?? '';
    },
  },
  {
    kind: 'anything',
    code: 'broken-link',
    when: 'its number does not follow',
    verdict: () => {
      const { ana, bea } = village(['ana', 'bea']);
      return bea.receive([ana.make('pay', payment(ana, bea), { seq: 99 })]).refused[0]?.fault ?? '';
    },
  },
  {
    kind: 'anything',
    code: 'not-encodable',
    when: 'asked beforehand about an entry that is too large to read back',
    verdict: () => {
      const { ana } = village(['ana']);
      return ana.foresee('acknowledge', { padding: new Uint8Array(65 * 1024) }) ?? '';
    },
  },
  {
    kind: 'anything',
    code: 'not-at-the-tip',
    when: 'asked beforehand about an entry that would fork the chain',
    verdict: () => {
      const { ana, bea } = village(['ana', 'bea']);
      const before = ana.tip;
      ana.pay(bea, 1);
      return ana.foresee('pay', payment(ana, bea), { prev: before }) ?? '';
    },
  },
  {
    kind: 'anything',
    code: 'not-at-the-tip',
    when: 'asked beforehand about a second opening of a chain',
    verdict: () => {
      const { ana } = village(['ana']);
      const invited = ana.invite(0);
      const payload = { ref: idToBytes(invited.entry.id), key: null, ...ana.opening(), invited: new Uint8Array(64) };
      return ana.foresee('join', payload, { prev: null, seq: 0 }) ?? '';
    },
  },
  {
    kind: 'pay',
    code: 'device-frozen',
    when: 'the device has heard that it signed two histories',
    verdict: () => {
      const { ana, bea } = village(['ana', 'bea']);
      const copy = ana.copy();
      ana.pay(bea, 1);
      copy.pay(bea, 2);
      meet(ana, copy, bea);
      bea.doDuties();
      meet(ana, bea);
      return ana.verdictOf(ana.pay(bea, 1));
    },
  },
  {
    kind: 'pay',
    code: 'device-revoked',
    when: 'the device has heard that its member called it lost',
    verdict: () => {
      const { ana, bea } = village(['ana', 'bea']);
      const back = secondPhone(bea);
      bea.receive([revoke(back, bea)]);
      return bea.verdictOf(bea.pay(ana, 1));
    },
  },
  {
    kind: 'pay',
    code: 'device-revoked',
    when: 'guardians let the device in and its member refused it',
    verdict: () => {
      const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
      const back = broughtBack(bea, [ana, carla]);
      bea.receive(back.held.values());
      back.receive([veto(bea, back)]);
      return back.verdictOf(back.pay(ana, 1));
    },
  },
  {
    kind: 'pay',
    code: 'member-removed',
    when: 'the member has heard of being put out',
    verdict: () => {
      const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
      coordinating(ana, bea);
      remove([ana, bea], carla);
      meet(ana, carla);
      return carla.verdictOf(carla.pay(ana, 1));
    },
  },
  {
    kind: 'pay',
    code: 'member-left',
    when: 'the member has left',
    verdict: () => {
      const { ana, bea } = village(['ana', 'bea']);
      leave(bea);
      return bea.verdictOf(bea.pay(ana, 1));
    },
  },
];
