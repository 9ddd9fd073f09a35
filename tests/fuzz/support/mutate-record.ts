/** Damage inside a stored record: one place of it, however deep, or the whole record. */
import { mutateBytes, type Noise, pick } from './mutate-bytes.ts';

/** `undefined`: the record is gone. */
export function mutateRecord(record: unknown, noise: Noise, others: readonly unknown[]): unknown {
  const copy = structuredClone(record);
  if (noise(12) === 0) return undefined;
  if (noise(12) === 0) return spliced(copy, structuredClone(pick(others, noise)), noise);
  const places = placesIn(copy);
  const place = pick(places, noise);
  place(noise);
  return copy;
}

/** A field of another record of the same table. */
function spliced(record: unknown, other: unknown, noise: Noise): unknown {
  const [from, to] = [other, record] as Record<string, unknown>[];
  const field = pick(Object.keys(from ?? {}), noise);
  return { ...to, [field]: from?.[field] };
}

type Place = (noise: Noise) => void;

/** Ways to damage each value that stands somewhere in a container. */
function placesIn(container: unknown): Place[] {
  if (container instanceof Map) return inMap(container);
  if (container instanceof Set) return inSet(container);
  if (Array.isArray(container)) return inList(container);
  if (typeof container !== 'object' || container === null) return [];
  if (container instanceof Uint8Array || container instanceof CryptoKey) return [];
  const record = container as Record<string, unknown>;
  return Object.keys(record).flatMap((field) => [
    (noise) => {
      if (noise(8) === 0) delete record[field];
      else record[field] = changed(record[field], noise);
    },
    ...placesIn(record[field]),
  ]);
}

const inMap = (map: Map<unknown, unknown>): Place[] =>
  [...map].flatMap(([key, value]) => [
    (noise) => {
      if (noise(4) === 0) map.delete(key);
      else map.set(noise(4) === 0 ? changed(key, noise) : key, changed(value, noise));
    },
    ...placesIn(value),
  ]);

const inSet = (set: Set<unknown>): Place[] =>
  [...set].map((value) => (noise) => {
    set.delete(value);
    if (noise(2) === 0) set.add(changed(value, noise));
  });

const inList = (list: unknown[]): Place[] =>
  list.flatMap((value, at) => [
    (noise) => {
      if (noise(4) === 0) list.splice(at, 1);
      else list[at] = changed(value, noise);
    },
    ...placesIn(value),
  ]);

const strangers = [undefined, null, true, 0, -1, 1e300, Number.NaN, '', 'x', {}, [], new Uint8Array(3), new Map()];

function changed(value: unknown, noise: Noise): unknown {
  if (noise(4) === 0) return pick(strangers, noise);
  if (value instanceof Uint8Array) return value.length === 0 ? new Uint8Array(1) : mutateBytes(value, noise, [value]);
  if (typeof value === 'number') return value + pick([1, -1, 256, 0.5, 2 ** 40], noise);
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string' && value.length > 0) {
    const at = noise(value.length);
    return `${value.slice(0, at)}${pick(['0', 'f', '', '/'], noise)}${value.slice(at + 1)}`;
  }
  return pick(strangers, noise);
}
