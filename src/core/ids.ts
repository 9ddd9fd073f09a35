import type { Brand } from '../lib/brand.ts';
import { hexToBytes } from '../lib/bytes.ts';
import { hexOf32 } from '../lib/hex-of-32.ts';

/** Every id is 32 bytes, held as 64 lower-case hexadecimal digits, so that text order is byte order. */
export type GroupId = Brand<string, 'GroupId'>;
export type EntryId = Brand<string, 'EntryId'>;
/** The device's Ed25519 public key. */
export type DeviceId = Brand<string, 'DeviceId'>;
/** The member's Ed25519 root public key; used only to authorise devices. */
export type MemberId = Brand<string, 'MemberId'>;
/** A member's own account carries the member's id. */
export type AccountId = Brand<string, 'AccountId'>;
/** Chosen by the founders, unique in the group; 1–16 characters a–z, 0–9 and hyphen. Never shown to people. */
export type UnitId = Brand<string, 'UnitId'>;

type Id = GroupId | EntryId | DeviceId | MemberId | AccountId;

/** `null` when the bytes are no id (an id is exactly 32 bytes). */
export function bytesToId<T extends Id>(bytes: unknown): T | null {
  return bytes instanceof Uint8Array && bytes.length === 32 ? (hexOf32(bytes, 0) as T) : null;
}

/** `null` when the text is not 64 lower-case hexadecimal digits. */
export function textToId<T extends Id>(text: string): T | null {
  return /^[0-9a-f]{64}$/.test(text) ? (text as T) : null;
}

export function idToBytes(id: Id): Uint8Array {
  // An id is hexadecimal by construction; the empty array can not be reached.
  return hexToBytes(id) ?? new Uint8Array();
}

export const accountOfMember = (member: MemberId): AccountId => member as string as AccountId;

/** An account that is no member's own is called after the entry that opened it. */
export const accountOfEntry = (entry: EntryId): AccountId => entry as string as AccountId;

/** Four characters that people read aloud, "7F3C". A hint to tell namesakes apart, never an identity. */
export const shortCode = (id: Id): string => id.slice(0, 4).toUpperCase();
