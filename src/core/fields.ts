/** Readers for payload fields: small, composable, and as strict as the encoding itself. */
import { err, ok, type Result } from '../lib/result.ts';
import { type CborMap, type CborValue, isCborMap } from '../wire/cbor.ts';
import { type AccountId, bytesToId, type DeviceId, type EntryId, type MemberId, type UnitId } from './ids.ts';

/** Returns `undefined` for what it refuses. */
export type Reader<T> = (value: CborValue | undefined) => T | undefined;

type Shape = { readonly [field: string]: Reader<unknown> };
export type Read<S extends Shape> = { readonly [F in keyof S]: Exclude<ReturnType<S[F]>, undefined> };

/** Reads a map of exactly these fields. The error is the first field that is wrong or unknown. */
export function payloadOf<S extends Shape>(shape: S): (payload: CborMap) => Result<Read<S>, string> {
  const fields = Object.entries(shape);
  return (payload) => {
    const read: Record<string, unknown> = {};
    for (const [field, reader] of fields) {
      const value = reader(payload[field]);
      if (value === undefined) return err(field);
      read[field] = value;
    }
    // Not `Object.keys`, which makes a list of them for every entry.
    for (const field in payload) if (!Object.hasOwn(shape, field)) return err(field);
    return ok(read as Read<S>);
  };
}

/** The same of what changes something that `ref` names: one that changes nothing is no entry. Any field would do as its error. */
export function changeOf<S extends Shape>(shape: S): (payload: CborMap) => Result<Read<S>, string> {
  const read = payloadOf(shape);
  return (payload) => {
    const change = read(payload);
    return !change.ok || Object.keys(payload).length > 1 ? change : err('title');
  };
}

/** `null` when the field is absent. */
export const optional =
  <T>(reader: Reader<T>): Reader<T | null> =>
  (value) =>
    value === undefined ? null : reader(value);

const id =
  <T extends EntryId | DeviceId | MemberId | AccountId>(): Reader<T> =>
  (value) =>
    bytesToId<T>(value) ?? undefined;
export const entryId = id<EntryId>();
export const deviceId = id<DeviceId>();
export const memberId = id<MemberId>();
export const accountId = id<AccountId>();

/** Both ends belong to the range. */
export const integer =
  (least: number, most: number): Reader<number> =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most ? value : undefined;

export const bytes =
  (least: number, most: number = least): Reader<Uint8Array> =>
  (value) =>
    value instanceof Uint8Array && value.length >= least && value.length <= most ? value : undefined;

/** Lengths in UTF-16 code units. */
export const text =
  (least: number, most: number): Reader<string> =>
  (value) =>
    typeof value === 'string' && value.length >= least && value.length <= most ? value : undefined;

export const flag: Reader<true> = (value) => (value === true ? true : undefined);

export const oneOf =
  <const T extends string>(...words: readonly T[]): Reader<T> =>
  (value) =>
    words.find((word) => word === value);

/** Any map: what is in it is read by whoever knows what it is about. */
export const cborMap: Reader<CborMap> = (value) => (isCborMap(value) ? value : undefined);

export const unitId: Reader<UnitId> = (value) =>
  typeof value === 'string' && /^[a-z0-9-]{1,16}$/.test(value) ? (value as UnitId) : undefined;

export const listOf =
  <T>(reader: Reader<T>, most: number): Reader<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > most) return undefined;
    const read = (value as readonly CborValue[]).map(reader);
    return read.every((item) => item !== undefined) ? (read as T[]) : undefined;
  };

export const shapeOf = <S extends Shape>(shape: S): Reader<Read<S>> => {
  const read = payloadOf(shape);
  return (value) => {
    if (!isCborMap(value)) return undefined;
    const result = read(value);
    return result.ok ? result.value : undefined;
  };
};

/** A map from unit to amount in minor units, at most 16 units. */
export const amountsByUnit =
  (least: number, most: number): Reader<ReadonlyMap<UnitId, number>> =>
  (value) => {
    if (!isCborMap(value) || Object.keys(value).length > 16) return undefined;
    const amount = integer(least, most);
    const amounts = new Map<UnitId, number>();
    for (const [key, item] of Object.entries(value)) {
      const [unit, read] = [unitId(key), amount(item)];
      if (unit === undefined || read === undefined) return undefined;
      amounts.set(unit, read);
    }
    return amounts;
  };
