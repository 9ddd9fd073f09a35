/**
 * The auditor's own reading of entries: a second, slow and plain implementation of the rules (protocol §1–3, 5, 9).
 *
 * It shares no code with `src/core`, so that a mistake there is not made here again. It is written for being read beside
 * the protocol: nothing is kept up to date, everything is looked for anew among all entries.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { decode, encode } from 'cborg';

export type Fields = Readonly<Record<string, unknown>>;

/** An entry as its bytes say. Ids and keys in hexadecimal. */
export type Reading = {
  readonly id: string;
  readonly group: string;
  readonly device: string;
  readonly seq: number;
  readonly prev: string | null;
  readonly acks: readonly string[];
  /** All that it names, itself left out. */
  readonly names: readonly string[];
  readonly kind: string;
  readonly payload: Fields;
};

export const hex = (bytes: unknown): string =>
  bytes instanceof Uint8Array ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex') : '';

/** Of a list of ids. */
export const idsIn = (value: unknown): string[] => ((value as readonly unknown[] | undefined) ?? []).map(hex);

const hash = (domain: string, ...parts: readonly Uint8Array[]): string =>
  hex(sha256(Buffer.concat([Buffer.from(domain), ...parts])));

const readings = new WeakMap<Uint8Array, Reading>();

/** Every village begins with the same entries; they are read once. */
export function readEntry(bytes: Uint8Array): Reading {
  const known = readings.get(bytes) ?? decodeEntry(bytes);
  readings.set(bytes, known);
  return known;
}

function decodeEntry(bytes: Uint8Array): Reading {
  const { g, a, s, p, h, ak, k, b } = decode(bytes) as Fields;
  const acks = (ak as readonly unknown[]).map(hex);
  const payload = b as Fields;
  const refs = [payload['ref'], ...((payload['refs'] as readonly unknown[] | undefined) ?? [])].map(hex);
  const names = [hex(p), ...(h as readonly unknown[]).map(hex), ...acks, ...refs].filter((id) => id.length === 64);
  const prev = p === null ? null : hex(p);
  const [seq, kind] = [s as number, k as string];
  return { id: hash('minga/entry/1', bytes), group: hex(g), device: hex(a), seq, prev, acks, names, kind, payload };
}

/** The id that a group's founding makes: the hash of all that was founded but the signature. */
export function foundedGroup(payload: Fields): string {
  const { authorisation: _, ...founded } = payload;
  return hash('minga/group/1', encode(founded));
}

/** What a root key signs for a device, and an invitation's key for a newcomer. */
export const deviceMessage = (group: string, device: string): string =>
  Buffer.from('minga/device/1').toString('hex') + group + device;
export const joinMessage = (group: string, member: string, device: string): string =>
  Buffer.from('minga/join/1').toString('hex') + group + member + device;

/** What binds the feedback on a deal until it is shown. */
export const sealOfRating = (deal: string, account: string, { face, words, salt }: Fields): string =>
  hash('minga/rating/1', encode([Buffer.from(deal, 'hex'), Buffer.from(account, 'hex'), face, words, salt]));

/** What binds a hidden vote until its ballot is closed. */
export const sealOfVote = (ballot: string, account: string, { choice, salt }: Fields): string =>
  hash('minga/vote/1', encode([Buffer.from(ballot, 'hex'), Buffer.from(account, 'hex'), choice, salt]));

/** What a root key signs of a lost device. (§2) */
export const revocationMessage = (group: string, device: string, heir: string, cut: readonly string[]): string =>
  Buffer.from('minga/revocation/1').toString('hex') + group + device + heir + cut.join('');
