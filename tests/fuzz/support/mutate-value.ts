/** Damage that is spelled well: the value changes, and its bytes are canonical again. */
import { type CborMap, type CborValue, isCborMap } from '../../../src/wire/cbor.ts';
import { mutateBytes, type Noise, pick } from './mutate-bytes.ts';

type Mutation = (value: CborValue, noise: Noise, donors: readonly CborValue[]) => CborValue;

/** Changes one place somewhere in the value, now and then several. */
export function mutateValue(value: CborValue, noise: Noise, donors: readonly CborValue[]): CborValue {
  let mutated = value;
  for (let left = noise(4) === 0 ? 2 + noise(2) : 1; left > 0; left -= 1)
    mutated = atPlace(mutated, noise(placesIn(mutated)), (found) => changed(found, noise, donors));
  return mutated;
}

/** Each value within a value, itself the first. */
const placesIn = (value: CborValue): number =>
  innerOf(value).reduce<number>((sum, [, inner]) => sum + placesIn(inner), 1);

const innerOf = (value: CborValue): readonly (readonly [string, CborValue])[] =>
  typeof value === 'object' && value !== null && !(value instanceof Uint8Array) ? Object.entries(value) : [];

function atPlace(value: CborValue, place: number, change: (found: CborValue) => CborValue): CborValue {
  if (place === 0) return change(value);
  let before = 1;
  for (const [key, inner] of innerOf(value)) {
    const within = placesIn(inner);
    if (place < before + within) return withInner(value, key, atPlace(inner, place - before, change));
    before += within;
  }
  return value;
}

function withInner(value: CborValue, key: string, inner: CborValue): CborValue {
  if (Array.isArray(value)) return (value as readonly CborValue[]).with(Number(key), inner);
  return { ...(value as CborMap), [key]: inner };
}

/** Now and then by something of another type altogether, or by a part of another valid input. */
function changed(value: CborValue, noise: Noise, donors: readonly CborValue[]): CborValue {
  switch (noise(8)) {
    case 0:
      return pick(strangers, noise);
    case 1:
      return anyPartOf(pick(donors, noise), noise);
    case 2:
      return nested(value, 1 + noise(noise(8) === 0 ? 200 : 8));
    default:
      return ofItsKind(value)(value, noise, donors);
  }
}

const strangers: readonly CborValue[] = [
  ...[null, true, false, 0, -1, '', 'x', {}, [], new Uint8Array(), new Uint8Array(32), new Uint8Array(64)],
  ...[Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, [[]], [{}], [null], { ref: new Uint8Array(32) }],
];

function anyPartOf(donor: CborValue, noise: Noise): CborValue {
  let part: CborValue = null;
  atPlace(donor, noise(placesIn(donor)), (found) => {
    part = found;
    return found;
  });
  return part;
}

function nested(value: CborValue, levels: number): CborValue {
  let nest = value;
  for (let level = 0; level < levels; level += 1) nest = level % 2 === 0 ? [nest] : { ref: nest };
  return nest;
}

function ofItsKind(value: CborValue): Mutation {
  if (typeof value === 'number') return changedNumber;
  if (typeof value === 'string') return changedText;
  if (value instanceof Uint8Array) return changedBytes;
  if (Array.isArray(value)) return changedList;
  return isCborMap(value) ? changedMap : () => pick([...strangers], () => 0);
}

const numbers = [
  0,
  1,
  -1,
  255,
  2 ** 31,
  2 ** 32,
  2 ** 46,
  2 ** 46 + 1,
  2 ** 53 - 1,
  -(2 ** 53) + 1,
  999_999_999,
  1_000_000_001,
];

const changedNumber: Mutation = (value, noise) =>
  noise(2) === 0
    ? pick(numbers, noise)
    : Math.max(-(2 ** 53) + 1, Math.min(2 ** 53 - 1, (value as number) + noise(9) - 4));

const texts = [
  '',
  ' ',
  '\u0000',
  '__proto__',
  'constructor',
  'a'.repeat(200),
  'ß'.repeat(5000),
  '\u202e',
  '../',
  '<b>',
];

const changedText: Mutation = (value, noise) =>
  noise(2) === 0 ? pick(texts, noise) : `${(value as string).slice(0, noise(20))}${pick(texts, noise)}`;

const changedBytes: Mutation = (value, noise) => {
  const bytes = value as Uint8Array;
  return mutateBytes(bytes.length === 0 ? new Uint8Array(1) : bytes, noise, [new Uint8Array(40)]).slice(0, 70_000);
};

const changedList: Mutation = (value, noise, donors) => {
  const list = value as readonly CborValue[];
  const at = noise(list.length + 1);
  switch (noise(5)) {
    case 0:
      return list.toSpliced(at, 1);
    case 1:
      return list.toSpliced(at, 0, list[noise(Math.max(1, list.length))] ?? null);
    case 2:
      return list.toSpliced(at, 0, anyPartOf(pick(donors, noise), noise));
    case 3:
      return [...list].reverse();
    default:
      return Array.from({ length: noise(2000) }, () => list[0] ?? 0);
  }
};

const changedMap: Mutation = (value, noise, donors) => {
  const entries = Object.entries(value as CborMap);
  const at = noise(entries.length + 1);
  const inner = anyPartOf(pick(donors, noise), noise);
  switch (noise(4)) {
    case 0:
      return Object.fromEntries(entries.toSpliced(at, 1));
    case 1:
      return Object.fromEntries([...entries, [pick(['x', '', 'ref', 'refs', 'toString', 'memo', 'v'], noise), inner]]);
    case 2:
      return Object.fromEntries(entries.map(([key, item], index) => [index === at ? `${key}x` : key, item]));
    default:
      return Object.fromEntries(
        entries.map(([key], index) => [key, entries[(index + 1) % entries.length]?.[1] ?? null]),
      );
  }
};
