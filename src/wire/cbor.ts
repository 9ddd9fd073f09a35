/**
 * Strict deterministic CBOR (the dag-CBOR rules without tags): one value has exactly one spelling in bytes.
 *
 * Ids are hashes of these bytes, so a second spelling of the same value would be a second entry. Refused are floats,
 * long-form integers, unsorted or repeated keys, indefinite lengths, tags and trailing bytes. (protocol §1)
 */
import { encode } from 'cborg';
import { assert } from '../lib/assert.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { CborReader } from './cbor-reader.ts';

export type CborValue = null | boolean | number | string | Uint8Array | readonly CborValue[] | CborMap;
export type CborMap = { readonly [key: string]: CborValue };

export type CborFault = 'too-large' | 'too-deep' | 'not-canonical';
export type CborLimits = { readonly maxBytes: number; readonly maxDepth: number };

/** Encodes a value. A number that is no safe integer is a bug of ours and throws. */
export function encodeStrict(value: CborValue): Uint8Array {
  // A copy of its own: under Node the library hands out windows into a shared pool.
  return new Uint8Array(encode(value, { typeEncoders: { number: refuseFloats } }));
}

/** `maxDepth` counts nested lists and maps: a plain number has depth 0, `[1]` depth 1. */
export function decodeStrict(bytes: Uint8Array, limits: CborLimits): Result<CborValue, CborFault> {
  if (bytes.length > limits.maxBytes) return err('too-large');
  const reader = new CborReader(bytes);
  const value = reader.value(limits.maxDepth);
  if (value === undefined) return err(reader.fault);
  return reader.ended ? ok(value) : err('not-canonical');
}

export function isCborMap(value: CborValue | undefined): value is CborMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}

function refuseFloats(value: unknown): null {
  assert(Number.isSafeInteger(value) && !Object.is(value, -0), `a safe integer is encoded, not ${String(value)}`);
  return null;
}
