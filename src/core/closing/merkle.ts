/**
 * A Merkle tree over a list of ids, as RFC 6962 shapes it: leaves and nodes are hashed apart, so that neither passes for the
 * other, and the left side of a split is the largest power of two below the length.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes } from '../../lib/bytes.ts';

const leaf = (bytes: Uint8Array): Uint8Array => sha256(concatBytes(new Uint8Array([0]), bytes));
const join = (left: Uint8Array, right: Uint8Array): Uint8Array => sha256(concatBytes(new Uint8Array([1]), left, right));

/** 32 bytes, hexadecimal; of an empty list the hash of nothing. */
export const merkleRoot = (leaves: readonly Uint8Array[]): string => bytesToHex(rootOf(leaves));

function rootOf(leaves: readonly Uint8Array[]): Uint8Array {
  const [only] = leaves;
  if (only === undefined) return sha256(new Uint8Array());
  if (leaves.length === 1) return leaf(only);
  const middle = splitOf(leaves.length);
  return join(rootOf(leaves.slice(0, middle)), rootOf(leaves.slice(middle)));
}

function splitOf(length: number): number {
  let size = 1;
  while (size * 2 < length) size *= 2;
  return size;
}

/** The hashes beside the way from a leaf up to the root, lowest first; hexadecimal. Empty when there is no such place. */
export function merkleProof(leaves: readonly Uint8Array[], place: number): string[] {
  if (leaves.length < 2 || place < 0 || place >= leaves.length) return [];
  const middle = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, middle), leaves.slice(middle)];
  return place < middle
    ? [...merkleProof(left, place), bytesToHex(rootOf(right))]
    : [...merkleProof(right, place - middle), bytesToHex(rootOf(left))];
}

export type MerkleClaim = {
  readonly leaf: Uint8Array;
  readonly place: number;
  readonly length: number;
  readonly proof: readonly string[];
};

/** Whether a leaf stands at that place in the list of that length with this root. */
export function provesLeaf(root: string, { leaf: bytes, place, length, proof }: MerkleClaim): boolean {
  if (place < 0 || place >= length) return false;
  const hash = climb(leaf(bytes), place, length, [...proof]);
  return hash !== null && bytesToHex(hash) === root;
}

/** `proof` is used up from its end: the highest sibling first. */
function climb(hash: Uint8Array, place: number, length: number, proof: string[]): Uint8Array | null {
  if (length === 1) return proof.length === 0 ? hash : null;
  const sibling = hexToBytes(proof.pop() ?? '');
  if (sibling === null || sibling.length !== 32) return null;
  const middle = splitOf(length);
  if (place < middle) {
    const below = climb(hash, place, middle, proof);
    return below && join(below, sibling);
  }
  const below = climb(hash, place - middle, length - middle, proof);
  return below && join(sibling, below);
}
