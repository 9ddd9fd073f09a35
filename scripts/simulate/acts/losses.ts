/** Phones that are lost or stolen, and how their people come back. */
import { type DeviceId, idToBytes } from '../../../src/core/ids.ts';
import { openingOf } from '../world/founding.ts';
import { keyBytes } from '../world/names.ts';
import { hearAll } from '../world/network.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import { phonesMax, type World } from '../world/world.ts';
import { type Act, at, others, present } from './act.ts';
import { drafts } from './drafts.ts';
import { revocationOf, wordFor } from './drafts-of-devices.ts';
import { governing } from './governing.ts';
import { newPhone } from './membership.ts';
import { pretence } from './pretence.ts';
import { payTo } from './trade.ts';

/** From here on a thief has it, with the key; the member has the card. */
const steal: Act = (_, by, { pick }) => {
  if (pick % 3 > 0) return;
  by.byzantine = true;
  by.stolen = true;
};

const isAway = ({ gone, stopped, stolen, tampered }: SimulatedPhone): boolean => gone || stopped || stolen || tampered;

/** A phone that its person has no more, or that says it may not go on, and no other of theirs in the village. */
function missed(world: World, whom: number): SimulatedPhone | undefined {
  const works = new Set(world.phones.filter((phone) => !isAway(phone)).map(({ self }) => self.member));
  return at(
    world.phones.filter(
      (phone) => isAway(phone) && !works.has(phone.self.member) && (!phone.byzantine || phone.stolen),
    ),
    whom,
  );
}

/** With the card: a new phone, and the old one is called lost. */
const comeBack: Act = (world, host, { whom, pick, amount }) => {
  const lost = missed(world, whom);
  if (lost === undefined || !host.state.log.chains.has(lost.self.device) || world.phones.length >= phonesMax) return;
  if (pick % 4 === 0) openFurther(world, host, lost);
  else bringBack(world, host, lost, amount);
};

/** A further phone of a member who has the card, which others pay to from here on. */
export function openFurther(world: World, host: SimulatedPhone, { name, self }: SimulatedPhone): SimulatedPhone {
  const [member] = name.split('/');
  const phone = newPhone(world, `${member}/${world.phones.length}`, host, false);
  const opening = host.state.log.chains.get(self.device)?.openings[0];
  const ref = opening === undefined ? {} : { ref: idToBytes(opening) };
  phone.append([{ kind: 'device.add', payload: { ...ref, primary: true, ...openingOf(phone) } }]);
  hearAll(host, phone);
  return phone;
}

export function bringBack(world: World, host: SimulatedPhone, lost: SimulatedPhone, amount: number): SimulatedPhone {
  const phone = openFurther(world, host, lost);
  const revocation = revocationOf(phone, lost.self.device, amount, 'card');
  if (revocation !== null) phone.append([revocation]);
  hearAll(host, phone);
  return phone;
}

/** Without it: guardians who are there say that they know the person, and which phone is lost. */
const comeBackByGuardians: Act = (world, host, { whom, amount }) => {
  const lost = missed(world, whom);
  if (lost !== undefined) recover(world, host, lost.self, amount, false);
};

/** Guardians are deceived, or in on it: a stranger's phone becomes a member's. */
const falseRecovery: Act = (world, host, { whom, pick, amount }) => {
  const victim = at(others(world, host), whom);
  if (victim === undefined || pick % 2 > 0) return;
  recover(world, host, victim.self, amount, true);
  const { devices = [] } = host.state.membership.members.get(victim.self.member) ?? {};
  const opening = devices.find(({ byGuardians }) => byGuardians)?.openedBy;
  // It is not for the host to refuse.
  if (opening !== undefined && amount % 2 === 0) host.sign([host.scribble('device.veto', { ref: idToBytes(opening) })]);
};

export function recover(
  world: World,
  host: SimulatedPhone,
  lost: { readonly member: string; readonly device: DeviceId },
  amount: number,
  falsely: boolean,
): SimulatedPhone | null {
  trustNeighbours(world, host, lost.member);
  const choice = [...host.state.membership.guardians.values()].filter(({ member }) => member === lost.member).at(-1);
  const opening = host.state.log.chains.get(lost.device)?.openings[0];
  if (choice === undefined || opening === undefined || world.phones.length >= phonesMax) return null;
  const [name] = world.phones.find(({ self }) => self.member === lost.member)?.name.split('/') ?? [];
  const phone = newPhone(world, `${name}/${world.phones.length}`, host, falsely);
  const guardians = present(world).filter(({ self }) => choice.guardians.includes(self.member as never));
  const words = guardians.flatMap((guardian) => {
    hearAll(guardian, host);
    const said = guardian.append([wordFor(choice.entry, phone.self.device, amount % 5 === 0 ? [] : [lost.device])]);
    hearAll(phone, guardian);
    return said.filter(({ kind }) => kind === 'guardian.vouch');
  });
  const refs = words.map(({ id }) => idToBytes(id));
  const { self } = phone;
  const payload = { ref: idToBytes(opening), root: idToBytes(self.member), box: keyBytes('box'), refs };
  phone.append([{ kind: 'device.add', payload: { ...payload, primary: true } }]);
  const revocation = revocationOf(phone, lost.device, amount, 'no card');
  if (revocation !== null && phone.tip !== null) phone.append([revocation]);
  hearAll(host, phone);
  return phone.tip === null ? null : phone;
}

/** Whoever has chosen nobody yet does so before their phone goes. */
function trustNeighbours(world: World, host: SimulatedPhone, member: string): void {
  if ([...host.state.membership.guardians.values()].some((each) => each.member === member)) return;
  const phone = present(world).find(({ self, byzantine }) => self.member === member && !byzantine);
  const draft = phone && drafts.chooseGuardians(world, phone, { whom: 0, pick: 1, amount: 1 });
  if (!phone || !draft) return;
  phone.append([draft]);
  hearAll(host, phone);
}

/** "That is no phone of mine." */
const refuse: Act = (_, by) => {
  const { devices = [] } = by.state.membership.members.get(by.self.member) ?? {};
  const strange = devices.find(({ byGuardians, device }) => byGuardians && device !== by.self.device);
  const opening = strange && by.state.log.chains.get(strange.device)?.openings[0];
  if (opening !== undefined) by.append([{ kind: 'device.veto', payload: { ref: idToBytes(opening) } }]);
};

const chooseGuardians: Act = (world, by, choice) => {
  const draft = drafts.chooseGuardians(world, by, choice);
  if (draft !== null) by.append([draft]);
};

const callLost: Act = (world, by, choice) => {
  const draft = choice.pick % 4 === 0 ? drafts.revoke(world, by, choice) : null;
  if (draft !== null) by.append([draft]);
};

/** Whoever keeps the rules comes to zero first; here they go with whatever they have. */
const leave: Act = (world, by, choice) => {
  const draft = choice.pick % 8 === 0 ? drafts.leave(world, by, choice) : null;
  if (draft !== null) by.append([draft]);
};

/** From the loss to the closing over it: somebody names closers, the person comes back, and the books are closed. */
const closeOverLoss: Act = (world, host, choice) => {
  const { whom, pick, amount } = choice;
  if (host.state.closing.closers.size === 0)
    for (const phone of present(world))
      governing.nameClosers(world, phone, { whom: whom + 1, pick, amount: amount | 1 });
  const lost = at(
    others(world, host).filter(({ byzantine }) => !byzantine),
    whom,
  );
  if (lost === undefined) return;
  // Something is on its way to it that it never takes up.
  payTo(world, host, others(world, host).indexOf(lost), 1 + (pick % 40));
  if (amount % 3 === 0) lost.gone = true;
  else steal(world, lost, { ...choice, pick: 0 });
  comeBack(world, host, { whom: world.phones.filter(isAway).indexOf(lost), pick: 1, amount });
  for (const phone of present(world)) if (amount % 2 === 0) hearAll(phone, host);
  if (lost.stolen && amount % 4 === 0) pretence.feignIgnorance(world, lost, { ...choice, whom: pick });
  // And something that the bookkeeper will not have heard of.
  for (const late of others(world, lost).filter(({ self }) => self.member !== host.self.member))
    if (pick % 3 > 0) payTo(world, late, others(world, late).indexOf(lost), 1 + (pick % 9));
  governing.closingDay(world, host, { ...choice, amount: 1 });
};

export const losses = {
  closeOverLoss,
  steal,
  comeBack,
  comeBackByGuardians,
  refuse,
  chooseGuardians,
  callLost,
  leave,
} as const;
export const recoveries = { falseRecovery } as const;
