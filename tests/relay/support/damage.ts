import { concatBytes } from '../../../src/lib/bytes.ts';

/** Deterministic noise (mulberry32): the same seed, the same damage. */
export function makeNoise(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below) | 0;
  };
}

type Noise = (below: number) => number;
type Damage = (frame: Uint8Array, noise: Noise) => Uint8Array;

const splice = (frame: Uint8Array, at: number, removed: number, inserted: Uint8Array): Uint8Array =>
  concatBytes(frame.subarray(0, at), inserted, frame.subarray(at + removed));

/** Heads of CBOR items that promise more than follows: a list, a map, bytes and text of 2^32 to 2^64 items or bytes. */
const promises = [
  [0x9a, 0xff, 0xff, 0xff, 0xff],
  [0xba, 0xff, 0xff, 0xff, 0xff],
  [0x5b, 0, 0, 0, 1, 0, 0, 0, 0],
  [0x7b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
  [0x9f],
  [0xbf],
  [0xc1],
  [0xf9, 0x7e, 0],
  [0xfb, 0x3f, 0xf0, 0, 0, 0, 0, 0, 0],
];

const damages: readonly Damage[] = [
  (frame, noise) => {
    const at = noise(frame.length);
    return frame.map((byte, index) => (index === at ? byte ^ (1 << noise(8)) : byte));
  },
  (frame, noise) => frame.slice(0, noise(frame.length)),
  (frame, noise) => splice(frame, noise(frame.length + 1), 0, Uint8Array.of(noise(256))),
  (frame, noise) => splice(frame, noise(frame.length), 1 + noise(4), new Uint8Array()),
  (frame, noise) => splice(frame, noise(frame.length), 1, Uint8Array.from(promises[noise(promises.length)] ?? [])),
  (frame, noise) => splice(frame, noise(frame.length), 1, new Uint8Array(1 + noise(1000)).fill(0x81)),
  (frame, noise) => Uint8Array.from({ length: noise(frame.length * 2) }, () => noise(256)),
  (frame) => concatBytes(frame, frame),
];

/** Bits turned, bytes lost or added, false lengths, deep nesting, pure noise. */
export const damaged = (frame: Uint8Array, noise: Noise): Uint8Array =>
  (damages[noise(damages.length)] ?? ((same) => same))(frame, noise);
