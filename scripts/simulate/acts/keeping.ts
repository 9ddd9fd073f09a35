/** Neighbours keep accounts for those without phones: opened, paid from, written down, handed on, lost and given to others. */
import { handoverOf } from '../../../src/core/accounts/custody/duties.ts';
import { type AccountId, accountOfMember, idToBytes } from '../../../src/core/ids.ts';
import { officeService } from '../../../src/modules/office/service.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { invitationOf, joiningOf } from '../world/founding.ts';
import { hours } from '../world/names.ts';
import { hearAll } from '../world/network.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import { phonesMax, type World } from '../world/world.ts';
import { type Act, at, others, present, tap } from './act.ts';
import { drafts, officeOne } from './drafts.ts';
import { chainOf, custodyDrafts, keptBy } from './drafts-of-custody.ts';
import { decide, governing } from './governing.ts';
import { newPhone } from './membership.ts';
import { payment } from './payloads.ts';

const { commands } = officeService;

/** Somebody who keeps an account and may speak; whoever is asked, where nobody does. */
const keeperIn = (world: World, by: SimulatedPhone, pick: number): SimulatedPhone =>
  at(
    present(world).filter((phone) => keptBy(phone).length > 0 && phone.byzantine === by.byzantine),
    pick,
  ) ?? by;

/** The founder, who answers for the group as long as nobody says otherwise. */
const founderOf = (world: World): SimulatedPhone | undefined => present(world).find(({ name }) => name === 'ana');

const openOffice: Act = (_, by, { amount }) =>
  tap(by, commands.open, { limits: { [hours]: amount % 300 }, keepers: null });

const openPurse: Act = (world, by, { whom }) => {
  const other = at(others(world, by), whom);
  const keepers = [by, ...(other ? [other] : [])].map(({ self }) => self.member);
  tap(by, commands.open, { limits: { [hours]: 100 }, keepers });
};

const nameHelper: Act = (world, by, { whom }) => {
  const [founder, other] = [founderOf(world), at(others(world, by), whom)];
  if (founder === undefined || other === undefined) return;
  tap(founder, commands.nameHelper, { member: other.self.member });
  hearAll(other, founder);
  tap(other, commands.open, { limits: { [hours]: 150 }, keepers: null });
};

const payFromOffice: Act = (world, by, { whom, pick, amount }) => {
  const keeper = keeperIn(world, by, pick);
  const [from, payee] = [at(keptBy(keeper), pick), at(others(world, keeper), whom)];
  if (from && payee)
    tap(keeper, commands.pay, {
      from,
      to: accountOfMember(payee.self.member),
      unit: hours,
      amount: 1 + (amount % 120),
    });
};

const payToOffice: Act = (world, by, { whom, pick, amount }) => {
  const to = at(keptBy(keeperIn(world, by, pick)), whom);
  if (to) tap(by, commands.pay, { from: accountOfMember(by.self.member), to, unit: hours, amount: 1 + (amount % 120) });
};

const writeDown: Act = (world, by, { whom, pick, amount }) => {
  const keeper = keeperIn(world, by, pick);
  const held: readonly AccountId[] = [accountOfMember(keeper.self.member), ...keptBy(keeper)];
  const [from, to] = [at(held, whom), at(held, whom + 1)];
  if (from && to)
    tap(keeper, commands.record, { from, to, unit: hours, amount: 1 + (amount % 90), date: null, description: '' });
};

/** A helper asks, and whoever coordinates agrees when they meet. */
const handOn: Act = (world, by, { whom, pick, amount }) => {
  const keeper = keeperIn(world, by, pick);
  const [account, other] = [at(keptBy(keeper), amount), at(others(world, keeper), whom)];
  if (account === undefined || other === undefined) return;
  tap(keeper, commands.handOver, { account, to: other.self.member, own: false });
  if (amount % 4 > 0) agreeAndGo(world, keeper, other);
};

function agreeAndGo(world: World, keeper: SimulatedPhone, other: SimulatedPhone): void {
  for (const phone of present(world)) {
    hearAll(phone, keeper);
    const asked = [...phone.state.accounts.handoverAsks.values()].at(-1);
    if (asked && asked.fromDevice === keeper.self.device && !phone.byzantine)
      tap(phone, commands.agree, { ask: asked.entry });
    hearAll(keeper, phone);
  }
  keeper.doDuties();
  hearAll(other, keeper);
  other.doDuties();
}

/** Somebody gets a phone at last, and what was kept for them comes to it. */
const growUp: Act = (world, by, { pick, amount }) => {
  const [keeper, founder] = [keeperIn(world, by, pick), founderOf(world)];
  const account = at(keptBy(keeper), amount);
  if (founder === undefined || account === undefined || world.phones.length >= phonesMax) return;
  const limit = amount % 4 === 0 ? 20 : 0;
  const [invited] = founder.append([{ kind: 'invite', payload: invitationOf(`grown ${founder.now}`, 1, limit) }]);
  if (invited === undefined) return;
  const phone = newPhone(world, `grown${world.phones.length}`, founder, false);
  phone.append([{ kind: 'join', payload: joiningOf(phone, invited) }]);
  hearAll(founder, phone);
  founder.doDuties();
  hearAll(phone, founder);
  phone.doDuties();
  hearAll(keeper, phone);
  hearAll(keeper, founder);
  tap(keeper, commands.handOver, { account, to: phone.self.member, own: true });
  agreeAndGo(world, keeper, phone);
  phone.doDuties();
  phone.doDuties();
};

/** The phone that keeps accounts is lost, or its person pretends so; two say who is to have one, and the books are closed. */
const passOn: Act = (world, by, choice) => {
  const { whom, pick, amount } = choice;
  const lost = keeperIn(world, by, pick);
  const founder = founderOf(world);
  const signer = at(others(world, lost), whom);
  if (founder === undefined || founder === lost || signer === undefined || keptBy(lost).length === 0) return;
  hearAll(founder, lost);
  if (signer !== founder)
    governing.electCoordinator(world, founder, { ...choice, whom: present(world).indexOf(signer) });
  const draft = custodyDrafts.passAccount(world, founder, { ...choice, pick, amount: 1 + 12 * (amount % 40) });
  if (draft === null) return;
  if (pick % 3 === 0) lost.gone = true;
  decide(world, founder, draft, { ...choice, pick: 3, amount: 0 });
  if (amount % 3 === 0) return;
  if (founder.state.closing.closers.size === 0)
    governing.nameClosers(world, founder, { whom: whom + 1, pick: 1, amount: 1 });
  governing.closingDay(world, founder, { ...choice, amount: 1 });
};

export const keeping = {
  openOffice,
  openPurse,
  nameHelper,
  payFromOffice,
  payToOffice,
  writeDown,
  handOn,
  growUp,
  passOn,
} as const;

/** Two histories of a phone that keeps accounts: paid from here and there, or handed to two. */
const keepTwice: Act = (world, by, { whom, pick, amount }) => {
  const account = at(keptBy(by), pick);
  const [one, other] = [at(others(world, by), whom), at(others(world, by), whom + 1)];
  const tip = by.tip;
  if (account === undefined || one === undefined || other === undefined || tip === null) return;
  const pays = (to: SimulatedPhone) =>
    by.scribble('pay', { ...payment(by, to, to, 1 + (amount % 200)), from: idToBytes(account) }, { prev: tip.id });
  const hands = custodyDrafts.handover(world, by, {
    whom: present(world).indexOf(one),
    pick: 1 + pick * 35,
    amount: 1 + amount * 78,
  });
  const first = pick % 2 === 0 || hands === null ? pays(one) : by.scribble(hands.kind, hands.payload, { prev: tip.id });
  const signed = by.sign([first, pays(other)]);
  one.receive(signed.slice(0, 1));
  other.receive(signed.slice(1));
  for (const phone of [one, other]) phone.doDuties();
};

/** A helper without scruples says of an account that it keeps whatever nobody may say. */
const misuse: Act = (world, by, { whom, pick, amount }) => {
  const [founder, other, third] = [founderOf(world), at(others(world, by), whom), at(others(world, by), whom + 1)];
  if (founder === undefined || other === undefined || third === undefined) return;
  const say = (kind: string, payload: CborMap) => by.sign([by.scribble(kind, payload)]);
  tap(founder, commands.nameHelper, { member: by.self.member });
  hearAll(by, founder);
  tap(by, commands.open, { limits: { [hours]: 90 }, keepers: null });
  const [account, chain] = [at(keptBy(by), pick), chainOf(by)];
  const openings = [other, third].map(({ self }) => by.state.log.chains.get(self.device)?.openings[0]);
  const [toOther, toThird] = openings.map((id) => id && idToBytes(id));
  if (account === undefined || chain === undefined || !toOther || !toThird) return;
  const all = handoverOf(by.state, chain, account, { ref: toOther });
  switch (amount % 6) {
    case 0:
      say('account.open', { is: 'office', limits: {}, keepers: [idToBytes(by.self.member)] });
      return;
    case 1:
      founder.append(
        [drafts.setPolicy(world, founder, { whom, pick: officeOne, amount: 1 })].flatMap((each) => each ?? []),
      );
      hearAll(by, founder);
      say('account.open', { is: 'office', limits: {} });
      return;
    case 2:
      say('handover', all.payload);
      say('handover', { ...all.payload, rights: { [hours]: 1 } });
      return;
    case 3: {
      const named = { account: idToBytes(account), device: idToBytes(other.self.device) };
      const draft = {
        kind: 'account.pass',
        payload: { ...named, ref: toThird, refs: other.tip ? [idToBytes(other.tip.id)] : [] },
      };
      hearAll(by, other);
      decide(world, by, draft, { whom, pick: 3, amount: 0 });
      const proposed = [...by.state.mandates.proposals.values()].at(-1);
      if (proposed) say('enact', { ref: idToBytes(proposed.entry), refs: proposed.cosigns.map(idToBytes) });
      return;
    }
    default: {
      say('handover.ask', { account: idToBytes(account), ref: toOther });
      hearAll(founder, by);
      const asked = [...founder.state.accounts.handoverAsks.keys()].at(-1);
      if (asked) founder.append([{ kind: 'handover.approve', payload: { ref: idToBytes(asked) } }]);
      hearAll(by, founder);
      const approval = asked && by.state.accounts.handoverAsks.get(asked)?.approvals[0];
      if (approval) say('handover', { ...all.payload, refs: [idToBytes(approval)] });
      say('handover', {
        account: idToBytes(account),
        ref: amount % 6 === 4 ? toOther : toThird,
        rest: true,
        rights: {},
        limits: {},
      });
    }
  }
};

export const doubleKeeping = { keepTwice, misuse } as const;
