/** Lost phones, guardians, invitations handed on, and the closing of books, in a random history. */
import { stateRootAt } from '../../src/core/closing/root.ts';
import type { VerifiedEntry } from '../../src/core/entry.ts';
import { allTips } from '../../src/core/log.ts';
import { hexToBytes } from '../../src/lib/bytes.ts';
import { checkpointing, closersNamed, inherit } from '../core/bookkeeping.ts';
import { meet, newcomer, type Phone } from '../core/cast.ts';
import { bytesOf } from '../core/governing.ts';
import {
  addByGuardians,
  guardianWord,
  moveInvitation,
  openingOf,
  revoke,
  setGuardians,
  veto,
  vouchAsGuardian,
} from '../core/recovering.ts';
import { type Act, arrive, at, ofKind, phonesMax, somebodyKnown, someEntry } from './world.ts';

const hasOpened = (phone: Phone): boolean => phone.chain()?.member != null;
const firstName = ({ name }: Phone): string => name.split('/')[0] ?? name;

/** A phone is lost after a neighbour had all that it signed; its member comes back on another, which calls it lost. */
const lossOf =
  (mayGoOn: boolean): Act =>
  (world, by, { whom }) => {
    if (!hasOpened(by) || (mayGoOn && world.phones.length >= phonesMax)) return [];
    const host = at(world.phones, whom) ?? by;
    if (mayGoOn) host.receive(by.held.values());
    else meet(host, by);
    const back = newcomer(`${firstName(by)}/${host.held.size} ${world.phones.length}`, host);
    back.receive(by.held.values());
    const opening = openingOf(by);
    const added = back.sign('device.add', { ref: bytesOf(opening), ...back.opening(), primary: true });
    if (!mayGoOn) world.phones.splice(world.phones.indexOf(by), 1);
    return [added, ...(hasOpened(arrive(world, back)) ? [revoke(back, by)] : [])];
  };

/** Guardians let in a further phone, which calls the old one lost; the old one may well be there still. */
const guardiansBringBack: Act = (world, by, { pick }) => {
  const guardians = [...new Map(world.phones.filter(hasOpened).map((phone) => [phone.member, phone])).values()]
    .filter(({ member }) => member !== by.member)
    .slice(0, 2);
  const [host] = guardians;
  if (!hasOpened(by) || host === undefined || guardians.length < 2 || world.phones.length >= phonesMax) return [];
  const choice = setGuardians(by, guardians);
  meet(by, ...guardians);
  const back = newcomer(`${firstName(by)}/guarded ${host.held.size} ${world.phones.length}`, host);
  const words = guardians.map((guardian) => vouchAsGuardian(guardian, choice, back, [by]));
  back.receive(guardians.flatMap((guardian) => [...guardian.held.values()]));
  const added = addByGuardians(back, openingOf(by), words);
  arrive(world, back);
  const said: VerifiedEntry[] = [choice, ...words, added];
  return pick % 2 === 0 && hasOpened(back) ? [...said, revoke(back, by, undefined, false)] : said;
};
const vetoed: Act = (world, by, { whom }) => {
  const refused = world.phones.filter(({ member, device }) => member === by.member && device !== by.device);
  const phone = at(refused, whom);
  if (phone === undefined || !hasOpened(by)) return [];
  const opening = [...phone.held.values()].find(({ entry }) => entry.device === phone.device && entry.seq === 0);
  return opening && by.held.has(opening.entry.id) ? [veto(by, phone)] : [];
};
const vetoUnheard: Act = (world, by, { whom }) => {
  const phone = at(world.phones, whom);
  if (phone && hasOpened(phone)) by.receive([...phone.held.values()].slice(0, -1));
  return vetoed(world, by, { whom, pick: 0, amount: 0 });
};

const invitationMoved: Act = (world, by, { whom, pick }) => {
  const [invited, other] = [at(ofKind(by, 'invite'), pick), somebodyKnown(world, by, whom)];
  return invited && other && hasOpened(by) ? [moveInvitation(by, invited, other, 1 + (pick % 2))] : [];
};

const closersChosen: Act = (world, by, { pick }) => {
  const members = [...new Map(world.phones.filter(hasOpened).map((phone) => [phone.member, phone])).values()];
  const known = members.filter(({ device }) => by.state.membership.devices.has(device));
  const heard = [...by.state.closing.closers.keys()].at(-1);
  const terms = closersNamed(known.slice(0, 1 + (pick % 4)), pick % 4 === 0 ? undefined : heard);
  if (!hasOpened(by) || known.length === 0) return [];
  if (heard === undefined) return [by.sign('closers.set', terms)];
  const refs = terms['ref'] === undefined ? [] : [terms['ref']];
  const proposed = by.sign('propose', { act: 'closers.set', terms, refs });
  const other = at(
    world.phones.filter((phone) => phone.member !== by.member && hasOpened(phone)),
    pick,
  );
  if (other === undefined) return [proposed];
  other.receive(by.held.values());
  const signed = other.about('cosign', proposed);
  by.receive(other.held.values());
  return [proposed, signed, by.sign('enact', { ref: bytesOf(proposed), refs: [bytesOf(signed)] })];
};
/** The bookkeeper, whoever's turn it is, says where the books stand. */
const closing: Act = (world) => {
  const bookkeeper = world.phones.find((phone) =>
    [...phone.state.closing.closers.values()].some(({ closers }) => closers[0]?.device === phone.device),
  );
  if (bookkeeper === undefined || !hasOpened(bookkeeper)) return [];
  const chosen = [...bookkeeper.state.closing.closers.values()].findLast(
    ({ closers }) => closers[0]?.device === bookkeeper.device,
  );
  return chosen ? [bookkeeper.sign('checkpoint', checkpointing(bookkeeper, chosen.entry))] : [];
};
/** All meet, and the books are closed over whatever was said. */
export const closingDay: Act = (world, by, choice) => {
  meet(...world.phones);
  const chosen = by.state.closing.closers.size === 0 ? closersChosen(world, by, { ...choice, pick: 2 }) : [];
  meet(...world.phones);
  const proposed = closing(world, by, choice);
  meet(...world.phones);
  const sealed = world.phones.flatMap((phone) => phone.doDuties());
  meet(...world.phones);
  return [...chosen, ...proposed, ...sealed, ...world.phones.flatMap((phone) => phone.doDuties())];
};

export const losses: readonly Act[] = [
  ...[lossOf(false), invitationMoved, closersChosen, closersChosen, closing, closingDay, closingDay],
];

/** Where nobody checks: a cut, a height or a root that is wrong. */
const wrongCheckpoint: Act = (_, by, { whom, pick }) => {
  const chosen = at([...by.state.closing.closers.keys()], whom);
  if (chosen === undefined || !hasOpened(by)) return [];
  const cut = allTips(by.state.log).slice(pick % 2);
  const state = hexToBytes(stateRootAt(by.state, cut, by.context.chainAt)) ?? new Uint8Array();
  return [by.sign('checkpoint', { ...checkpointing(by, chosen, { cut, height: 1 + (pick % 3) }), state })];
};
/** Seals whatever it finds, checked or not. */
const blindSeal: Act = (_, by, { pick }) => {
  const proposed = at(ofKind(by, 'checkpoint'), pick);
  return proposed ? [by.about('seal', proposed)] : [];
};
const grabbing: Act = (_, by, { whom, pick }) => {
  const [revoked, proposed] = [at(ofKind(by, 'device.revoke'), whom), at(ofKind(by, 'checkpoint'), pick)];
  return revoked && proposed ? [inherit(by, revoked, proposed, ofKind(by, 'seal').slice(0, 7))] : [];
};
const falseWord: Act = (world, by, { whom, pick }) => {
  const [choice, phone] = [at(ofKind(by, 'guardians.set'), pick), at(world.phones, whom)];
  return choice && phone ? [by.sign('guardian.vouch', guardianWord(choice, phone, [by]))] : [];
};
const revokedByAnybody: Act = (world, by, { whom, pick }) => {
  const lost = somebodyKnown(world, by, whom);
  const tip = someEntry(by, pick);
  if (lost === undefined || tip === undefined || !hasOpened(by)) return [];
  const opening = [...lost.held.values()].find(({ entry }) => entry.device === lost.device && entry.seq === 0);
  return opening && by.held.has(opening.entry.id)
    ? [revoke(by, lost, pick % 2 === 0 ? [tip] : undefined, pick % 3 > 0)]
    : [];
};

export const boldLosses: readonly Act[] = [
  ...[lossOf(true), lossOf(true), guardiansBringBack, guardiansBringBack, vetoed, vetoUnheard, vetoUnheard],
  ...[wrongCheckpoint, blindSeal, grabbing, falseWord, revokedByAnybody, revokedByAnybody],
];
