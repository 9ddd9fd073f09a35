/**
 * One picture of a message that is shown on a screen, and read from it by another phone's camera. (protocol §12)
 *
 *     "MINGA1:" · Base45( kind 1 · audience 4 · message 6 · length 3 · number 2 · block · check 4 )
 *
 * A message is cut into blocks of one length, the last filled up with zeros. Frame n shows block n; beyond the last block,
 * a sum of some of them (`combination.ts`). `message` is the beginning of a hash of the whole, which tells messages apart
 * and says at the end whether it is whole. `audience` says for whom it is, to those alone who know that already: it is
 * a hash over the message's own name as well, so two messages for one group look like two for anybody.
 *
 * The check is against slips of a reader; neither it nor `message` proves who showed this. What is inside does.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesEqual, bytesToHex, concatBytes, hexToBytes, utf8 } from '../../lib/bytes.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { base45ToBytes, bytesToBase45 } from './base45.ts';

/** What a message is, so that each screen takes only its own. 1–255. */
export const frameKinds = { news: 1, paper: 2, link: 3, receipt: 4 } as const;

export type Frame = {
  readonly kind: number;
  /** 8 hexadecimal digits. */
  readonly audience: string;
  /** 12 hexadecimal digits. */
  readonly message: string;
  /** Of the whole message, in bytes. */
  readonly length: number;
  /** 0–65,535. */
  readonly number: number;
  readonly block: Uint8Array;
};

export type FrameFault = 'not-a-minga-code' | 'newer-version' | 'damaged' | 'too-large';

/** More blocks are not collected: what a stranger's frame can make a phone reckon and keep ends here. */
export const blocksMax = 2048;
export const blockBytesMax = 1024;
export const frameNumbers = 0x10000;
/** Bytes of a frame beside its block. */
export const frameOverhead = 20;

const prefix = 'MINGA1:';
const headLength = 16;
const checkLength = 4;
/** No QR code holds more characters of this kind. */
const textLengthMax = 4296;

export const blocksOf = ({ length, block }: Frame): number => Math.ceil(length / block.length);

export function encodeFrame({ kind, audience, message, length, number, block }: Frame): Uint8Array<ArrayBuffer> {
  const ids = hexToBytes(audience + message) ?? new Uint8Array();
  const content = concatBytes(Uint8Array.of(kind), ids, bigEndian(length, 3), bigEndian(number, 2), block);
  return concatBytes(content, checkOf(content));
}

export function decodeFrame(bytes: Uint8Array): Result<Frame, 'damaged' | 'too-large'> {
  const content = bytes.subarray(0, -checkLength);
  if (content.length <= headLength || !bytesEqual(bytes.subarray(-checkLength), checkOf(content)))
    return err('damaged');
  const frame = {
    kind: content[0] ?? 0,
    audience: bytesToHex(content.subarray(1, 5)),
    message: bytesToHex(content.subarray(5, 11)),
    length: fromBigEndian(content.subarray(11, 14)),
    number: fromBigEndian(content.subarray(14, headLength)),
    block: content.subarray(headLength),
  };
  if (frame.length === 0) return err('damaged');
  return frame.block.length > blockBytesMax || blocksOf(frame) > blocksMax ? err('too-large') : ok(frame);
}

export const frameToText = (bytes: Uint8Array): string => prefix + bytesToBase45(bytes);

/** As a camera read it. Blanks belong to it: a code may end in one. */
export function textToFrame(text: string): Result<Frame, FrameFault> {
  if (!/^MINGA[0-9]{1,3}:/.test(text)) return err('not-a-minga-code');
  if (!text.startsWith(prefix)) return err('newer-version');
  if (text.length > textLengthMax) return err('too-large');
  const bytes = base45ToBytes(text.slice(prefix.length));
  return bytes === null ? err('damaged') : decodeFrame(bytes);
}

export const messageOf = (payload: Uint8Array): string =>
  bytesToHex(sha256(concatBytes(utf8('minga/frame/message/1'), payload)).subarray(0, 6));

/** `whom`: what only those it is for can name; a group's id. */
export const audienceOf = (kind: number, message: string, whom: Uint8Array): string =>
  bytesToHex(
    sha256(concatBytes(utf8('minga/frame/audience/1'), Uint8Array.of(kind), utf8(message), whom)).subarray(0, 4),
  );

const checkOf = (content: Uint8Array): Uint8Array =>
  sha256(concatBytes(utf8('minga/frame/1'), content)).subarray(0, checkLength);

const bigEndian = (value: number, length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => Math.floor(value / 256 ** (length - 1 - at)) & 255);

const fromBigEndian = (bytes: Uint8Array): number => bytes.reduce((value, byte) => value * 256 + byte, 0);
