/**
 * Strict deterministic CBOR (the dag-CBOR rules without tags): one value has exactly one spelling in bytes.
 *
 * Ids are hashes of these bytes, so a second spelling of the same value would be a second entry. `decodeStrict` therefore
 * encodes what it decoded and compares: whatever differs is refused, floats, long-form integers, unsorted or repeated
 * keys, indefinite lengths, tags and trailing bytes among it. (protocol §1)
 */
import { decode, encode, encodeInto } from 'cborg';
import { assert } from '../lib/assert.ts';
import { bytesEqual } from '../lib/bytes.ts';
import { err, ok, type Result } from '../lib/result.ts';

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
  const value = decodeOrUndefined(bytes);
  if (value === undefined) return err('not-canonical');
  if (deeperThan(value, limits.maxDepth)) return err('too-deep');
  return isSpelling(bytes, value) ? ok(value) : err('not-canonical');
}

/** Encodes once more, into room for exactly as many bytes: a catch-up decodes a hundred thousand entries. */
function isSpelling(bytes: Uint8Array, value: CborValue): boolean {
  const spelling = new Uint8Array(bytes.length);
  try {
    return encodeInto(value, spelling).written === bytes.length && bytesEqual(spelling, bytes);
  } catch {
    // No room: the one spelling of this value is longer than what came.
    return false;
  }
}

export function isCborMap(value: CborValue | undefined): value is CborMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}

function refuseFloats(value: unknown): null {
  assert(Number.isSafeInteger(value) && !Object.is(value, -0), `a safe integer is encoded, not ${String(value)}`);
  return null;
}

/** The library throws at malformed input, and runs out of stack at absurd nesting; both mean "not ours". */
function decodeOrUndefined(bytes: Uint8Array): CborValue | undefined {
  try {
    const value = decode(bytes, {
      strict: true,
      allowIndefinite: false,
      allowUndefined: false,
      allowInfinity: false,
      allowNaN: false,
      allowBigInt: false,
      rejectDuplicateMapKeys: true,
    });
    return onlyPlain(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function onlyPlain(value: unknown): value is CborValue {
  if (typeof value === 'number') return Number.isSafeInteger(value) && !Object.is(value, -0);
  if (value === null || typeof value === 'boolean' || typeof value === 'string' || value instanceof Uint8Array)
    return true;
  if (Array.isArray(value)) return value.every(onlyPlain);
  // A key that copies of the value would lose, or take for its prototype.
  if (typeof value !== 'object' || Object.hasOwn(value, '__proto__')) return false;
  return Object.values(value).every(onlyPlain);
}

function deeperThan(value: CborValue, depth: number): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return false;
  return depth === 0 || Object.values(value).some((inner) => deeperThan(inner, depth - 1));
}
