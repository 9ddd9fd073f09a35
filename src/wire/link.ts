/**
 * The invitation link.
 *
 *     <origin>/#/join/<group, 32 bytes>.<seed, 16 bytes, and check, 2 bytes>[.<relay addresses, one a line>[.<closed, 16 bytes>]]
 *
 * Each part is base64url. All of it stands after `#`, which browsers never send: no server that the link leads to, and no
 * log on the way, learns the seed. The check catches a link cut short or copied with a slip; it protects nothing else.
 * A later version puts its number before the rest (`#/join/2.…`): no first part of this version is that short.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { base64urlToBytes, bytesEqual, bytesToBase64url, concatBytes, utf8 } from '../lib/bytes.ts';
import { err, ok, type Result } from '../lib/result.ts';

export type InvitationLink = {
  /** 32 bytes: the group's id. */
  readonly group: Uint8Array;
  /** 16 bytes, secret. */
  readonly seed: Uint8Array;
  /** WebSocket addresses (`wss:` or `ws:`) where the group's relay was last seen; at most four. */
  readonly relays: readonly string[];
  /**
   * First 16 bytes of the id of the newest sealed checkpoint that the inviter knew, if any. What a newcomer is given to begin
   * with has to rest on it; so a lie takes the inviter, who could as well name another group. (decision 0023)
   */
  readonly closed: Uint8Array | null;
};

export type LinkFault = 'not-a-minga-link' | 'newer-version' | 'damaged';

const marker = '#/join/';
export const linkRelaysMax = 4;
const relayLengthMax = 200;
const checkLength = 2;
/** Bytes of a checkpoint's id that a link names it by. */
export const closedLength = 16;
/** Above what four addresses of that length come to: whatever a camera or a clipboard holds, no more of it is decoded. */
const partsLengthMax = 1200;

/** `origin` as the page has it, `https://minga.example`, without a slash at its end. Relays that no phone would accept are left out. */
export function encodeLink(origin: string, { group, seed, relays, closed }: InvitationLink): string {
  const addresses = utf8(relays.filter(isRelayAddress).slice(0, linkRelaysMax).join('\n'));
  const rest = closed === null ? addresses : concatBytes(addresses, closed);
  const checked = concatBytes(seed, checkOf(group, seed, rest));
  const parts = [group, checked, ...(rest.length === 0 ? [] : [addresses]), ...(closed === null ? [] : [closed])];
  return `${origin}/${marker}${parts.map(bytesToBase64url).join('.')}`;
}

/** Reads a whole link as scanned or pasted; white space around it is forgiven. */
export function decodeLink(text: string): Result<InvitationLink, LinkFault> {
  const link = text.trim();
  const at = link.indexOf(marker);
  if (at < 0 || !/^https?:\/\/[^\s#]+$/.test(link.slice(0, at))) return err('not-a-minga-link');
  const parts = link.slice(at + marker.length).split('.');
  if (/^[0-9]{1,3}$/.test(parts[0] ?? '')) return err('newer-version');
  const isShort = link.length - at - marker.length <= partsLengthMax;
  const decoded = isShort && parts.length <= 4 ? decodeParts(parts) : null;
  return decoded ? ok(decoded) : err('damaged');
}

function decodeParts([first = '', second = '', third, fourth]: readonly string[]): InvitationLink | null {
  const group = base64urlToBytes(first);
  const checked = base64urlToBytes(second);
  const addresses = third === undefined ? new Uint8Array() : base64urlToBytes(third);
  if (group?.length !== 32 || checked?.length !== 16 + checkLength || addresses === null) return null;
  const seed = checked.slice(0, 16);
  const closed = fourth === undefined ? null : base64urlToBytes(fourth);
  if (fourth !== undefined && closed?.length !== closedLength) return null;
  const rest = closed === null ? addresses : concatBytes(addresses, closed);
  if (!bytesEqual(checked.subarray(16), checkOf(group, seed, rest))) return null;
  const namesRelays = third !== undefined && (third !== '' || fourth === undefined);
  const relays = namesRelays ? asciiOf(addresses).split('\n') : [];
  return relays.length <= linkRelaysMax && relays.every(isRelayAddress) ? { group, seed, relays, closed } : null;
}

/** Addresses as URLs write them, in ASCII (`xn--…` for other scripts), without user names, queries or fragments. */
export function isRelayAddress(text: string): boolean {
  return text.length <= relayLengthMax && /^wss?:\/\/[A-Za-z0-9.:[\]-]+(\/[A-Za-z0-9._~/-]*)?$/.test(text);
}

const asciiOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

const checkOf = (group: Uint8Array, seed: Uint8Array, rest: Uint8Array): Uint8Array =>
  sha256(concatBytes(utf8('minga/link/1'), group, seed, rest)).subarray(0, checkLength);
