/** The same for what ends, decides, recovers and closes: of two broken rules the earlier one is named. */
import { idToBytes } from '../../../src/core/ids.ts';
import { maxAmount } from '../../../src/core/membership/founding.ts';
import { checkpoint, inherit, setClosers } from '../bookkeeping.ts';
import { meet, village } from '../cast.ts';
import {
  coordinating,
  cut,
  enact,
  leave,
  policy,
  propose,
  raise,
  removal,
  remove,
  setPolicy,
  tipsOf,
} from '../governing.ts';
import { revoke, revoking, secondPhone } from '../recovering.ts';
import { pair } from './accounts.ts';
import type { Case } from './case.ts';

export const precedenceOfDecisions: readonly Case[] = [
  {
    kind: 'pay',
    code: 'malformed',
    when: 'its author has left as well',
    verdict: () => {
      const { bea } = pair();
      leave(bea);
      return bea.verdictOf(bea.sign('pay', {}));
    },
  },
  {
    kind: 'pay',
    code: 'member-left',
    when: 'there is not enough either',
    verdict: () => {
      const { ana, bea } = pair();
      leave(bea);
      return bea.verdictOf(bea.pay(ana, 601));
    },
  },
  {
    kind: 'accept',
    code: 'two-histories',
    when: 'it is known that the payer forked, too',
    verdict: () => {
      const { ana, bea } = pair();
      const copy = ana.copy();
      const [one, other] = [ana.pay(bea, 1), copy.pay(bea, 2)];
      bea.receive([one, other]);
      bea.accept(one);
      bea.doDuties();
      return bea.verdictOf(bea.accept(other));
    },
  },
  {
    kind: 'accept',
    code: 'limit-moved-on',
    when: 'whoever raised it has been cut off, too',
    verdict: () => {
      const { ana, bea, carla, dora } = village(['ana', 'bea', 'carla', 'dora']);
      coordinating(ana, carla, dora);
      const [one, other] = [raise(ana, bea, 1), raise(carla, bea, 2)];
      bea.receive(ana.held.values());
      bea.accept(one);
      remove([ana, dora], carla);
      meet(ana, bea, carla, dora);
      return bea.verdictOf(bea.accept(other));
    },
  },
  {
    kind: 'limit.cut',
    code: 'only-coordinators',
    when: 'it takes too much as well',
    verdict: () => {
      const { ana, bea } = pair();
      return bea.verdictOf(cut(bea, ana, 601));
    },
  },
  {
    kind: 'limit.raise',
    code: 'limit-moved-on',
    when: 'it is too high as well',
    verdict: () => {
      const { ana, bea } = pair();
      cut(ana, bea, 1);
      return ana.verdictOf(raise(ana, bea, maxAmount));
    },
  },
  {
    kind: 'policy.set',
    code: 'policy-unsound',
    when: 'it builds on old news as well',
    verdict: () => {
      const { ana } = pair();
      setPolicy(ana, 'cover', 1);
      return ana.verdictOf(setPolicy(ana, 'cover', -1));
    },
  },
  {
    kind: 'member.remove',
    code: 'needs-more-signers',
    when: 'the cut is another’s as well',
    verdict: () => {
      const { ana, bea } = pair();
      return ana.verdictOf(ana.sign('member.remove', removal(bea, tipsOf(ana, ana))));
    },
  },
  {
    kind: 'enact',
    code: 'not-your-proposal',
    when: 'it names no co-signature either',
    verdict: () => {
      const { ana, bea } = pair();
      const proposed = propose(ana, 'policy.set', policy('cover', 1));
      meet(ana, bea);
      return bea.verdictOf(enact(bea, proposed, [proposed]));
    },
  },
  {
    kind: 'device.revoke',
    code: 'no-such-device',
    when: 'neither card nor guardians say so',
    verdict: () => {
      const { ana, bea } = pair();
      return bea.verdictOf(bea.sign('device.revoke', { ...revoking(ana, [], false), root: idToBytes(bea.member) }));
    },
  },
  {
    kind: 'checkpoint',
    code: 'only-the-bookkeeper',
    when: 'the height is wrong as well',
    verdict: () => {
      const { ana, bea } = pair();
      const closers = setClosers(ana, [ana, bea]);
      meet(ana, bea);
      return bea.verdictOf(checkpoint(bea, closers, { height: 9 }));
    },
  },
  {
    kind: 'inherit',
    code: 'not-the-heir',
    when: 'nothing is sealed either',
    verdict: () => {
      const { ana, bea } = pair();
      const revoked = revoke(secondPhone(bea), bea);
      const closers = setClosers(ana, [ana, bea]);
      const proposed = checkpoint(ana, closers);
      ana.receive([...bea.held.values(), revoked]);
      return ana.verdictOf(inherit(ana, revoked, proposed, []));
    },
  },
];
