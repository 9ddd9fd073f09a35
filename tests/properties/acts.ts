/** Trade, mistakes and malice: what may happen in one step of a random history. */
import { idToBytes } from '../../src/core/ids.ts';
import { hours, keyOf, meet, newcomer } from '../core/cast.ts';
import { boldDecisions, decisions } from './decisions.ts';
import { boldKeeping, keeping } from './keeping.ts';
import { boldLosses, losses } from './losses.ts';
import { type Act, arrive, at, ofKind, phonesMax, someEntry } from './world.ts';

const meeting: Act = (world, by, { whom }) => {
  meet(by, at(world.phones, whom) ?? by);
  return [];
};
const duties: Act = (_, by) => by.doDuties();
const marketDay: Act = ({ phones }) => {
  meet(...phones);
  return phones.flatMap((phone) => phone.doDuties());
};

const payment: Act = (world, by, { whom, amount }) => {
  const payee = at(
    world.phones.filter(({ account }) => account !== by.account),
    whom,
  );
  const most = by.rights();
  return payee && most > 0 ? [by.pay(payee, 1 + (amount % most))] : [];
};
const overdraft: Act = (world, by, { whom, amount }) => {
  const payee = at(world.phones, whom);
  return payee && by.tip ? [by.pay(payee, 1 + amount)] : [];
};
const paymentToWrongDevice: Act = (world, by, { whom, pick, amount }) => {
  const [payee, other] = [at(world.phones, whom), at(world.phones, pick)];
  return payee && other && by.tip ? [by.pay({ account: payee.account, device: other.device }, 1 + amount)] : [];
};
const refusal: Act = (_, by, { pick }) => {
  const open = [...(by.state.accounts.unanswered.get(by.device) ?? [])];
  const paid = at(
    open.filter((id) => by.state.accounts.transfers.has(id)),
    pick,
  );
  const entry = paid && by.held.get(paid);
  return entry ? [by.decline(entry)] : [];
};
const reversal: Act = (_, by, { pick }) => {
  const id = at(
    [...(by.chain()?.claimed ?? [])].filter((claimed) => by.state.accounts.transfers.has(claimed)),
    pick,
  );
  const entry = id && by.held.get(id);
  return entry ? [by.reverse(entry)] : [];
};
const shift: Act = (world, by, { whom, amount }) => {
  const other = at(
    world.phones.filter(({ member, device }) => member === by.member && device !== by.device),
    whom,
  );
  return other && by.tip ? [by.move(other.device, 1 + amount)] : [];
};

const invitation: Act = (_, by, { pick, amount }) => {
  if (by.tip === null) return [];
  const uses = 1 + (pick % 3);
  return [by.invite(uses > 1 ? 0 : amount % 650, { uses, name: `of ${by.tip}` })];
};
const arrival: Act = (world, by, { pick }) => {
  const invited = at(ofKind(by, 'invite'), pick);
  if (invited === undefined || world.phones.length >= phonesMax) return [];
  const known = by.verdictOf(invited) === 'valid' && by.held.has(invited.entry.id);
  return known ? [arrive(world, newcomer(`newcomer ${world.phones.length}`, by)).join(invited)] : [];
};
const furtherDevice: Act = (world, by) => {
  const opening = [...by.held.values()].find(({ entry }) => entry.device === by.device && entry.seq === 0);
  if (opening === undefined || world.phones.length >= phonesMax) return [];
  return [arrive(world, newcomer(`${by.name.split('/')[0]}/${world.phones.length}`, by)).addDevice(opening)];
};

const role: Act = (world, by, { whom }) => (by.tip ? [by.grantRole(at(world.phones, whom)?.member ?? by.member)] : []);
const endOfRole: Act = (_, by, { pick }) => {
  const granted = at(ofKind(by, 'role.grant'), pick);
  return granted && by.tip ? [by.about('role.end', granted)] : [];
};
const withdrawal: Act = (_, by) => (by.tip ? [by.sign('profile.withdraw', {})] : []);
const request: Act = (world, by, { whom, amount }) => {
  const from = idToBytes(at(world.phones, whom)?.account ?? by.account);
  return by.tip ? [by.sign('exchange.ask', { to: idToBytes(by.account), from, unit: hours, amount: 1 + amount })] : [];
};
const payRequest: Act = (world, by, { whom, pick, amount }) => {
  const [payee, ref] = [at(world.phones, whom), at(ofKind(by, 'exchange.ask'), pick)];
  return payee && ref && by.tip ? [by.pay(payee, 1 + (amount % 50), { ref })] : [];
};
const revocation: Act = (_, by, { pick }) => {
  const invited = at(ofKind(by, 'invite'), pick);
  return invited && by.tip ? [by.about('invite.revoke', invited)] : [];
};

/** Members who overdraw, mistake devices, change their minds; but no phone signs two histories. */
export const honestActs: readonly Act[] = [
  ...[marketDay, marketDay, marketDay, meeting, meeting, duties, duties],
  ...[payment, payment, payment, payment, overdraft, paymentToWrongDevice, refusal, refusal, reversal, reversal, shift],
  ...[invitation, arrival, arrival, furtherDevice, role, endOfRole, withdrawal, request, payRequest, revocation],
  ...decisions,
  ...losses,
  ...keeping,
];

const copying: Act = (world, by) => {
  if (world.phones.length < phonesMax) arrive(world, by.copy());
  return [];
};
/** A further branch from somewhere in the phone's own past. */
const rewinding: Act = (world, by, { whom, pick, amount }) => {
  const own = [...by.held.values()].filter(
    ({ entry }) => entry.device === by.device && by.state.log.nodes.has(entry.id),
  );
  const [from, payee] = [at(own, pick), at(world.phones, whom)];
  return from && payee ? [by.pay(payee, 1 + (amount % 300), { prev: from.entry.id })] : [];
};
const secondOpening: Act = (_, by, { amount }) => {
  const opening = [...by.held.values()].find(({ entry }) => entry.device === by.device && entry.seq === 0);
  return opening ? [by.sign(opening.entry.kind, opening.entry.payload, { prev: null, claimedAt: amount })] : [];
};
const secondFounding: Act = (world, by) => {
  const founding = [...by.held.values()].find(({ entry }) => entry.kind === 'found');
  if (founding === undefined || world.phones.length >= phonesMax) return [];
  return [arrive(world, newcomer(`ana/${world.phones.length}`, by)).sign('found', founding.entry.payload)];
};

/** Kinds that name an entry, and what such an entry should be. */
const refKinds = [
  ['accept', 'pay'],
  ['accept', 'move'],
  ['decline', 'pay'],
  ['reclaim', 'decline'],
  ['reverse', 'pay'],
  ['admit', 'join'],
  ['invite.revoke', 'invite'],
  ['role.end', 'role.grant'],
  ['join', 'invite'],
  ['device.add', 'join'],
  ['device.veto', 'device.add'],
  ['propose.withdraw', 'propose'],
  ['cosign', 'propose'],
  ['member.restore', 'enact'],
  ['member.unmerge', 'member.merge'],
  ['seal', 'checkpoint'],
] as const;
/** Such an entry out of place: about something of the right kind, or about anything at all. */
const nonsense: Act = (_, by, { whom, pick, amount }) => {
  const [kind, expected] = at(refKinds, whom) ?? refKinds[0];
  const about = pick % 4 === 0 ? someEntry(by, pick) : at(ofKind(by, expected), pick);
  if (about === undefined) return [];
  const limits = kind === 'admit' ? { limits: { [hours]: amount } } : {};
  const opening = kind === 'join' || kind === 'device.add' ? by.opening() : {};
  const invited =
    kind === 'join' ? { key: about.entry.payload['key'] ?? keyOf('no key'), invited: new Uint8Array(64) } : {};
  return [by.sign(kind, { ref: idToBytes(about.entry.id), ...limits, ...opening, ...invited })];
};
const unknownKind: Act = (_, by, { pick }) => {
  const about = someEntry(by, pick);
  return about ? [by.sign('lottery.draw', { refs: [idToBytes(about.entry.id)] })] : [];
};
const malformed: Act = (_, by) => [by.sign('pay', { amount: 1 })];
const brokenProof: Act = (_, by) => [by.sign('acknowledge', {}, { proofsHold: false })];
const theft: Act = (world, by, { whom, amount }) => {
  const victim = at(world.phones, whom);
  if (victim === undefined) return [];
  const [from, to, toDevice] = [victim.account, by.account, by.device].map(idToBytes);
  return [
    by.sign('pay', { from: from ?? null, to: to ?? null, toDevice: toDevice ?? null, unit: hours, amount: 1 + amount }),
  ];
};
/** It never gets anywhere: either what it builds upon is kept back, or it links to another's chain. */
const loose: Act = (_, by, { pick }) => {
  const hidden = by.make('acknowledge', {});
  const about = someEntry(by, pick);
  const prev = pick % 2 === 0 || about === undefined ? hidden.entry.id : about.entry.id;
  const lost = by.make('acknowledge', {}, { prev, seq: 1 + (pick % 5) });
  by.receive([lost]);
  return [lost];
};
/** It waits until what it builds upon comes after all. */
const late: Act = (_, by) => {
  const hidden = by.make('acknowledge', {});
  const next = by.make('acknowledge', {}, { prev: hidden.entry.id, seq: hidden.entry.seq + 1 });
  by.receive([next]);
  return [hidden, next];
};

export const anyActs: readonly Act[] = [
  ...honestActs,
  ...[
    copying,
    copying,
    copying,
    rewinding,
    rewinding,
    secondOpening,
    secondFounding,
    nonsense,
    nonsense,
    nonsense,
    nonsense,
    nonsense,
  ],
  ...[unknownKind, malformed, brokenProof, theft, loose, late],
  ...boldDecisions,
  ...boldLosses,
  ...boldKeeping,
];
