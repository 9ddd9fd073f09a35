/**
 * What two phones show one another on their screens to catch up. (protocol §12)
 *
 *     strict CBOR [head, batch, …]                                   head and batches sealed, as on a relay
 *     head: strict CBOR [1, salt, marks, [seq, …], begun or null, begun known, left, bill or null]
 *
 * The head says what the speaker has: of each chain the last number, and under the salt the beginnings of two hashes, of its
 * device (3 bytes) and of its last entry (4). That is nine bytes where ids would take 64, since all of it has to fit
 * into a picture. The salt is drawn for every message, so nobody can make an entry that passes for another one.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8 } from '../lib/bytes.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { decodeBill, encodeBill, type ShownBill } from './bill.ts';
import { type CborValue, decodeStrict, encodeStrict } from './cbor.ts';

/** The end of a chain, as whoever has it finds it again. */
export type ChainMark = {
  /** 6 hexadecimal digits. */
  readonly device: string;
  readonly seq: number;
  /** 8 hexadecimal digits. */
  readonly tip: string;
};

export type ScreenHead = {
  /** 8 bytes. */
  readonly salt: Uint8Array;
  readonly chains: readonly ChainMark[];
  /** A message of which the speaker has collected a part: its name, and how many frames of it are known. */
  readonly begun: { readonly message: string; readonly known: number } | null;
  /** Entries that the other lacks and that did not fit. */
  readonly left: number;
  /** The speaker wants to be paid; `null`: it is about news alone. */
  readonly bill: ShownBill | null;
};

export type ScreenNews = { readonly head: Uint8Array; readonly batches: readonly Uint8Array[] };

export const saltLength = 8;
/** Of more chains than these nothing is said: a head with all of them takes a small part of what can be shown. */
export const chainsMax = 8_192;

const version = 1;
const deviceLength = 3;
const markLength = 7;
const messageLength = 6;
const headLimits = { maxBytes: 128 * 1024, maxDepth: 3 };
const newsLimits = { maxBytes: 4 * 1024 * 1024, maxDepth: 1 };

/** `device` and `tip` are ids, in hexadecimal. */
export const markOfChain = (salt: Uint8Array, device: string, seq: number, tip: string): ChainMark => ({
  device: deviceMark(salt, device),
  seq,
  tip: tipMark(salt, tip),
});

export const deviceMark = (salt: Uint8Array, device: string): string => markOf(salt, device, deviceLength);
export const tipMark = (salt: Uint8Array, tip: string): string => markOf(salt, tip, markLength - deviceLength);

const markOf = (salt: Uint8Array, id: string, length: number): string =>
  bytesToHex(sha256(concatBytes(utf8('minga/screen/1'), salt, utf8(id))).subarray(0, length));

export function encodeHead({ salt, chains, begun, left, bill }: ScreenHead): Uint8Array {
  const marks = concatBytes(...chains.map(({ device, tip }) => hexToBytes(device + tip) ?? new Uint8Array()));
  const message = begun === null ? null : (hexToBytes(begun.message) ?? new Uint8Array());
  const seqs = chains.map(({ seq }) => seq);
  return encodeStrict([version, salt, marks, seqs, message, begun?.known ?? 0, left, bill && encodeBill(bill)]);
}

export function decodeHead(bytes: Uint8Array): Result<ScreenHead, 'damaged' | 'newer-version'> {
  const decoded = decodeStrict(bytes, headLimits);
  if (!decoded.ok || !Array.isArray(decoded.value)) return err('damaged');
  const [v, salt, marks, seqs, message, known, left, shown, ...more] = decoded.value as readonly CborValue[];
  if (typeof v === 'number' && v > version) return err('newer-version');
  if (!(salt instanceof Uint8Array) || salt.length !== saltLength || !(marks instanceof Uint8Array))
    return err('damaged');
  if (!isCounts(seqs) || seqs.length * markLength !== marks.length || seqs.length > chainsMax) return err('damaged');
  if (!isCount(known) || !isCount(left) || more.length > 0) return err('damaged');
  if (message !== null && (!(message instanceof Uint8Array) || message.length !== messageLength)) return err('damaged');
  const bill = shown === undefined || shown === null ? shown : decodeBill(shown);
  if (bill === undefined) return err('damaged');
  const chains = seqs.map((seq, at) => readMark(marks.subarray(at * markLength, (at + 1) * markLength), seq));
  return ok({ salt, chains, begun: message === null ? null : { message: bytesToHex(message), known }, left, bill });
}

const readMark = (mark: Uint8Array, seq: number): ChainMark => ({
  device: bytesToHex(mark.subarray(0, deviceLength)),
  seq,
  tip: bytesToHex(mark.subarray(deviceLength)),
});

const isCount = (value: CborValue | undefined): value is number => typeof value === 'number' && value >= 0;
const isCounts = (value: CborValue | undefined): value is readonly number[] =>
  Array.isArray(value) && (value as readonly CborValue[]).every(isCount);

export const encodeScreenNews = ({ head, batches }: ScreenNews): Uint8Array => encodeStrict([head, ...batches]);

export function decodeScreenNews(bytes: Uint8Array): Result<ScreenNews, 'damaged'> {
  const decoded = decodeStrict(bytes, newsLimits);
  if (!decoded.ok || !Array.isArray(decoded.value)) return err('damaged');
  const [head, ...batches] = decoded.value as readonly CborValue[];
  const areBytes = (list: readonly CborValue[]): list is readonly Uint8Array[] =>
    list.every((each) => each instanceof Uint8Array);
  return head instanceof Uint8Array && areBytes(batches) ? ok({ head, batches }) : err('damaged');
}
