/** Every way in which deciding over the group's own account, and paying by it, is refused. */

import type { VerifiedEntry } from '../../../src/core/entry.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { meet } from '../cast.ts';
import { bytesOf, together } from '../governing.ts';
import {
  appoint,
  appointing,
  by,
  decideToPay,
  type Kept,
  open,
  payFrom,
  payingOut,
  payTo,
  record,
} from '../keeping.ts';
import { openingOf } from '../recovering.ts';
import type { Case } from './case.ts';
import { group, type Keeping, refused, says } from './custody-village.ts';

/** Three of four have signed. */
const wanted = ({ ana, bea, carla }: Keeping, act: string, terms: CborMap): string =>
  ana.verdictOf(together([ana, bea, carla], act, terms));

const decidingCases = [
  refused('account.pay-out', 'needs-more-signers', 'one coordinator says it', (phones) =>
    says(phones.ana, 'account.pay-out', payingOut(group(phones), phones.dora, 60)),
  ),
  refused('account.pay-out', 'needs-more-signers', 'two coordinators do, of four members', (phones) => {
    const { ana, carla, dora } = phones;
    return ana.verdictOf(decideToPay([ana, carla], group(phones), dora, 60));
  }),
  refused('account.pay-out', 'not-of-the-group', 'it is a neighbour’s', (phones) =>
    wanted(phones, 'account.pay-out', payingOut(phones.lola, phones.dora, 60)),
  ),
  refused('account.pay-out', 'unknown-unit', 'the group has no such unit', (phones) =>
    wanted(phones, 'account.pay-out', { ...payingOut(group(phones), phones.dora, 60), unit: 'apples' }),
  ),
  refused('account.pay-out', 'to-oneself', 'it is to be paid to itself', (phones) => {
    const purse = group(phones);
    return wanted(phones, 'account.pay-out', payingOut(purse, purse, 60));
  }),
  refused('keepers.set', 'needs-more-signers', 'one coordinator says it', (phones) =>
    says(phones.ana, 'keepers.set', appointing(group(phones), [phones.dora])),
  ),
  refused('keepers.set', 'keepers-unsound', 'nobody is named', (phones) =>
    wanted(phones, 'keepers.set', appointing(group(phones), [])),
  ),
  refused('keepers.set', 'keepers-unsound', 'one is named twice', (phones) =>
    wanted(phones, 'keepers.set', appointing(group(phones), [phones.dora, phones.dora])),
  ),
  refused('keepers.set', 'keepers-moved-on', 'others were named meanwhile', (phones) => {
    const purse = group(phones);
    wanted(phones, 'keepers.set', appointing(purse, [phones.dora]));
    return wanted(phones, 'keepers.set', appointing(purse, [phones.bea]));
  }),
  refused('keepers.set', 'keepers-moved-on', 'it replaces something else', (phones) => {
    const purse = group(phones);
    return wanted(phones, 'keepers.set', appointing(purse, [phones.bea], { ref: openingOf(phones.ana) }));
  }),
  refused('keepers.set', 'not-of-the-group', 'it is a neighbour’s', (phones) =>
    wanted(phones, 'keepers.set', appointing(phones.lola, [phones.dora])),
  ),
];

type Scene = Keeping & { readonly purse: Kept };
/** Ana keeps an account of the group that pays only what was decided. */
function scene(phones: Keeping): Scene {
  const { ana, bea, all } = phones;
  const purse = open(ana, { keepers: [ana, bea], decided: true });
  meet(...all);
  return { ...phones, purse };
}
const signers = ({ ana, bea, carla }: Keeping) => [ana, bea, carla] as const;

/** The same whether it is paid to Dora or written down to Ana herself, whose phone holds both. */
const ways = [
  {
    kind: 'pay',
    say: ({ ana, purse, dora }: Scene, amount: number, more?: CborMap): string =>
      ana.verdictOf(payFrom(ana, purse, dora, amount, more)),
    payee: ({ dora }: Scene) => dora,
  },
  {
    kind: 'record',
    say: ({ ana, purse }: Scene, amount: number, more?: CborMap): string =>
      ana.verdictOf(record(ana, purse, ana, amount, more)),
    payee: ({ ana }: Scene) => ana,
  },
] as const;

const payingCases = ways.flatMap(({ kind, say, payee }) => {
  const when = (code: string, why: string, verdict: (at: Scene) => string): Case =>
    refused(kind, code, why, (phones) => verdict(scene(phones)));
  const decided = (at: Scene, amount = 60): VerifiedEntry => decideToPay(signers(at), at.purse, payee(at), amount);
  return [
    when('not-a-keeper', 'the group has named others', (at) => {
      appoint(signers(at), at.purse, [at.dora]);
      return say(at, 60);
    }),
    when('not-a-keeper', 'the group has named others, and has decided it', (at) => {
      const mandate = decided(at);
      appoint(signers(at), at.purse, [at.dora]);
      return say(at, 60, by(mandate));
    }),
    when('needs-a-mandate', 'nobody decided it', (at) => say(at, 60)),
    when('needs-a-mandate', 'the group has decided so since it was opened', (at) => {
      const { ana, purse: _, ...phones } = at;
      const plain = open(ana, { keepers: [ana] });
      appoint(signers(at), plain, [ana], { decided: true });
      return say({ ...phones, ana, purse: plain }, 60);
    }),
    when('no-such-mandate', 'it names another entry', (at) => say(at, 60, by(at.purse.opening))),
    when('no-such-mandate', 'the payer has not heard of it', (at) => {
      const { bea, ana, carla } = at;
      const mandate = decideToPay([bea, ana, carla], at.purse, payee(at), 60);
      return say(at, 60, by(mandate));
    }),
    when('mandate-differs', 'it is less than was decided', (at) => say(at, 59, by(decided(at)))),
    when('mandate-differs', 'it is for somebody else', (at) =>
      say(at, 60, by(decideToPay(signers(at), at.purse, at.carla, 60))),
    ),
    when('mandate-differs', 'it is about another account', (at) => {
      const other = open(at.ana, { keepers: [at.ana], decided: true });
      return say(at, 60, by(decideToPay(signers(at), other, payee(at), 60)));
    }),
    when('mandate-used', 'it was paid already', (at) => {
      const mandate = decided(at);
      say(at, 60, by(mandate));
      return say(at, 60, by(mandate));
    }),
  ];
});

/** What Dora gave to the group's account, and Ana's phone took up. */
function given(at: Scene): VerifiedEntry {
  const { ana, dora, purse } = at;
  const paid = payTo(dora, purse, ana, 60);
  ana.receive([paid]);
  ana.accept(paid);
  return paid;
}
const givingBackCases = [
  refused('reverse', 'not-a-keeper', 'the group has named others', (phones) => {
    const at = scene(phones);
    const paid = given(at);
    appoint(signers(at), at.purse, [at.dora]);
    return at.ana.verdictOf(at.ana.reverse(paid));
  }),
  refused('reverse', 'needs-a-mandate', 'the account pays only what was decided', (phones) => {
    const at = scene(phones);
    return at.ana.verdictOf(at.ana.reverse(given(at)));
  }),
];

const openingCases = [
  refused('account.open', 'keepers-unsound', 'a neighbour’s pays only what was decided', ({ ana }) =>
    says(ana, 'account.open', { is: 'office', limits: {}, decided: true }),
  ),
  refused('handover', 'not-a-keeper', 'the group has named others since', (phones) => {
    const at = scene(phones);
    appoint(signers(at), at.purse, [at.ana, at.dora]);
    meet(...at.all);
    return says(at.ana, 'handover', {
      account: payingOut(at.purse, at.bea, 1)['ref'] ?? null,
      ref: bytesOf(openingOf(at.bea)),
      rights: {},
      limits: {},
    });
  }),
];

export const custodyOfTheGroupCases: readonly Case[] = [
  ...decidingCases,
  ...payingCases,
  ...givingBackCases,
  ...openingCases,
];
