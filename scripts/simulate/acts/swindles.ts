/** Spending what one has not, and claiming what is not due: signed by its author, and for the rules alone to stop. */
import { idToBytes } from '../../../src/core/ids.ts';
import { bytesToHex } from '../../../src/lib/bytes.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { deviceOf, hours } from '../world/names.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import { type Act, at, ofKind, others, present } from './act.ts';
import { about, payment } from './payloads.ts';

/** Kinds that name an entry, and of which kinds such an entry is. */
const claims = [
  ['accept', 'pay', 'move', 'admit', 'reverse'],
  ['accept', 'pay', 'reverse'],
  ['accept', 'limit.raise', 'limit.vouch', 'admit', 'enact'],
  ['accept', 'accept', 'invite', 'decline'],
  ['decline', 'pay', 'reverse'],
  ['decline', 'pay', 'move'],
  ['reclaim', 'decline'],
  ['reclaim', 'decline', 'pay'],
  ['reverse', 'pay', 'reverse', 'move'],
  ['reverse', 'pay'],
  ['invite.revoke', 'invite', 'join'],
  ['role.end', 'role.grant', 'join'],
  ['exchange.ask.decline', 'exchange.ask'],
  ['exchange.ask.cancel', 'exchange.ask', 'pay'],
  ['exchange.return.ask', 'pay', 'reverse'],
  ['exchange.return.keep', 'pay'],
] as const;

/** Whether it names this phone, so that claiming it has some sense. */
const concerns = ({ self }: SimulatedPhone, payload: CborMap): boolean => {
  const named = Object.values(payload).flatMap((value) => (value instanceof Uint8Array ? [bytesToHex(value)] : []));
  return 'ref' in payload || named.includes(self.device) || named.includes(self.member);
};

/** More than anybody may owe. */
const overspend: Act = (world, by, { whom, amount }) => {
  const payee = at(others(world, by), whom);
  if (payee) by.sign([by.scribble('pay', payment(by, payee, payee, 500 + amount))]);
};

const overmove: Act = (world, by, { whom, amount }) => {
  const other = at(present(world), whom) ?? by;
  const toDevice = idToBytes(other === by ? deviceOf('nobody') : other.self.device);
  const account = idToBytes(amount % 3 === 0 ? other.self.member : by.self.member);
  by.sign([by.scribble('move', { account, toDevice, unit: hours, amount: amount * 2 })]);
};

/** From somebody else's account, to oneself, or in a unit that nobody agreed on. */
const swindle: Act = (world, by, { whom, pick, amount }) => {
  const victim = at(others(world, by), whom);
  if (victim === undefined) return;
  const stolen = payment(victim, by, by, amount);
  const circular = payment(by, by, by, 1);
  const unknownUnit = { ...payment(by, victim, victim, 1), unit: 'gold' };
  by.sign([by.scribble('pay', [stolen, circular, unknownUnit][pick % 3] ?? stolen)]);
};

/** To an account by way of a phone that does not hold it. */
const misaddress: Act = (world, by, { whom, pick }) => {
  const [payee, device] = [at(others(world, by), whom), at(others(world, by), pick)];
  if (payee && device) by.sign([by.scribble('pay', payment(by, payee, device, 5))]);
};

/** A second entry with a number already used, from anywhere in the own past: spending the same rights again. */
const fork: Act = (world, by, { whom, pick, amount }) => {
  const own = [...by.state.log.nodes.values()].filter(({ device }) => device === by.self.device);
  const [from, payee] = [at(own.slice(-4), pick), at(others(world, by), whom)];
  if (from && payee) by.sign([by.scribble('pay', payment(by, payee, payee, 1 + (amount % 300)), { prev: from.id })]);
};

/** Claims something, at the newest entry or a little before it; and one in two times, claims it twice. */
const claimAnything: Act = (_, by, { whom, pick, amount }) => {
  const [kind, ...expected] = at(claims, pick) ?? claims[0];
  const mine = ofKind(by, ...expected).filter((entry) => concerns(by, entry.payload) || amount % 3 === 0);
  const target = at(mine, whom);
  if (target === undefined) return;
  const before = amount % 4 === 0 && by.tip ? by.state.log.nodes.get(by.tip.id)?.prev : null;
  by.sign([by.scribble(kind, about(target), before ? { prev: before } : {})]);
  if (amount % 2 === 0) by.sign([by.scribble(kind, about(target), { claimedAt: 1 })]);
};

export const swindles = { overspend, overmove, swindle, misaddress, fork, claimAnything } as const;
