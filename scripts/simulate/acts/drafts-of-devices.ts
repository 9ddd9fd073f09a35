/** Phones that are lost, refused or brought back, and members who go. */

import { bytesToId, type DeviceId, type EntryId, idToBytes } from '../../../src/core/ids.ts';
import { revocationStatement } from '../../../src/core/membership/authorisations.ts';
import { bytesToHex } from '../../../src/lib/bytes.ts';
import { anySignature } from '../world/fake-signer.ts';
import { deviceOf, keyBytes } from '../world/names.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import { at, ofKind, others, present } from './act.ts';
import type { Drafting } from './drafts.ts';
import { endsOf } from './ends.ts';

const leave: Drafting = (world, by, { whom, pick, amount }) => {
  const { member } = (amount % 3 === 0 ? at(present(world), whom) : by)?.self ?? by.self;
  return { kind: 'member.leave', payload: { refs: pick % 2 === 0 ? [] : endsOf(by, member, amount) } };
};

/** A phone of this member that is not this one; by the card, unless the amount says otherwise. */
const revoke: Drafting = (world, by, { whom, pick, amount }) => {
  const own = by.state.membership.members.get(by.self.member)?.devices ?? [];
  const elsewhere = others(world, by).map(({ self }) => self.device);
  const lost = at(amount % 9 === 0 ? elsewhere : own.map(({ device }) => device), pick);
  return lost === undefined || lost === by.self.device
    ? null
    : revocationOf(by, lost, amount, cards[whom % 4] ?? 'card');
};

type Card = 'card' | 'no card' | 'forged';
const cards: readonly Card[] = ['card', 'no card', 'forged'];

export function revocationOf(by: SimulatedPhone, lost: DeviceId, amount: number, has: Card) {
  const opening = by.state.log.chains.get(lost)?.openings[0];
  if (opening === undefined) return null;
  const ends = endsOf(by, by.state.log.nodes.get(opening)?.member ?? '', amount, lost);
  // A statement that nobody ever signs.
  const refs = has === 'forged' ? [...ends, ...ends] : ends;
  const cut = refs.flatMap((ref) => bytesToId<EntryId>(ref) ?? []);
  const { member, device } = by.self;
  const statement = revocationStatement(by.state.group, lost, device, cut);
  if (has === 'card') by.village.signer.sign(member, bytesToHex(statement));
  const card = has !== 'no card' ? { authorisation: anySignature } : {};
  const named = { root: idToBytes(member), device: idToBytes(lost), ref: idToBytes(opening), refs };
  return { kind: 'device.revoke', payload: { ...named, ...card } };
}

const veto: Drafting = (_, by, { pick, amount }) => {
  const own = ofKind(by, 'device.add').filter(
    ({ payload }) => pick % 4 === 0 || bytesToHex(payload['root'] as Uint8Array) === by.self.member,
  );
  const opened = own.filter(({ payload }) => amount % 3 === 0 || payload['authorisation'] === undefined);
  const ref = at(opened, pick)?.id;
  return ref ? { kind: 'device.veto', payload: { ref: idToBytes(ref) } } : null;
};

const chooseGuardians: Drafting = (world, by, { whom, pick, amount }) => {
  const members = [...new Set(others(world, by).map(({ self }) => self.member))];
  const chosen = [0, 1, 2].slice(0, 2 + (pick % 2)).flatMap((more) => at(members, whom + more) ?? []);
  const need = amount % 9 === 0 ? 1 : 2;
  return { kind: 'guardians.set', payload: { guardians: [...new Set(chosen)].map(idToBytes), need } };
};

/** A word for a phone that nobody has seen, or that one has at hand. */
const vouchAsGuardian: Drafting = (world, by, { whom, pick, amount }) => {
  const choice = at([...by.state.membership.guardians.values()].reverse(), pick % 3);
  if (choice === undefined) return null;
  const device = amount % 2 === 0 ? deviceOf('false recovery') : (at(present(world), whom) ?? by).self.device;
  const own = by.state.membership.members.get(choice.member)?.devices ?? [];
  return wordFor(
    choice.entry,
    device,
    own.slice(0, 1).map((each) => each.device),
  );
};

export const wordFor = (choice: EntryId, device: DeviceId, lost: readonly DeviceId[]) => ({
  kind: 'guardian.vouch',
  payload: { ref: idToBytes(choice), device: idToBytes(device), box: keyBytes('box'), lost: lost.map(idToBytes) },
});

const proveFork: Drafting = (_, by, { whom, pick, amount }) => {
  const forks = [...by.state.log.forks.values()];
  const any = [...by.state.log.nodes.keys()];
  const pair = amount % 3 === 0 ? [at(any, whom), at(any, pick)] : (at(forks, pick)?.proof ?? []);
  const refs = pair.flatMap((id) => (id === undefined ? [] : [idToBytes(id)]));
  return refs.length === 2 ? { kind: 'fork.proof', payload: { refs } } : null;
};

export const deviceDrafts = { leave, revoke, veto, chooseGuardians, vouchAsGuardian, proveFork } as const;
