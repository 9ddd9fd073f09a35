/** What dishonest helpers do with what they keep. */
import { handoverOf } from '../../../src/core/accounts/custody/duties.ts';
import { type AccountId, accountOfMember, idToBytes } from '../../../src/core/ids.ts';
import { officeService } from '../../../src/modules/office/service.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { hours } from '../world/names.ts';
import { hearAll } from '../world/network.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import type { World } from '../world/world.ts';
import { type Act, at, others, present, tap } from './act.ts';
import { drafts, officeOne } from './drafts.ts';
import { chainOf, custodyDrafts, keptBy } from './drafts-of-custody.ts';
import { decide } from './governing.ts';
import { founderOf, givenOn } from './keeping.ts';
import { payment } from './payloads.ts';

const { commands } = officeService;

/** Whoever answers for the group trusts them with an account. */
function trustedWith(world: World, by: SimulatedPhone, limit: number): AccountId | undefined {
  const founder = founderOf(world);
  if (founder !== undefined) tap(founder, commands.nameHelper, { member: by.self.member });
  if (founder !== undefined) hearAll(by, founder);
  tap(by, commands.open, { limits: { [hours]: limit }, keepers: null });
  return keptBy(by).at(-1);
}

/** Two histories of a phone that keeps accounts: paid from here and there, or handed to two. */
const keepTwice: Act = (world, by, { whom, pick, amount }) => {
  const account = trustedWith(world, by, 100) ?? at(keptBy(by), pick);
  const [one, other] = [at(others(world, by), whom), at(others(world, by), whom + 1)];
  const tip = by.tip;
  if (account === undefined || one === undefined || other === undefined || tip === null) return;
  const pays = (to: SimulatedPhone) =>
    by.scribble('pay', { ...payment(by, to, to, 60 + (amount % 40)), from: idToBytes(account) }, { prev: tip.id });
  const hands = custodyDrafts.handover(world, by, {
    whom: present(world).indexOf(one),
    pick: 1 + pick * 35,
    amount: 1 + amount * 78,
  });
  const first = pick % 2 === 0 || hands === null ? pays(one) : by.scribble(hands.kind, hands.payload, { prev: tip.id });
  const signed = by.sign([first, pays(other)]);
  // Each hears of one of them only, with all that came before it.
  const shared = [...by.kept.values()].map(({ entry }) => entry).filter((entry) => !signed.includes(entry));
  for (const [place, phone] of [one, other].entries()) {
    phone.receive([...shared, ...signed.slice(place, place + 1)]);
    phone.doDuties();
  }
};

/** Says of an account that it keeps whatever nobody may say. */
const misuse: Act = (world, by, choice) => {
  const { whom, pick, amount } = choice;
  const [other, third] = [at(others(world, by), whom), at(others(world, by), whom + 1)];
  const account = trustedWith(world, by, 90);
  const [toOther, toThird] = [other, third].map((phone) => {
    const opening = phone && by.state.log.chains.get(phone.self.device)?.openings[0];
    return opening && idToBytes(opening);
  });
  if (account === undefined || !other || !toOther || !toThird) return;
  const wrongs = wrongsOf(by, { account, other, toOther, toThird });
  if (amount % 5 < 2) keepBeyond(world, by, choice);
  else if (amount % 5 === 2) passWrongly(world, by, { account, other, toThird }, choice);
  else if (amount % 5 === 3) handRest(world, by, { account, toOther, toThird }, pick);
  else for (const [kind, payload] of wrongs) by.sign([by.scribble(kind, payload)]);
};

type Targets = {
  readonly account: AccountId;
  readonly other: SimulatedPhone;
  readonly toOther: Uint8Array;
  readonly toThird: Uint8Array;
};

function wrongsOf(by: SimulatedPhone, { account, other, toOther }: Targets): [string, CborMap][] {
  const chain = chainOf(by);
  const tip = chain?.limitTips.get(`${by.self.member}/${hours}` as never);
  const mine = idToBytes(accountOfMember(by.self.member));
  const line = { from: idToBytes(account), to: mine, unit: hours, amount: 60 };
  const all = chain && handoverOf(by.state, chain, account, { ref: toOther }).payload;
  return [
    ['account.open', { is: 'office', limits: {}, keepers: [idToBytes(by.self.member)] }],
    ['account.open', { is: 'office', limits: { [hours]: 701 } }],
    ['account.open', { is: 'group', limits: {}, keepers: [idToBytes(by.self.member)] }],
    ['record', { ...line, from: idToBytes(other.self.member) }],
    ['record', { ...line, amount: 91 }],
    ['handover', { ...all }],
    ['handover', { ...all, rights: { [hours]: 1 } }],
    [
      'account.take',
      { account: idToBytes(account), unit: hours, ref: tip ? idToBytes(tip) : mine, rights: 1, limit: 0 },
    ],
  ];
}

/** More accounts than the group lets one phone keep. */
function keepBeyond(world: World, by: SimulatedPhone, choice: Parameters<Act>[2]): void {
  const founder = founderOf(world);
  const draft = founder && drafts.setPolicy(world, founder, { ...choice, pick: officeOne, amount: 1 });
  if (!founder || !draft) return;
  founder.append([draft]);
  hearAll(by, founder);
  // So that it can not say it had not heard.
  by.append([{ kind: 'acknowledge', payload: {} }]);
  by.sign([by.scribble('account.open', { is: 'office', limits: {} })]);
}

/** Signed by all, and about a phone that never kept it; or for somebody who is not among the keepers. */
function passWrongly(
  world: World,
  by: SimulatedPhone,
  { account, other, toThird }: Omit<Targets, 'toOther'>,
  choice: Parameters<Act>[2],
): void {
  const founder = founderOf(world);
  const purse = choice.pick % 2 === 0 ? founder : undefined;
  if (purse) tap(purse, commands.open, { limits: {}, keepers: [purse.self.member] });
  const keeper = purse ?? other;
  hearAll(by, keeper);
  const kept = purse
    ? (keptBy(purse).findLast((each) => purse.state.accounts.entrusted.get(each)?.is === 'group') ?? account)
    : account;
  const named = { account: idToBytes(kept), device: idToBytes(keeper.self.device), ref: toThird };
  const refs = keeper.tip ? [idToBytes(keeper.tip.id)] : [];
  decide(world, by, { kind: 'account.pass', payload: { ...named, refs } }, { ...choice, pick: 3, amount: 0 });
  const proposed = [...by.state.mandates.proposals.values()].at(-1);
  if (proposed === undefined) return;
  by.sign([by.scribble('enact', { ref: idToBytes(proposed.entry), refs: proposed.cosigns.map(idToBytes) })]);
}

/** Agreed to by itself and by a coordinator, handed over, and then once more. */
function handRest(
  world: World,
  by: SimulatedPhone,
  { account, toOther, toThird }: Omit<Targets, 'other'>,
  pick: number,
): void {
  const founder = founderOf(world);
  const [asked] = by.sign([by.scribble('handover.ask', { account: idToBytes(account), ref: toOther })]);
  const chain = chainOf(by);
  if (founder === undefined || asked === undefined || chain === undefined) return;
  const [own] = by.sign([by.scribble('handover.approve', { ref: idToBytes(asked.id) })]);
  hearAll(founder, by);
  const [said] = founder.append([{ kind: 'handover.approve', payload: { ref: idToBytes(asked.id) } }]);
  hearAll(by, founder);
  const { payload } = handoverOf(by.state, chain, account, { ref: toOther });
  for (const approval of [own, said])
    if (approval) by.sign([by.scribble('handover', { ...payload, refs: [idToBytes(approval.id)] })]);
  const rest = { account: idToBytes(account), rest: true, rights: {}, limits: {} };
  by.sign([by.scribble('handover', { ...rest, ref: pick % 2 === 0 ? toOther : toThird })]);
}

/** Named for an account of somebody who is lost, and takes over before the books were closed over it. */
const grabAccount: Act = (world, by, choice) => {
  const [founder, keeper, signer] = [founderOf(world), ...others(world, by)].filter((phone) => !phone?.byzantine);
  if (!founder || !keeper || !signer) return;
  const kept = trustedWith(world, keeper, 80);
  if (kept === undefined) return;
  hearAll(founder, keeper);
  hearAll(founder, by);
  givenOn(founder, signer, kept, by);
  hearAll(by, founder);
  const ended = [...by.state.restrictions.byEntry.values()].findLast(({ is }) => is === 'custody-end');
  const checkpoint = at([...by.state.closing.checkpoints.keys()], choice.pick) ?? ended?.entry;
  if (!ended || !checkpoint) return;
  const payload = { ref: idToBytes(ended.entry), refs: [idToBytes(checkpoint)] };
  by.sign([by.scribble('account.inherit', payload)]);
};

/** An account of nothing is given to them as their own, and they say that there was something in it. */
const takeTooMuch: Act = (world, by, { amount }) => {
  const founder = founderOf(world);
  const opening = by.state.log.chains.get(by.self.device)?.openings[0];
  const tip = chainOf(by)?.limitTips.get(`${by.self.member}/${hours}` as never);
  if (founder === undefined || founder === by || opening === undefined || tip === undefined) return;
  hearAll(founder, by);
  tap(founder, commands.open, { limits: {}, keepers: null });
  const [account, chain] = [[...founder.state.accounts.entrusted.keys()].at(-1), chainOf(founder)];
  if (account === undefined || chain === undefined) return;
  const [handed] = founder.append([handoverOf(founder.state, chain, account, { ref: idToBytes(opening), own: true })]);
  hearAll(by, founder);
  if (handed === undefined) return;
  by.append([{ kind: 'accept', payload: { ref: idToBytes(handed.id) } }]);
  const terms = { account: idToBytes(account), unit: hours, ref: idToBytes(tip), rights: 1 + (amount % 50), limit: 0 };
  by.sign([by.scribble('account.take', terms)]);
};

export const embezzling = { keepTwice, misuse, grabAccount, takeTooMuch } as const;
