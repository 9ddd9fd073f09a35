/** Closings in which something goes on that the closers have not heard of. */
import type { Entry } from '../../../src/core/entry.ts';
import { idToBytes } from '../../../src/core/ids.ts';
import { hearAll } from '../world/network.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import { phonesMax, type World } from '../world/world.ts';
import { type Act, at, others, present } from './act.ts';
import { drafts, proposalOf } from './drafts.ts';
import { revocationOf } from './drafts-of-devices.ts';
import { decide, governing } from './governing.ts';
import { bringBack, openFurther, recover } from './losses.ts';
import { comings } from './membership.ts';
import { payment } from './payloads.ts';
import { payTo } from './trade.ts';

type Closing = { readonly bookkeeper: SimulatedPhone; readonly closers: readonly SimulatedPhone[] };

const speaks = ({ byzantine, stopped, gone }: SimulatedPhone): boolean => !byzantine && !stopped && !gone;

/** Phones of those who close the books, all of them there and honest; chosen now, if nobody was. */
export function closingOf(world: World, host: SimulatedPhone, size: number): Closing | null {
  if (host.state.closing.closers.size === 0)
    for (const phone of present(world))
      governing.nameClosers(world, phone, { whom: present(world).indexOf(host), pick: size, amount: 1 });
  for (const phone of present(world)) hearAll(host, phone);
  const [chosen] = [...host.state.closing.closers.values()].slice(-1);
  const phones = (chosen?.closers ?? []).map(({ device }) => present(world).find(({ self }) => self.device === device));
  const closers = phones.flatMap((phone) => (phone !== undefined && speaks(phone) ? [phone] : []));
  const [bookkeeper] = closers;
  return bookkeeper === undefined || closers.length < phones.length ? null : { bookkeeper, closers };
}

/** Nobody hears of it but they. */
export function close(world: World, { bookkeeper, closers }: Closing): void {
  for (const closer of closers) hearAll(bookkeeper, closer);
  const draft = drafts.closeBooks(world, bookkeeper, { whom: 0, pick: 1, amount: 0 });
  if (draft !== null) bookkeeper.append([draft]);
  for (const closer of closers) {
    hearAll(closer, bookkeeper);
    closer.doDuties();
    hearAll(bookkeeper, closer);
  }
}

export const takesOver = (heir: SimulatedPhone, { bookkeeper }: Closing): void => {
  hearAll(heir, bookkeeper);
  heir.doDuties();
  heir.doDuties();
};

/**
 * A phone is stolen, called lost, and the books are closed over it, while one neighbour hears of nothing. The thief then pays
 * that neighbour, moves all of it to another phone that does, or refuses what the heir has taken up; or something still comes
 * for the lost phone.
 */
const afterTheEnd: Act = (world, host, { whom, pick, amount }) => {
  const closing = closingOf(world, host, 0);
  if (closing === null || world.phones.length >= phonesMax) return;
  const { bookkeeper, closers } = closing;
  const free = others(world, bookkeeper).filter((phone) => speaks(phone) && !closers.includes(phone));
  const lost = at(free, whom);
  const away = at(
    free.filter(({ self }) => self.member !== lost?.self.member),
    pick,
  );
  if (lost === undefined || away === undefined) return;
  payTo(world, away, others(world, away).indexOf(lost), 1 + (amount % 40));
  for (const phone of [bookkeeper, lost]) hearAll(phone, away);
  const [coming] = [...(lost.state.accounts.unanswered.get(lost.self.device) ?? [])].slice(-1);
  lost.byzantine = true;
  lost.stolen = true;
  const heir = bringBack(world, bookkeeper, lost, amount | 1);
  if (amount % 2 === 0) lendTo(world, bookkeeper, heir);
  close(world, closing);
  takesOver(heir, closing);
  if (pick % 4 === 0) payAllTo(lost, away);
  if (pick % 4 === 1 && coming !== undefined) lost.sign([lost.scribble('decline', { ref: idToBytes(coming) })]);
  if (pick % 4 === 2) payTo(world, away, others(world, away).indexOf(lost), 1 + (amount % 9));
  if (pick % 4 === 3 && world.phones.length < phonesMax) moveAndPay(world, lost, away);
  hearAll(away, lost);
  away.doDuties();
};

function rightsOf({ state, self }: SimulatedPhone): number {
  const [chain] = state.log.chains.get(self.device)?.tips.values() ?? [];
  return chain?.rights.get(`${self.member}/hours` as never) ?? 0;
}

/** All that it has goes to another phone of the same member, in the same hands, which pays with it. */
function moveAndPay(world: World, thief: SimulatedPhone, payee: SimulatedPhone): void {
  const amount = rightsOf(thief);
  if (amount <= 0) return;
  comings.furtherPhone(world, thief, { whom: 0, pick: 0, amount });
  const tablet = world.phones.at(-1);
  if (tablet === undefined || tablet.self.member !== thief.self.member || tablet === thief) return;
  const { from: account = null, toDevice = null } = payment(thief, thief, tablet, amount);
  const moved = thief.sign([thief.scribble('move', { account, toDevice, unit: 'hours', amount })]);
  hearAll(tablet, thief);
  for (const entry of moved) tablet.sign([tablet.scribble('accept', { ref: idToBytes(entry.id) })]);
  payAllTo(tablet, payee);
  hearAll(payee, tablet);
}

function payAllTo(thief: SimulatedPhone, payee: SimulatedPhone): void {
  const rights = rightsOf(thief);
  if (rights > 0) thief.sign([thief.scribble('pay', payment(thief, payee, payee, rights))]);
}

/** Something to live on until the books are closed. */
function lendTo(world: World, bookkeeper: SimulatedPhone, heir: SimulatedPhone): void {
  for (const phone of present(world).filter(speaks)) {
    hearAll(phone, bookkeeper);
    governing.lend(world, phone, { whom: present(world).indexOf(heir), pick: 1, amount: 1 });
    hearAll(heir, phone);
  }
  heir.doDuties();
  hearAll(bookkeeper, heir);
}

/** The heir is lost before it takes over; its own heir takes over from both. */
const twoLosses: Act = (world, host, { whom, pick, amount }) => {
  const closing = closingOf(world, host, 0);
  if (closing === null || world.phones.length + 1 >= phonesMax) return;
  const { bookkeeper, closers } = closing;
  const lost = at(
    others(world, bookkeeper).filter((phone) => speaks(phone) && !closers.includes(phone)),
    whom,
  );
  if (lost === undefined) return;
  hearAll(bookkeeper, lost);
  lost.gone = true;
  const heir = bringBack(world, bookkeeper, lost, amount | 1);
  lendTo(world, bookkeeper, heir);
  heir.gone = pick % 2 === 0;
  heir.stolen = true;
  const second = bringBack(world, bookkeeper, heir, amount | 1);
  close(world, closing);
  takesOver(second, closing);
};

/** Guardians let a phone in that is not the member's; the books are closed over the good one, which then refuses it. */
const refuseTooLate: Act = (world, host, { whom, pick, amount }) => {
  const closing = closingOf(world, host, 0);
  if (closing === null || world.phones.length + 1 >= phonesMax) return;
  const { bookkeeper, closers } = closing;
  const victim = at(
    others(world, bookkeeper).filter((phone) => speaks(phone) && !closers.includes(phone)),
    whom,
  );
  if (victim === undefined) return;
  hearAll(bookkeeper, victim);
  const stranger = recover(world, bookkeeper, victim.self, 1, false);
  if (stranger === null) return;
  stranger.stolen = true;
  close(world, closing);
  takesOver(stranger, closing);
  const payee = at(others(world, stranger).filter(speaks), pick);
  if (payee !== undefined && amount % 2 === 0) payAllTo(stranger, payee);
  hearAll(victim, stranger);
  const opening = stranger.state.log.chains.get(stranger.self.device)?.openings[0];
  if (opening !== undefined) victim.append([{ kind: 'device.veto', payload: { ref: idToBytes(opening) } }]);
  hearAll(bookkeeper, victim);
  const back = openFurther(world, bookkeeper, victim);
  const revocation = revocationOf(back, stranger.self.device, amount | 1, 'card');
  if (revocation !== null) back.append([revocation]);
  hearAll(bookkeeper, back);
  close(world, closing);
  takesOver(back, closing);
};

/**
 * Others are chosen by two coordinators who have not heard that the books were closed, nor who took over by that. In every third
 * village one of the two has been put out meanwhile, or has two histories.
 */
const chooseUnheard: Act = (world, host, { whom, pick, amount }) => {
  const closing = closingOf(world, host, 0);
  if (closing === null) return;
  const { bookkeeper, closers } = closing;
  const founder = present(world).find(
    (phone) => speaks(phone) && phone.state.membership.founding?.founder === phone.self.member,
  );
  const maker = at(
    others(world, bookkeeper).filter((phone) => speaks(phone) && !closers.includes(phone) && phone !== founder),
    whom,
  );
  if (founder === undefined || maker === undefined) return;
  founder.append([{ kind: 'role.grant', payload: { member: idToBytes(maker.self.member), role: 'coordinator' } }]);
  hearAll(maker, founder);
  const named = drafts.nameClosers(world, maker, { whom: present(world).indexOf(maker), pick: pick % 2, amount: 1 });
  const [proposed] = named === null ? [] : maker.append([proposalOf(named)]).slice(-1);
  if (proposed?.kind !== 'propose') return;
  hearAll(founder, maker);
  const cosigned = founder.append([{ kind: 'cosign', payload: { ref: idToBytes(proposed.id) } }]).slice(-1);
  hearAll(maker, founder);
  const lost = at(
    others(world, bookkeeper).filter((phone) => speaks(phone) && ![founder, maker, ...closers].includes(phone)),
    amount,
  );
  if (lost !== undefined && world.phones.length < phonesMax) {
    hearAll(bookkeeper, lost);
    lost.byzantine = true;
    lost.stolen = true;
    const heir = bringBack(world, bookkeeper, lost, amount | 1);
    close(world, closing);
    takesOver(heir, closing);
  } else close(world, closing);
  if (pick % 3 === 0) putOut(world, founder, maker);
  const refs = cosigned.map(({ id }: Entry) => idToBytes(id));
  maker.append([{ kind: 'enact', payload: { ref: idToBytes(proposed.id), refs } }]);
};

function putOut(world: World, founder: SimulatedPhone, maker: SimulatedPhone): void {
  const whom = present(world).indexOf(maker);
  const removal = drafts.remove(world, founder, { whom, pick: 0, amount: 1 });
  const without = { ...world, phones: world.phones.filter((phone) => phone !== maker) };
  if (removal !== null) decide(without, founder, removal, { whom, pick: 3, amount: 0 });
}

export const closings = { afterTheEnd, twoLosses, refuseTooLate, chooseUnheard } as const;
