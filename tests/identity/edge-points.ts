/** The corners of the curve where engines disagree, computed from the curve itself. (ZIP215) */
import { Point, utils } from '@noble/ed25519';
import { concatBytes } from '../../src/lib/bytes.ts';

const { p, n } = Point.CURVE();

export const littleEndian = (value: bigint, length = 32): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => Number((value >> BigInt(8 * at)) & 255n));

const fromLittleEndian = (bytes: Uint8Array): bigint =>
  bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);

const pointAt = (y: bigint): Point | null => {
  try {
    return Point.fromBytes(littleEndian(y), true);
  } catch {
    return null;
  }
};

/** [n]P: what remains of a point when its part of prime order is taken away. */
const torsionOf = (point: Point): Point => point.multiplyUnsafe(n - 1n).add(point);

function generatorOfTorsion(): Point {
  for (let y = 2n; ; y += 1n) {
    const torsion = torsionOf(pointAt(y) ?? Point.ZERO);
    if (!torsion.double().double().is0()) return torsion;
  }
}

/** A point of order eight, and with its multiples all eight points of small order. */
export const torsionPoint = generatorOfTorsion();
const torsionPoints = Array.from({ length: 8 }, (_, times) => torsionPoint.multiplyUnsafe(BigInt(times)));

/** All 14 ways to write a point of small order: y or y + p, and either sign where x is 0. */
export const smallOrderEncodings: readonly Uint8Array[] = torsionPoints.flatMap((point) => {
  const { x, y } = point.toAffine();
  const ys = y + p < 2n ** 255n ? [y, y + p] : [y];
  const signs = x === 0n ? [0n, 1n] : [x & 1n];
  return ys.flatMap((written) => signs.map((sign) => littleEndian(written | (sign << 255n))));
});

/** The first y from 2 that is on no point of the curve. */
export function offCurve(): Uint8Array {
  for (let y = 2n; ; y += 1n) if (pointAt(y) === null) return littleEndian(y);
}

export type Mixed = { readonly key?: Point; readonly nonce?: Point; readonly addToScalar?: bigint };

/**
 * A signature made by the book, but for a point of small order added to the public key or to R, or for a scalar above the
 * group's order: honest software makes none of these, an attacker can.
 */
export async function signMixed(seed: Uint8Array, message: Uint8Array, mixed: Mixed) {
  const { scalar, point } = await utils.getExtendedPublicKeyAsync(seed);
  const publicKey = point.add(mixed.key ?? Point.ZERO).toBytes();
  const r = 123_456_789n;
  const R = Point.BASE.multiply(r)
    .add(mixed.nonce ?? Point.ZERO)
    .toBytes();
  const digest = await crypto.subtle.digest('SHA-512', concatBytes(R, publicKey, message));
  const k = fromLittleEndian(new Uint8Array(digest)) % n;
  const S = ((r + k * scalar) % n) + (mixed.addToScalar ?? 0n);
  return { publicKey, signature: concatBytes(R, littleEndian(S)) };
}

export const groupOrder = n;
