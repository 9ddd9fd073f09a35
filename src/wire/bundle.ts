/**
 * The `.minga` file: a whole group, or the news one phone has for another.
 *
 *     "MINGA" · version 1 · 'B' · strict CBOR { g, e: [batch…], p: [parcel…], k: [epoch key…], r: [relay…], i: seed or null }
 *
 * Open: whoever holds the file can read the group. Locking it with a passphrase wraps the whole of it.
 */
import { bytesEqual, bytesToHex, concatBytes, utf8 } from '../lib/bytes.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { type CborValue, decodeStrict, encodeStrict, isCborMap } from './cbor.ts';

export type Bundle = {
  /** 32 bytes. */
  readonly group: Uint8Array;
  readonly batches: readonly Uint8Array[];
  readonly parcels: readonly Uint8Array[];
  /** Newest last; empty when the file is for members only, who have them. */
  readonly epochKeys: readonly Uint8Array[];
  readonly relays: readonly string[];
  /** An invitation that comes with the books: its 16 byte seed. */
  readonly invitation: Uint8Array | null;
};

export type FileFault = 'not-minga' | 'other-version' | 'cut-short' | 'damaged';

const magic = utf8('MINGA');
const version = 1;
export const bundleMark = 0x42;
export const receiptMark = 0x52;
export const newsMark = 0x4e;
/** A phone connects to every relay that a file or mailbox names. */
export const relaysMax = 8;
const bundleBytesMax = 128 * 1024 * 1024;

/** Puts the head that tells our files, and their versions, apart. */
export const withHead = (mark: number, body: Uint8Array): Uint8Array<ArrayBuffer> =>
  concatBytes(magic, new Uint8Array([version, mark]), body);

/** Which file this is; `null`: not one of ours, or locked. */
export function markOf(file: Uint8Array): number | null {
  return bytesEqual(file.subarray(0, magic.length), magic) ? (file[magic.length + 1] ?? null) : null;
}

export function bodyUnder(mark: number, file: Uint8Array): Result<Uint8Array, FileFault> {
  if (markOf(file) !== mark) return err('not-minga');
  return file[magic.length] === version ? ok(file.subarray(magic.length + 2)) : err('other-version');
}

export function encodeBundle(bundle: Bundle): Uint8Array<ArrayBuffer> {
  return withHead(
    bundleMark,
    encodeStrict({
      g: bundle.group,
      e: bundle.batches,
      p: bundle.parcels,
      k: bundle.epochKeys,
      r: bundle.relays.slice(0, relaysMax),
      i: bundle.invitation,
    }),
  );
}

export function decodeBundle(file: Uint8Array): Result<Bundle, FileFault> {
  const body = bodyUnder(bundleMark, file);
  if (!body.ok) return body;
  const decoded = decodeStrict(body.value, { maxBytes: bundleBytesMax, maxDepth: 2 });
  if (!decoded.ok || !isCborMap(decoded.value) || Object.keys(decoded.value).length !== 6) return err('damaged');
  const { g, e, p, k, r, i } = decoded.value;
  if (!isBytes(g, 32) || !areBytes(e) || !areBytes(p) || !areEpochKeys(k) || !areRelays(r)) return err('damaged');
  if (i !== null && !isBytes(i, 16)) return err('damaged');
  return ok({ group: g, batches: e, parcels: p, epochKeys: k, relays: r, invitation: i });
}

const isBytes = (value: CborValue | undefined, length?: number): value is Uint8Array =>
  value instanceof Uint8Array && (length === undefined || value.length === length);

export const areRelays = (value: CborValue | undefined): value is readonly string[] =>
  Array.isArray(value) &&
  value.length <= relaysMax &&
  value.every((each) => typeof each === 'string' && each.length <= 200);

/** Each once: every key has a channel of its own, and a phone opens a channel once. */
export const areEpochKeys = (value: CborValue | undefined): value is readonly Uint8Array[] =>
  areBytes(value, 32) && new Set(value.map(bytesToHex)).size === value.length;

const areBytes = (value: CborValue | undefined, length?: number): value is readonly Uint8Array[] =>
  Array.isArray(value) && (value as readonly CborValue[]).every((each) => isBytes(each, length));
