/** One entry breaks two rules: the earlier one is named, on every phone alike. */
import { newcomer } from '../cast.ts';
import { pair } from './accounts.ts';
import { type Case, payment, shift } from './case.ts';

export const precedenceCases: readonly Case[] = [
  {
    kind: 'pay',
    code: 'not-your-account',
    when: 'it is also paid to the account it comes from',
    verdict: () => {
      const { ana, bea } = pair();
      return ana.verdictOf(ana.sign('pay', payment(bea, bea)));
    },
  },
  {
    kind: 'pay',
    code: 'to-oneself',
    when: 'the unit is unknown as well',
    verdict: () => {
      const { ana } = pair();
      return ana.verdictOf(ana.sign('pay', { ...payment(ana, ana), unit: 'apples' }));
    },
  },
  {
    kind: 'move',
    code: 'not-your-account',
    when: 'it also goes where it comes from',
    verdict: () => {
      const { ana, bea } = pair();
      return ana.verdictOf(ana.sign('move', shift(bea, ana)));
    },
  },
  {
    kind: 'move',
    code: 'to-oneself',
    when: 'the unit is unknown as well',
    verdict: () => {
      const { ana } = pair();
      return ana.verdictOf(ana.sign('move', { ...shift(ana, ana), unit: 'apples' }));
    },
  },
  {
    kind: 'accept',
    code: 'addressed-to-another-device',
    when: 'it is for the account of another, too',
    verdict: () => {
      const { ana, bea } = pair();
      return ana.verdictOf(ana.accept(ana.pay(bea, 60)));
    },
  },
  {
    kind: 'accept',
    code: 'not-your-account',
    when: 'it stands in a second history, too',
    verdict: () => {
      const { ana, bea } = pair();
      const copy = ana.copy();
      const [one, other] = [
        ana.pay(bea, 60),
        copy.sign('pay', { ...payment(ana, bea), to: new Uint8Array(32).fill(9) }),
      ];
      bea.receive([one, other]);
      bea.accept(one);
      return bea.verdictOf(bea.accept(other));
    },
  },
  {
    kind: 'reverse',
    code: 'not-accepted-here',
    when: 'there is not enough either',
    verdict: () => {
      const { ana, bea } = pair();
      const paid = ana.pay(bea, 60);
      bea.receive([paid]);
      bea.pay(ana, 600);
      return bea.verdictOf(bea.reverse(paid));
    },
  },
  {
    kind: 'reverse',
    code: 'already-reversed',
    when: 'there is not enough either',
    verdict: () => {
      const { ana, bea } = pair();
      const paid = ana.pay(bea, 60);
      bea.receive([paid]);
      bea.accept(paid);
      bea.reverse(paid);
      bea.pay(ana, 600);
      return bea.verdictOf(bea.reverse(paid));
    },
  },
  {
    kind: 'admit',
    code: 'not-your-invitation',
    when: 'it is too much as well',
    verdict: () => {
      const { ana, bea } = pair();
      const invited = ana.invite(100);
      const joined = newcomer('dora', ana).join(invited);
      bea.receive([invited, joined]);
      return bea.verdictOf(bea.admit(joined, 101));
    },
  },
  {
    kind: 'admit',
    code: 'already-admitted',
    when: 'the invitation is used up, and it is too much as well',
    verdict: () => {
      const { ana } = pair();
      const invited = ana.invite(100);
      const joined = newcomer('dora', ana).join(invited);
      ana.receive([joined]);
      ana.admit(joined, 100);
      return ana.verdictOf(ana.admit(joined, 101));
    },
  },
  {
    kind: 'admit',
    code: 'invitation-used-up',
    when: 'it is too much as well',
    verdict: () => {
      const { ana } = pair();
      const invited = ana.invite(100);
      const joined = ['dora', 'eli'].map((name) => newcomer(name, ana).join(invited));
      ana.receive(joined);
      return joined.map((each, at) => ana.verdictOf(ana.admit(each, 100 + at))).at(-1) ?? '';
    },
  },
  {
    kind: 'pay',
    code: 'not-a-member',
    when: 'the payload is malformed and the kind stands in the wrong place',
    verdict: () => {
      const { ana } = pair();
      const dora = newcomer('dora', ana);
      dora.sign('pay', {});
      return dora.verdictOf(dora.sign('join', {}));
    },
  },
  {
    kind: 'anything',
    code: 'unknown-kind',
    when: 'it stands first in a chain',
    verdict: () => {
      const { ana } = pair();
      const dora = newcomer('dora', ana);
      return dora.verdictOf(dora.sign('lottery.open', {}));
    },
  },
  {
    kind: 'join',
    code: 'wrong-place-in-chain',
    when: 'the payload is malformed as well',
    verdict: () => {
      const { ana } = pair();
      return ana.verdictOf(ana.sign('join', {}));
    },
  },
  {
    kind: 'join',
    code: 'malformed',
    when: 'a proof is broken as well',
    verdict: () => {
      const { ana } = pair();
      const dora = newcomer('dora', ana);
      return dora.verdictOf(dora.sign('join', {}, { proofsHold: false }));
    },
  },
  {
    kind: 'join',
    code: 'broken-proof',
    when: 'there is no such invitation either',
    verdict: () => {
      const { ana } = pair();
      const [founding] = ana.held.values();
      const dora = newcomer('dora', ana);
      return founding ? dora.verdictOf(dora.join(founding, { proofsHold: false })) : '';
    },
  },
];
