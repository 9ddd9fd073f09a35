/** Short words for lost phones: a member's further devices, guardians, revocations, and invitations handed on. */
import type { VerifiedEntry } from '../../src/core/entry.ts';
import { idToBytes } from '../../src/core/ids.ts';
import type { CborMap } from '../../src/wire/cbor.ts';
import { keyOf, meet, newcomer, type Phone } from './cast.ts';
import { bytesOf, type Ref } from './governing.ts';
import type { SignOptions } from './phone.ts';

const signature = new Uint8Array(64);

/** The entry that opened a phone's chain. */
export function openingOf(phone: Phone): VerifiedEntry {
  const opening = [...phone.held.values()].find(({ entry }) => entry.device === phone.device && entry.seq === 0);
  if (opening === undefined) throw new Error(`${phone.name} opened no chain`);
  return opening;
}

/** A further phone of the owner, let in by the card. Both know of it. */
export function secondPhone(owner: Phone, name = 'tablet'): Phone {
  const phone = newcomer(`${owner.name.split('/')[0]}/${name}`, owner);
  phone.addDevice(openingOf(owner));
  meet(owner, phone);
  return phone;
}

/** What a revocation of `lost` says; the phone that says it is the heir. */
export const revoking = (lost: Phone, cutAt: readonly Ref[], byCard = true): CborMap => ({
  root: idToBytes(lost.member),
  device: idToBytes(lost.device),
  ref: bytesOf(openingOf(lost)),
  refs: cutAt.map(bytesOf),
  ...(byCard && { authorisation: signature }),
});
/** By default at the last entry of the lost phone that the heir has. */
export const revoke = (heir: Phone, lost: Phone, cutAt: readonly Ref[] = lastSeen(heir, lost), byCard?: boolean) =>
  heir.sign('device.revoke', revoking(lost, cutAt, byCard));

const lastSeen = (seen: Phone, lost: Phone): Ref[] => [...(seen.state.log.chains.get(lost.device)?.tips.keys() ?? [])];

export const veto = (by: Phone, refused: Phone): VerifiedEntry => by.about('device.veto', openingOf(refused));

export const setGuardians = (by: Phone, guardians: readonly Phone[], need = 2): VerifiedEntry =>
  by.sign('guardians.set', { guardians: guardians.map(({ member }) => idToBytes(member)), need });
export const guardianWord = (choice: Ref, phone: Phone, lost: readonly Phone[] = []): CborMap => ({
  ref: bytesOf(choice),
  device: idToBytes(phone.device),
  box: keyOf(`${phone.name} box`),
  lost: lost.map(({ device }) => idToBytes(device)),
});
export const vouchAsGuardian = (by: Phone, choice: Ref, phone: Phone, lost?: readonly Phone[]): VerifiedEntry =>
  by.sign('guardian.vouch', guardianWord(choice, phone, lost));

/** Opens the chain of a further phone on the words of guardians. */
export function addByGuardians(
  phone: Phone,
  opening: Ref,
  words: readonly Ref[],
  options?: SignOptions,
): VerifiedEntry {
  const { authorisation: _, ...rest } = phone.opening();
  return phone.sign('device.add', { ref: bytesOf(opening), ...rest, refs: words.map(bytesOf) }, options);
}

/** Guardians let in a new phone of the owner, who lost the old one. Everybody named knows of it. */
export function broughtBack(owner: Phone, guardians: readonly Phone[], name = 'new'): Phone {
  meet(owner, ...guardians);
  const choice = setGuardians(owner, guardians);
  meet(owner, ...guardians);
  const [host = owner] = guardians;
  const phone = newcomer(`${owner.name.split('/')[0]}/${name}`, host);
  const words = guardians.map((guardian) => vouchAsGuardian(guardian, choice, phone, [owner]));
  meet(phone, ...guardians);
  addByGuardians(phone, openingOf(owner), words);
  meet(phone, ...guardians);
  return phone;
}

export const moveInvitation = (by: Phone, invited: Ref, to: Phone, uses = 1): VerifiedEntry =>
  by.sign('invite.move', { ref: bytesOf(invited), toDevice: idToBytes(to.device), uses });
