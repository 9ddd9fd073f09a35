/**
 * What a phone shows to its member's guardians, so that they let it in without the recovery card.
 *
 *     <origin>/#/back/<strict CBOR of [version, group, member, device, box, lost], and check, 4 bytes, as base64url>
 *
 * Nothing in it is secret: it only says whom the guardians are asked about. What follows from it follows from their words,
 * so both phones show `markOf` the code, and a code that was exchanged on the way is seen. (protocol §9)
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { base64urlToBytes, bytesEqual, bytesToBase64url, bytesToHex, concatBytes, utf8 } from '../lib/bytes.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { type CborValue, decodeStrict, encodeStrict } from './cbor.ts';

/** Each id and key has 32 bytes. */
export type ReturnCode = {
  readonly group: Uint8Array;
  readonly member: Uint8Array;
  /** The phone that wants to come in, and the key for what is locked to it. */
  readonly device: Uint8Array;
  readonly box: Uint8Array;
  /** Phones of the member that are lost; at most 16, each once. */
  readonly lost: readonly Uint8Array[];
};

export type ReturnCodeFault = 'not-a-return-code' | 'newer-version' | 'damaged';

const marker = '#/back/';
const version = 1;
const lostMax = 16;
const checkLength = 4;
const limits = { maxBytes: 1024, maxDepth: 2 };
/** What these bytes come to in base64url. */
const textLengthMax = Math.ceil(((limits.maxBytes + checkLength) * 4) / 3);

/** `origin` as the page has it, without a slash at its end. */
export function encodeReturnCode(origin: string, { group, member, device, box, lost }: ReturnCode): string {
  const content = encodeStrict([version, group, member, device, box, [...lost]]);
  return `${origin}/${marker}${bytesToBase64url(concatBytes(content, checkOf(content)))}`;
}

/** Reads a whole link, or the part of it after `#/back/`, as scanned or pasted; white space around it is forgiven. */
export function decodeReturnCode(text: string): Result<ReturnCode, ReturnCodeFault> {
  const code = returnCodeIn(text) ?? text.trim();
  if (!/^[A-Za-z0-9_-]+$/.test(code)) return err('not-a-return-code');
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

/** The part after `#/back/`; `null` when the text is no such link. Only `decodeReturnCode` knows whether it is whole. */
function returnCodeIn(text: string): string | null {
  const at = text.indexOf(marker);
  return at < 0 ? null : text.slice(at + marker.length).trim();
}

/** Eight letters that both phones show: equal for equal codes, and as good as never for different ones. */
export const markOf = ({ group, member, device, box, lost }: ReturnCode): string =>
  bytesToHex(
    sha256(concatBytes(utf8('minga/return-mark/1'), group, member, device, box, ...lost)).subarray(0, 4),
  ).toUpperCase();

function fieldsOf([first, group, member, device, box, lost, ...more]: readonly CborValue[]): ReturnCode | null {
  if (first !== version || more.length > 0 || !Array.isArray(lost) || lost.length > lostMax) return null;
  if (!isId(group) || !isId(member) || !isId(device) || !isId(box)) return null;
  const devices = (lost as readonly CborValue[]).filter(isId);
  const isEachOnce = new Set(devices.map(bytesToHex)).size === lost.length;
  return isEachOnce ? { group, member, device, box, lost: devices } : null;
}

const isId = (value: CborValue | undefined): value is Uint8Array => value instanceof Uint8Array && value.length === 32;

const checkOf = (content: Uint8Array): Uint8Array =>
  sha256(concatBytes(utf8('minga/return-code/1'), content)).subarray(0, checkLength);
