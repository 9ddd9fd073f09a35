/** Every way in which paying, moving or reversing is refused. */
import { meet, newcomer, type Phone, village } from '../cast.ts';
import { type Case, payment, shift } from './case.ts';

type Duo = { readonly ana: Phone; readonly bea: Phone };
/** Ana's second phone, known to both. */
const withTablet = ({ ana, bea }: Duo): Phone => {
  const [founding] = ana.held.values();
  const tablet = newcomer('ana/tablet', ana);
  if (founding) tablet.addDevice(founding);
  meet(ana, bea, tablet);
  return tablet;
};
export const pair = (): Duo => village(['ana', 'bea'], { limit: 600 });

export const payingCases: readonly Case[] = [
  {
    kind: 'pay',
    code: 'not-your-account',
    when: 'it is paid from the account of another',
    verdict: () => {
      const { ana, bea } = pair();
      return ana.verdictOf(ana.sign('pay', { ...payment(bea, ana), to: payment(ana, bea)['from'] ?? null }));
    },
  },
  {
    kind: 'pay',
    code: 'to-oneself',
    when: 'payer and payee are one',
    verdict: () => {
      const { ana } = pair();
      return ana.verdictOf(ana.pay(ana, 1));
    },
  },
  {
    kind: 'pay',
    code: 'unknown-unit',
    when: 'the group has no such unit',
    verdict: () => {
      const { ana, bea } = pair();
      return ana.verdictOf(ana.sign('pay', { ...payment(ana, bea), unit: 'apples' }));
    },
  },
  {
    kind: 'pay',
    code: 'not-enough',
    when: 'it is one minute more than may be spent',
    verdict: () => {
      const { ana, bea } = pair();
      ana.pay(bea, 200);
      return ana.verdictOf(ana.pay(bea, 401));
    },
  },
  {
    kind: 'move',
    code: 'not-your-account',
    when: 'the rights are of another’s account',
    verdict: () => {
      const { ana, bea } = pair();
      return ana.verdictOf(ana.sign('move', shift(bea, bea)));
    },
  },
  {
    kind: 'move',
    code: 'to-oneself',
    when: 'it goes where it comes from',
    verdict: () => {
      const { ana } = pair();
      return ana.verdictOf(ana.move(ana.device, 1));
    },
  },
  {
    kind: 'move',
    code: 'unknown-unit',
    when: 'the group has no such unit',
    verdict: () => {
      const { ana, bea } = pair();
      return ana.verdictOf(ana.sign('move', { ...shift(ana, bea), unit: 'apples' }));
    },
  },
  {
    kind: 'move',
    code: 'not-enough',
    when: 'it is one minute more than may be spent',
    verdict: () => {
      const { ana, bea } = pair();
      return ana.verdictOf(ana.move(withTablet({ ana, bea }).device, 601));
    },
  },
];

export const reversingCases: readonly Case[] = [
  {
    kind: 'reverse',
    code: 'not-reversible',
    when: 'it names something that moved nothing',
    verdict: () => {
      const { ana } = pair();
      return ana.verdictOf(ana.reverse(ana.invite(0)));
    },
  },
  {
    kind: 'reverse',
    code: 'not-reversible',
    when: 'it names a reversal',
    verdict: () => {
      const { ana, bea } = pair();
      const paid = ana.pay(bea, 60);
      bea.receive([paid]);
      bea.accept(paid);
      const back = bea.reverse(paid);
      meet(ana, bea);
      ana.accept(back);
      return ana.verdictOf(ana.reverse(back));
    },
  },
  {
    kind: 'reverse',
    code: 'not-accepted-here',
    when: 'the payee has not accepted it',
    verdict: () => {
      const { ana, bea } = pair();
      const paid = ana.pay(bea, 60);
      bea.receive([paid]);
      return bea.verdictOf(bea.reverse(paid));
    },
  },
  {
    kind: 'reverse',
    code: 'already-reversed',
    when: 'it is given back twice',
    verdict: () => {
      const { ana, bea } = pair();
      const paid = ana.pay(bea, 60);
      bea.receive([paid]);
      bea.accept(paid);
      bea.reverse(paid);
      return bea.verdictOf(bea.reverse(paid));
    },
  },
  {
    kind: 'reverse',
    code: 'not-enough',
    when: 'what was received is spent',
    verdict: () => {
      const { ana, bea } = pair();
      const paid = ana.pay(bea, 60);
      bea.receive([paid]);
      bea.accept(paid);
      bea.pay(ana, 601);
      return bea.verdictOf(bea.reverse(paid));
    },
  },
];
