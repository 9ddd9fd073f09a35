/** Every way in which accepting, declining or taking back is refused. */
import { meet, village } from '../cast.ts';
import { coordinating, cut, raise } from '../governing.ts';
import { pair } from './accounts.ts';
import { type Case, payment } from './case.ts';

export const claimingCases: readonly Case[] = [
  ...(['accept', 'decline'] as const).map((kind) => ({
    kind,
    code: 'nothing-to-claim',
    when: 'the payment was rejected',
    verdict: () => {
      const { ana, bea } = pair();
      const refused = ana.pay(bea, 601);
      bea.receive([refused]);
      return bea.verdictOf(bea[kind](refused));
    },
  })),
  {
    kind: 'decline',
    code: 'nothing-to-claim',
    when: 'it is a move, which no payer could take back',
    verdict: () => {
      const { ana, bea } = pair();
      const moved = ana.move(bea.device, 60);
      bea.receive([moved]);
      return bea.verdictOf(bea.decline(moved));
    },
  },
  ...(['accept', 'decline'] as const).map((kind) => ({
    kind,
    code: 'addressed-to-another-device',
    when: 'it was sent to somebody else',
    verdict: () => {
      const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
      const paid = ana.pay(bea, 60);
      carla.receive([paid]);
      return carla.verdictOf(carla[kind](paid));
    },
  })),
  ...(['accept', 'decline'] as const).flatMap((kind) =>
    (['accept', 'decline'] as const).map((first) => ({
      kind,
      code: `already-${first === 'accept' ? 'accepted' : 'declined'}`,
      when: `${kind} comes after ${first}`,
      verdict: () => {
        const { ana, bea } = pair();
        const paid = ana.pay(bea, 60);
        bea.receive([paid]);
        bea[first](paid);
        return bea.verdictOf(bea[kind](paid));
      },
    })),
  ),
  {
    kind: 'accept',
    code: 'not-your-account',
    when: 'it came to this device for the account of another',
    verdict: () => {
      const { ana, bea } = pair();
      const paid = ana.sign('pay', { ...payment(ana, bea), to: new Uint8Array(32).fill(9) });
      bea.receive([paid]);
      return bea.verdictOf(bea.accept(paid));
    },
  },
  {
    kind: 'accept',
    code: 'not-your-account',
    when: 'another member moved rights to this device',
    verdict: () => {
      const { ana, bea } = pair();
      const moved = ana.move(bea.device, 60);
      bea.receive([moved]);
      return bea.verdictOf(bea.accept(moved));
    },
  },
  {
    kind: 'accept',
    code: 'two-histories',
    when: 'the payer’s other history was drawn from before',
    verdict: () => {
      const { ana, bea } = pair();
      const copy = ana.copy();
      const [one, other] = [ana.pay(bea, 600), copy.pay(bea, 599)];
      bea.receive([one, other]);
      bea.accept(one);
      return bea.verdictOf(bea.accept(other));
    },
  },
  {
    kind: 'accept',
    code: 'limit-moved-on',
    when: 'of two raises that build on one change the other was taken',
    verdict: () => {
      const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
      coordinating(ana, carla);
      const [one, other] = [raise(ana, bea, 1), raise(carla, bea, 2)];
      meet(ana, bea, carla);
      bea.accept(one);
      return bea.verdictOf(bea.accept(other));
    },
  },
  {
    kind: 'accept',
    code: 'payer-feigns-ignorance',
    when: 'the payer was cut, which the payee knows and the payer does not say',
    verdict: () => {
      const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
      carla.receive([cut(ana, bea, 1)]);
      const paid = bea.pay(carla, 1);
      carla.receive([paid]);
      return carla.verdictOf(carla.accept(paid));
    },
  },
  {
    kind: 'reclaim',
    code: 'nothing-declined',
    when: 'it names the payment itself',
    verdict: () => {
      const { ana, bea } = pair();
      return ana.verdictOf(ana.reclaim(ana.pay(bea, 60)));
    },
  },
  {
    kind: 'reclaim',
    code: 'nothing-declined',
    when: 'the decline was rejected',
    verdict: () => {
      const { ana, bea } = pair();
      const paid = ana.pay(bea, 60);
      bea.receive([paid]);
      bea.accept(paid);
      const refused = bea.decline(paid);
      meet(ana, bea);
      return ana.verdictOf(ana.reclaim(refused));
    },
  },
  {
    kind: 'reclaim',
    code: 'not-your-payment',
    when: 'another than the payer’s device takes it back',
    verdict: () => {
      const { ana, bea } = pair();
      const paid = ana.pay(bea, 60);
      bea.receive([paid]);
      return bea.verdictOf(bea.reclaim(bea.decline(paid)));
    },
  },
  {
    kind: 'reclaim',
    code: 'two-histories',
    when: 'the payment stands in the payer’s other history',
    verdict: () => {
      const { ana, bea } = pair();
      const copy = ana.copy();
      const paid = ana.pay(bea, 60);
      copy.pay(bea, 1);
      bea.receive([paid]);
      const declined = bea.decline(paid);
      copy.receive(bea.held.values());
      return copy.verdictOf(copy.reclaim(declined));
    },
  },
  {
    kind: 'reclaim',
    code: 'two-histories',
    when: 'it stands on a branch that leaves before the payment',
    verdict: () => {
      const { ana, bea } = pair();
      const before = ana.tip;
      const paid = ana.pay(bea, 60);
      bea.receive([paid]);
      const declined = bea.decline(paid);
      ana.receive([declined]);
      return ana.verdictOf(ana.reclaim(declined, { prev: before }));
    },
  },
  {
    kind: 'reclaim',
    code: 'already-reclaimed',
    when: 'a payee with two histories declined in both',
    verdict: () => {
      const { ana, bea } = pair();
      const paid = ana.pay(bea, 60);
      bea.receive([paid]);
      const copy = bea.copy();
      const declined = [bea.decline(paid), copy.decline(paid, { claimedAt: 1 })];
      ana.receive(declined);
      return declined.map((each) => ana.verdictOf(ana.reclaim(each))).at(-1) ?? '';
    },
  },
];
