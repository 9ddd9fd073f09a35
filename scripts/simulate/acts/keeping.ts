/** Neighbours keep accounts for those without phones: opened, paid from, written down, handed on, lost and given to others. */
import { type AccountId, accountOfMember, idToBytes } from '../../../src/core/ids.ts';
import { exchangeService } from '../../../src/modules/exchange/service.ts';
import { officeService } from '../../../src/modules/office/service.ts';
import { invitationOf, joiningOf } from '../world/founding.ts';
import { hours } from '../world/names.ts';
import { hearAll } from '../world/network.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import { phonesMax, type World } from '../world/world.ts';
import { type Act, at, others, present, tap } from './act.ts';
import { close, closingOf, takesOver } from './closings.ts';
import { keptBy } from './drafts-of-custody.ts';
import { newPhone } from './membership.ts';

const { commands } = officeService;

/** Somebody who keeps an account and may speak; whoever is asked, where nobody does. */
const keeperIn = (world: World, by: SimulatedPhone, pick: number): SimulatedPhone =>
  at(
    present(world).filter((phone) => keptBy(phone).length > 0 && phone.byzantine === by.byzantine),
    pick,
  ) ?? by;

const pay = (by: SimulatedPhone, from: AccountId, account: AccountId, amount: number): void => {
  const terms = { from, to: [{ account, amount }], unit: hours, memo: '', gift: false, answers: null };
  tap(by, exchangeService.commands.pay, terms);
};

/** The founder, who answers for the group as long as nobody says otherwise. */
export const founderOf = (world: World): SimulatedPhone | undefined =>
  present(world).find(({ name }) => name === 'ana');

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
  if (from && payee) pay(keeper, from, accountOfMember(payee.self.member), 1 + (amount % 120));
};

const payToOffice: Act = (world, by, { whom, pick, amount }) => {
  const to = at(keptBy(keeperIn(world, by, pick)), whom);
  if (to) pay(by, accountOfMember(by.self.member), to, 1 + (amount % 120));
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

/** The phone that keeps accounts is lost, or its person goes on; two say who is to have one, and the books are closed over it. */
const passOn: Act = (world, by, { whom, pick, amount }) => {
  const [lost, founder] = [keeperIn(world, by, pick), founderOf(world)];
  const account = at(keptBy(lost), amount);
  const free = others(world, lost).filter((phone) => phone !== founder && !phone.byzantine && !phone.stopped);
  const [signer, heir] = [at(free, whom), at(free, whom + 1)];
  if (founder === undefined || founder === lost || !signer || !heir || account === undefined) return;
  payToKept(by, account, 1 + (amount % 9));
  for (const phone of [lost, by]) hearAll(founder, phone);
  givenOn(founder, signer, account, heir);
  if (pick % 3 === 0) lost.gone = true;
  const closing = pick % 5 === 0 ? null : closingOf(world, founder, 0);
  if (closing === null) return;
  close(world, closing);
  takesOver(heir, closing);
  // Somebody who has heard of nothing is paid from it all the same.
  payFromOffice(world, lost, { whom, pick: present(world).indexOf(lost), amount });
};

/** By the founder and whom they make a coordinator for it. */
export function givenOn(
  founder: SimulatedPhone,
  signer: SimulatedPhone,
  account: AccountId,
  heir: SimulatedPhone,
): void {
  founder.append([{ kind: 'role.grant', payload: { member: idToBytes(signer.self.member), role: 'coordinator' } }]);
  hearAll(signer, founder);
  tap(founder, commands.passOn, { account, to: heir.self.member });
  hearAll(signer, founder);
  const proposed = [...founder.state.mandates.proposals.keys()].at(-1);
  if (proposed) tap(signer, commands.signPass, { proposal: proposed });
  hearAll(founder, signer);
  founder.doDuties();
}

const payToKept = (by: SimulatedPhone, to: AccountId, amount: number): void =>
  pay(by, accountOfMember(by.self.member), to, amount);

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
