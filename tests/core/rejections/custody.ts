/** Every way in which opening, keeping and handing over accounts of others is refused. */
import { rightKey } from '../../../src/core/chain.ts';
import { idToBytes } from '../../../src/core/ids.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { hours, meet, newcomer, type Phone } from '../cast.ts';
import { bytesOf, limitTip, setPolicy } from '../governing.ts';
import { approve, askHandover, asking, handing, handOver, open, opening, payFrom, recording } from '../keeping.ts';
import { openingOf } from '../recovering.ts';
import type { Case } from './case.ts';

import { inheritCases, passCases, passedOnCases } from './custody-passing.ts';
import { group, type Keeping, refused, says } from './custody-village.ts';

const openingCases = [
  refused('account.open', 'unknown-unit', 'the group has no such unit', ({ ana }) =>
    says(ana, 'account.open', { is: 'office', limits: { apples: 1 } }),
  ),
  refused('account.open', 'keepers-unsound', 'an office account names keepers', ({ ana }) =>
    says(ana, 'account.open', opening({ is: 'office', keepers: [ana] })),
  ),
  refused('account.open', 'keepers-unsound', 'a group account names none', ({ ana }) =>
    says(ana, 'account.open', opening({ is: 'group' })),
  ),
  refused('account.open', 'keepers-unsound', 'its opener is not among them', ({ ana, bea }) =>
    says(ana, 'account.open', opening({ keepers: [bea] })),
  ),
  refused('account.open', 'keepers-unsound', 'one is named twice', ({ ana }) =>
    says(ana, 'account.open', opening({ keepers: [ana, ana] })),
  ),
  refused('account.open', 'only-coordinators', 'a helper opens one for the group', ({ bea }) =>
    says(bea, 'account.open', opening({ keepers: [bea] })),
  ),
  refused('account.open', 'only-helpers', 'a member opens one', ({ dora }) => says(dora, 'account.open', opening())),
  refused('account.open', 'limit-too-high', 'a helper lets it owe more than a member', ({ bea }) =>
    says(bea, 'account.open', opening({ limit: 601 })),
  ),
  refused('account.open', 'keeps-too-many', 'a helper keeps as many as the group says', ({ ana, bea }) => {
    setPolicy(ana, 'office.max', 1);
    meet(ana, bea);
    return says(bea, 'account.open', opening());
  }),
];

const recordCases = [
  refused('record', 'not-your-account', 'another phone keeps one of the two', ({ carla, lola }) =>
    says(carla, 'record', recording(lola, carla, 1)),
  ),
  refused('record', 'not-your-account', 'it is to another member', ({ bea, lola, dora }) =>
    says(bea, 'record', recording(lola, dora, 1)),
  ),
  refused('record', 'to-oneself', 'both are one', ({ bea, lola }) => says(bea, 'record', recording(lola, lola, 1))),
  refused('record', 'unknown-unit', 'the group has no such unit', ({ bea, lola }) =>
    says(bea, 'record', { ...recording(lola, bea, 1), unit: 'apples' }),
  ),
  refused('record', 'not-enough', 'it is one minute more than may be spent', ({ bea, lola }) =>
    says(bea, 'record', recording(lola, bea, 301)),
  ),
];

const noDevice = (to: Phone): CborMap => ({ ref: bytesOf([...to.held.values()].at(-1) ?? openingOf(to)) });
const askingCases = [
  refused('handover.ask', 'not-your-account', 'another phone keeps it', ({ ana, lola, dora }) =>
    says(ana, 'handover.ask', asking(lola, dora)),
  ),
  refused('handover.ask', 'no-such-device', 'it names no opening', ({ bea, lola, dora }) =>
    says(bea, 'handover.ask', { ...asking(lola, dora), ...noDevice(bea) }),
  ),
  refused('handover.ask', 'to-oneself', 'it stays where it is', ({ bea, lola }) =>
    says(bea, 'handover.ask', asking(lola, bea)),
  ),
  refused('handover.ask', 'not-a-keeper', 'the group named others', (phones) =>
    says(phones.ana, 'handover.ask', asking(group(phones), phones.dora)),
  ),
  refused('handover.ask', 'not-a-keeper', 'the group’s account is called somebody’s own', (phones) =>
    says(phones.ana, 'handover.ask', asking(group(phones), phones.bea, true)),
  ),
  refused('handover.approve', 'no-such-handover', 'nobody asked', ({ ana }) =>
    says(ana, 'handover.approve', { ref: bytesOf(openingOf(ana)) }),
  ),
  refused('handover.approve', 'only-coordinators', 'a member agrees', ({ bea, dora, lola, all }) => {
    const asked = askHandover(bea, lola, dora);
    meet(...all);
    return dora.verdictOf(approve(dora, asked));
  }),
];

const handoverCases = [
  refused('handover', 'not-your-account', 'another phone keeps it', ({ ana, lola, dora }) =>
    ana.verdictOf(handOver(ana, lola, dora)),
  ),
  refused('handover', 'not-your-account', 'it is called a rest and is all', ({ bea, lola, dora }) =>
    bea.verdictOf(handOver(bea, lola, dora, { rest: true })),
  ),
  refused('handover', 'no-such-device', 'it names no opening', ({ bea, lola, dora }) =>
    says(bea, 'handover', { ...handing(bea, lola, dora), ...noDevice(bea) }),
  ),
  refused('handover', 'to-oneself', 'it stays where it is', ({ bea, lola }) => bea.verdictOf(handOver(bea, lola, bea))),
  refused('handover', 'not-a-keeper', 'the group named others', (phones) =>
    phones.ana.verdictOf(handOver(phones.ana, group(phones), phones.dora)),
  ),
  refused('handover', 'not-all-of-it', 'something is kept back', ({ bea, lola, dora }) =>
    says(bea, 'handover', { ...handing(bea, lola, dora), rights: { [hours]: 299 } }),
  ),
  refused('handover', 'not-all-of-it', 'the limit is another', ({ bea, lola, dora }) =>
    bea.verdictOf(handOver(bea, lola, dora, { limit: 299 })),
  ),
  refused('handover', 'needs-a-coordinator', 'none has agreed', ({ bea, lola, dora }) =>
    bea.verdictOf(handOver(bea, lola, dora)),
  ),
  refused('handover', 'needs-a-coordinator', 'one agreed to another phone', ({ ana, bea, carla, dora, lola }) => {
    const asked = askHandover(bea, lola, dora);
    meet(ana, bea);
    const approval = approve(ana, asked);
    bea.receive([approval]);
    return bea.verdictOf(handOver(bea, lola, carla, { approval }));
  }),
  refused('handover', 'nothing-left', 'nothing has come back', (phones) => {
    const { ana, dora } = phones;
    const purse = open(ana);
    handOver(ana, purse, dora);
    return ana.verdictOf(handOver(ana, purse, dora, { rest: true, limit: 0 }));
  }),
  refused('handover', 'handed-to-another', 'the rest goes to somebody else', ({ ana, bea, dora }) => {
    const purse = open(ana);
    const paid = payFrom(ana, purse, bea, 10);
    handOver(ana, purse, dora);
    bea.receive(ana.held.values());
    const declined = bea.decline(paid);
    ana.receive([declined]);
    ana.reclaim(declined);
    return ana.verdictOf(handOver(ana, purse, bea, { rest: true, limit: 0 }));
  }),
  refused('accept', 'not-your-account', 'a rest comes to a phone that never took the account', (phones) => {
    const { ana, bea, dora } = phones;
    const purse = open(ana);
    const paid = payFrom(ana, purse, bea, 10);
    handOver(ana, purse, dora);
    bea.receive(ana.held.values());
    const declined = bea.decline(paid);
    ana.receive([declined]);
    ana.reclaim(declined);
    const rest = handOver(ana, purse, dora, { rest: true, limit: 0 });
    dora.receive([...ana.held.values(), ...bea.held.values()]);
    return dora.verdictOf(dora.accept(rest));
  }),
];

/** Eva has got a phone; what Ana kept for her comes to it. */
function takingOver({ ana, all }: Keeping, limit = 0) {
  const invited = ana.invite(limit, { name: 'for eva' });
  const eva = newcomer('eva', ana);
  const joined = eva.join(invited);
  ana.receive([joined]);
  const purse = open(ana);
  const admitted = ana.admit(joined, limit);
  const handed = handOver(ana, purse, eva, { own: true });
  eva.receive(ana.held.values());
  meet(ana, ...all);
  const take = (more: CborMap = {}): string =>
    says(eva, 'account.take', {
      account: idToBytes(purse.account),
      unit: hours,
      ref: bytesOf(admitted),
      rights: 300,
      limit: 300,
      ...more,
    });
  return { eva, admitted, handed, take };
}
const takeCases = [
  refused('account.take', 'not-your-account', 'it was handed to a helper', ({ bea, lola }) =>
    says(bea, 'account.take', {
      account: idToBytes(lola.account),
      unit: hours,
      ref: bytesOf(limitTip(bea)),
      rights: 300,
      limit: 300,
    }),
  ),
  refused('account.take', 'limit-moved-on', 'they were not let in yet', (phones) => {
    const { eva, handed, take } = takingOver(phones);
    eva.accept(handed);
    return take();
  }),
  refused('account.take', 'already-trusted', 'they have a limit of their own', (phones) => {
    const { eva, admitted, handed, take } = takingOver(phones, 200);
    eva.accept(admitted);
    eva.accept(handed);
    return take();
  }),
  refused('account.take', 'not-all-of-it', 'something is left behind', (phones) => {
    const { eva, admitted, handed, take } = takingOver(phones);
    eva.accept(admitted);
    eva.accept(handed);
    return take({ rights: 299 });
  }),
  refused('account.take', 'nothing-left', 'it was taken already', (phones) => {
    const { eva, admitted, handed, take } = takingOver(phones);
    eva.accept(admitted);
    eva.accept(handed);
    take();
    const ref = eva.chain()?.limitTips.get(rightKey(eva.account, hours));
    return take({ rights: 0, limit: 0, ...(ref && { ref: bytesOf(ref) }) });
  }),
];
export const custodyCases: readonly Case[] = [
  ...openingCases,
  ...recordCases,
  ...askingCases,
  ...handoverCases,
  ...takeCases,
  ...passCases,
  ...passedOnCases,
  ...inheritCases,
];
