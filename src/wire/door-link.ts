/**
 * The link to a group's door: where somebody without an invitation asks to come in.
 *
 *     <origin>/#/door/<strict CBOR of [version, door, opener or null, relays], and check, 4 bytes, as base64url>
 *
 * It is meant to hang on a wall: it lets nobody in and opens none of the books. (protocol §9, decision 0026)
 */
import { sha256 } from '@noble/hashes/sha2.js';
import {
  base64urlToBytes,
  bytesEqual,
  bytesToBase64url,
  bytesToHex,
  concatBytes,
  hexToBytes,
  utf8,
} from '../lib/bytes.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { type CborValue, decodeStrict, encodeStrict } from './cbor.ts';
import { isRelayAddress, linkRelaysMax } from './link.ts';
import { type ChannelId, channelIdBytes } from './relay.ts';

export type DoorLink = {
  readonly door: ChannelId;
  /** 16 bytes that open the card of a door that is not listed; `null`: its card is for everybody to read. */
  readonly opener: Uint8Array | null;
  /** WebSocket addresses; at most four, at least one. */
  readonly relays: readonly string[];
};

export type DoorLinkFault = 'not-a-door' | 'newer-version' | 'damaged';

/** Bytes of a door's opener. */
export const openerLength = 16;
const marker = '#/door/';
const version = 1;
const checkLength = 4;
const limits = { maxBytes: 1024, maxDepth: 2 };
/** What these bytes come to in base64url. */
const textLengthMax = Math.ceil(((limits.maxBytes + checkLength) * 4) / 3);

/** `origin` as the page has it, without a slash at its end. Relays that no phone would accept are left out. */
export function encodeDoorLink(origin: string, { door, opener, relays }: DoorLink): string {
  const addresses = relays.filter(isRelayAddress).slice(0, linkRelaysMax);
  const content = encodeStrict([version, hexToBytes(door), opener, addresses]);
  return `${origin}/${marker}${bytesToBase64url(concatBytes(content, checkOf(content)))}`;
}

/** Reads a whole link, or the part of it after `#/door/`, as scanned or pasted; white space around it is forgiven. */
export function decodeDoorLink(text: string): Result<DoorLink, DoorLinkFault> {
  const at = text.indexOf(marker);
  const code = (at < 0 ? text : text.slice(at + marker.length)).trim();
  if (!/^[A-Za-z0-9_-]+$/.test(code)) return err('not-a-door');
  const bytes = code.length <= textLengthMax ? base64urlToBytes(code) : null;
  if (bytes === null || bytes.length <= checkLength) return err('damaged');
  const content = bytes.subarray(0, -checkLength);
  if (!bytesEqual(bytes.subarray(-checkLength), checkOf(content))) return err('damaged');
  const read = decodeStrict(content, limits);
  if (!read.ok || !Array.isArray(read.value)) return err('damaged');
  const fields = read.value as readonly CborValue[];
  if (typeof fields[0] === 'number' && fields[0] > version) return err('newer-version');
  const decoded = fieldsOf(fields);
  return decoded === null ? err('damaged') : ok(decoded);
}

function fieldsOf([first, door, opener, relays, ...more]: readonly CborValue[]): DoorLink | null {
  if (first !== version || more.length > 0 || !isBytes(door, channelIdBytes)) return null;
  if (opener !== null && !isBytes(opener, openerLength)) return null;
  if (!Array.isArray(relays) || relays.length === 0 || relays.length > linkRelaysMax) return null;
  const addresses = (relays as readonly CborValue[]).filter(isAddress);
  if (addresses.length !== relays.length) return null;
  return { door: bytesToHex(door) as ChannelId, opener, relays: addresses };
}

const isBytes = (value: CborValue | undefined, length: number): value is Uint8Array =>
  value instanceof Uint8Array && value.length === length;

const isAddress = (value: CborValue): value is string => typeof value === 'string' && isRelayAddress(value);

const checkOf = (content: Uint8Array): Uint8Array =>
  sha256(concatBytes(utf8('minga/door-link/1'), content)).subarray(0, checkLength);
