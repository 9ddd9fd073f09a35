/**
 * The invitation link.
 *
 *     <origin>/#/join/<group, 32 bytes>.<seed, 16 bytes, and check, 2 bytes>[.<relay addresses, one a line>]
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
};

export type LinkFault = 'not-a-minga-link' | 'newer-version' | 'damaged';

const marker = '#/join/';
const relaysMax = 4;
const relayLengthMax = 200;
const checkLength = 2;
/** Above what four addresses of that length come to: whatever a camera or a clipboard holds, no more of it is decoded. */
const partsLengthMax = 1200;

/** `origin` as the page has it, `https://minga.example`, without a slash at its end. Relays that no phone would accept are left out. */
export function encodeLink(origin: string, { group, seed, relays }: InvitationLink): string {
  const addresses = utf8(relays.filter(isRelayAddress).slice(0, relaysMax).join('\n'));
  const checked = concatBytes(seed, checkOf(group, seed, addresses));
  const parts = addresses.length === 0 ? [group, checked] : [group, checked, addresses];
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
  const decoded = isShort && parts.length <= 3 ? decodeParts(parts) : null;
  return decoded ? ok(decoded) : err('damaged');
}

function decodeParts([first = '', second = '', third]: readonly string[]): InvitationLink | null {
  const group = base64urlToBytes(first);
  const checked = base64urlToBytes(second);
  const addresses = third === undefined ? new Uint8Array() : base64urlToBytes(third);
  if (group?.length !== 32 || checked?.length !== 16 + checkLength || addresses === null) return null;
  const seed = checked.slice(0, 16);
  if (!bytesEqual(checked.subarray(16), checkOf(group, seed, addresses))) return null;
  const relays = third === undefined ? [] : asciiOf(addresses).split('\n');
  return relays.length <= relaysMax && relays.every(isRelayAddress) ? { group, seed, relays } : null;
}

/** Addresses as URLs write them, in ASCII (`xn--…` for other scripts), without user names, queries or fragments. */
function isRelayAddress(text: string): boolean {
  return text.length <= relayLengthMax && /^wss?:\/\/[A-Za-z0-9.:[\]-]+(\/[A-Za-z0-9._~/-]*)?$/.test(text);
}

const asciiOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

const checkOf = (group: Uint8Array, seed: Uint8Array, addresses: Uint8Array): Uint8Array =>
  sha256(concatBytes(utf8('minga/link/1'), group, seed, addresses)).subarray(0, checkLength);
