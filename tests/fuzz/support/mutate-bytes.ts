/** Damage that knows nothing of what the bytes mean. */
import { concatBytes } from '../../../src/lib/bytes.ts';

/** A whole number from 0 up to `below`, which is not reached. */
export type Noise = (below: number) => number;
type Mutation = (input: Uint8Array, noise: Noise, others: readonly Uint8Array[]) => Uint8Array;

export const pick = <T>(list: readonly T[], noise: Noise): T => {
  if (list.length === 0) throw new Error('nothing to pick from');
  return list[noise(list.length)] as T;
};

const noisy = (length: number, noise: Noise): Uint8Array => Uint8Array.from({ length }, () => noise(256));

const replaced = (input: Uint8Array, at: number, removed: number, inserted: Uint8Array): Uint8Array =>
  concatBytes(input.subarray(0, at), inserted, input.subarray(at + removed));

/** Heads of items that promise more than follows, and of items that the strict form does not know. */
const lies = [
  [0x9a, 0xff, 0xff, 0xff, 0xff],
  [0xba, 0xff, 0xff, 0xff, 0xff],
  [0x5a, 0x7f, 0xff, 0xff, 0xff],
  [0x5b, 0, 0, 0, 1, 0, 0, 0, 0],
  [0x7b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
  [0x98, 0xff],
  [0x58, 0xff],
  [0x9f],
  [0xbf],
  [0xc1],
  [0xd8, 0x2a],
  [0xf7],
  [0xf9, 0x7e, 0],
  [0xfb, 0x3f, 0xf0, 0, 0, 0, 0, 0, 0],
  [0x1b, 0, 0x20, 0, 0, 0, 0, 0, 0],
].map((bytes) => Uint8Array.from(bytes));

/** One-item lists and maps, one in the other. */
const nests = [[0x81], [0xa1, 0x60], [0x82, 0x00]];

const mutations: readonly Mutation[] = [
  function flipBit(input, noise) {
    const at = noise(input.length);
    return input.with(at, (input[at] ?? 0) ^ (1 << noise(8)));
  },
  function flipSome(input, noise) {
    const flipped = input.slice();
    for (let left = 1 + noise(8); left > 0; left -= 1) flipped[noise(input.length)] = noise(256);
    return flipped;
  },
  function truncate(input, noise) {
    return input.slice(0, noise(input.length));
  },
  function insert(input, noise) {
    return replaced(input, noise(input.length + 1), 0, noisy(1 + noise(4), noise));
  },
  function remove(input, noise) {
    return replaced(input, noise(input.length), 1 + noise(8), new Uint8Array());
  },
  function repeatSome(input, noise) {
    const from = noise(input.length);
    return replaced(input, from, 0, input.subarray(from, from + 1 + noise(64)));
  },
  function lieAboutLength(input, noise) {
    return replaced(input, noise(input.length), 1, pick(lies, noise));
  },
  function nest(input, noise) {
    const level = Uint8Array.from(pick(nests, noise));
    const levels = 1 + noise(noise(8) === 0 ? 20_000 : 40);
    return replaced(input, noise(input.length), noise(2), concatBytes(...Array.from({ length: levels }, () => level)));
  },
  function splice(input, noise, others) {
    const other = pick(others, noise);
    const [from, to] = [noise(other.length), noise(other.length)];
    const part = other.subarray(Math.min(from, to), Math.max(from, to));
    return replaced(input, noise(input.length + 1), noise(part.length + 1), part);
  },
  function graftTail(input, noise, others) {
    const other = pick(others, noise);
    return concatBytes(input.subarray(0, noise(input.length)), other.subarray(noise(other.length)));
  },
  function appendAnother(input, noise, others) {
    return concatBytes(input, pick(others, noise));
  },
  function oversize(input, noise) {
    return concatBytes(input, new Uint8Array(1 << (8 + noise(9))));
  },
  function replaceAll(input, noise) {
    return noisy(noise(input.length * 2), noise);
  },
];

/** One to three of them. */
export function mutateBytes(input: Uint8Array, noise: Noise, others: readonly Uint8Array[]): Uint8Array {
  let mutated = input;
  for (let left = noise(4) === 0 ? 2 + noise(2) : 1; left > 0; left -= 1) {
    if (mutated.length === 0) return mutated;
    mutated = pick(mutations, noise)(mutated, noise, others);
  }
  return mutated;
}
