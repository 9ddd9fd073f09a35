/** The recovery card: made from a secret that lies locked on the phone until its person has it on paper. (protocol §2) */
import { bytesEqual } from '../../lib/bytes.ts';
import { ok } from '../../lib/result.ts';
import type { OpenGroup } from '../group/open-group.ts';
import type { PhonePorts } from './ports.ts';

export type CardProof = { readonly card: string } | { readonly words: Readonly<Record<number, string>> };

async function secretOf(ports: PhonePorts, open: OpenGroup): Promise<Uint8Array | null> {
  const { recovery } = open.local;
  return recovery && ports.identity.openSecret(recovery.locked, await ports.phone.atRestKey());
}

export async function recoveryOf(ports: PhonePorts, open: OpenGroup) {
  const secret = await secretOf(ports, open);
  return secret && ports.identity.writeRecovery(secret);
}

/** The other half of a card or of the words that somebody still has. Nothing is kept. */
export async function readBack({ identity }: PhonePorts, cardOrWords: string) {
  const read = await identity.readRecovery(cardOrWords);
  return read.ok ? ok(await identity.writeRecovery(read.value)) : read;
}

/** Whose root key follows from it is the one that may open this phone's books; asked where its PIN was forgotten. */
export async function isOwnCard({ identity, phone }: PhonePorts, cardOrWords: string) {
  const read = await identity.readRecovery(cardOrWords);
  if (!read.ok) return read;
  const { member } = await identity.rootOf(read.value);
  return ok((await phone.groups()).some((local) => local.member === member));
}

/** Right: the secret is wiped from this phone, and only the paper has it. At least two words are wanted. */
export async function confirmCard(ports: PhonePorts, open: OpenGroup, proof: CardProof): Promise<boolean> {
  const secret = await secretOf(ports, open);
  if (secret === null || !(await matches(ports, secret, proof))) return false;
  await open.changeLocal((local) => ({ ...local, recovery: null }));
  return true;
}

async function matches({ identity }: PhonePorts, secret: Uint8Array, proof: CardProof): Promise<boolean> {
  if ('card' in proof) {
    const read = await identity.readRecovery(proof.card);
    return read.ok && bytesEqual(read.value, secret);
  }
  const { words } = await identity.writeRecovery(secret);
  const given = Object.entries(proof.words);
  return given.length >= 2 && given.every(([place, word]) => words[Number(place)] === word.trim().toLowerCase());
}
