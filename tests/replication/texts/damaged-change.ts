/** Changes as a member would make them who wants to break what reads them: valid ones, altered, with the checksum mended. */
import { sha256 } from '@noble/hashes/sha2.js';

/** The same numbers for the same seed, 0 up to `below`, which is not reached. */
function noiseOf(seed: number): (below: number) => number {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** With the checksum that its contents ask for. */
export function mended(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  if (copy.length > 8) copy.set(sha256(copy.subarray(8)).subarray(0, 4), 4);
  return copy;
}

/** One to three bytes of its contents are others. */
export function damaged(bytes: Uint8Array, seed: number): Uint8Array {
  const noise = noiseOf(seed);
  const copy = bytes.slice();
  const first = 10;
  for (let left = 1 + noise(3); left > 0; left -= 1) copy[first + noise(copy.length - first)] = noise(256);
  return mended(copy);
}
