/** The input that belongs to a door, a seed and a number: always the same, whatever was fed before it. */
import { concatBytes } from '../../../src/lib/bytes.ts';
import { type CborValue, decodeStrict, encodeStrict } from '../../../src/wire/cbor.ts';
import { makeNoise } from '../../relay/support/damage.ts';
import type { Door } from './door.ts';
import { mutateBytes, type Noise, pick } from './mutate-bytes.ts';
import { mutateValue } from './mutate-value.ts';

/** Set it to try other inputs: `FUZZ_SEED=7 npx vitest run --project 'unit*' tests/fuzz`. */
export const fuzzSeed = Number(process.env['FUZZ_SEED'] ?? 20_261_121);

export function mutated(door: Door, number: number): Uint8Array {
  const noise = makeNoise(seedOf(`${fuzzSeed} ${door.name} ${number}`));
  if (door.holds === 'chance') return Uint8Array.from({ length: 8 }, () => noise(256));
  const [input, donor] = [pick(door.seeds, noise), pick(door.seeds, noise)];
  const bent = door.holds === 'bytes' || noise(2) === 0 ? null : bentValue(door, input, donor, noise);
  return bent ?? mutateBytes(input, noise, door.seeds);
}

/** `null`: there is no value in it. */
function bentValue({ headBytes = 0 }: Door, input: Uint8Array, donor: Uint8Array, noise: Noise) {
  const [value, other] = [input, donor].map((bytes) => readValue(bytes.subarray(headBytes)));
  if (value === undefined || other === undefined) return null;
  return concatBytes(input.subarray(0, headBytes), encodeStrict(mutateValue(value, noise, [other])));
}

function readValue(bytes: Uint8Array): CborValue | undefined {
  const value = decodeStrict(bytes, { maxBytes: bytes.length, maxDepth: 100 });
  return value.ok ? value.value : undefined;
}

/** FNV-1a: names that differ in one digit make unrelated noise. */
function seedOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
