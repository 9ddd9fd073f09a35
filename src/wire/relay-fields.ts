/**
 * Fields of relay messages: each says at once what a value is in memory, how it is written and what is refused.
 *
 * Reading returns `undefined` for whatever the field does not allow. CBOR's own `undefined` is outside the strict
 * form, so the sign is never a value.
 */
import type { Brand } from '../lib/brand.ts';
import { bytesToHex, hexToBytes } from '../lib/bytes.ts';
import { type CborValue, isCborMap } from './cbor.ts';

export type Field<T> = {
  readonly write: (value: T) => CborValue;
  readonly read: (value: CborValue) => T | undefined;
};

/** Any field, whatever it holds: what a shape may be made of. */
type SomeField = { readonly write: (value: never) => CborValue; readonly read: (value: CborValue) => unknown };
export type Shape = { readonly [name: string]: SomeField };

export type FieldsOf<S extends Shape> = { readonly [Name in keyof S]: S[Name] extends Field<infer T> ? T : never };

/** A whole number from `min` to `max`, both included. */
export const integer = (min = 0, max = Number.MAX_SAFE_INTEGER): Field<number> => ({
  write: (value) => value,
  read: (value) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max ? value : undefined,
});

export const truth: Field<boolean> = {
  write: (value) => value,
  read: (value) => (typeof value === 'boolean' ? value : undefined),
};

/** How many bytes are too many is the relay's own choice, so only an exact length is checked here. */
export const byteString = (length?: number): Field<Uint8Array> => ({
  write: (value) => value,
  read: (value) =>
    value instanceof Uint8Array && (length === undefined || value.length === length) ? value : undefined,
});

/** An id of `length` bytes on the wire, lower-case hex in memory. */
export const hexId = <Id extends Brand<string, string>>(length: number): Field<Id> => ({
  write: (value) => hexToBytes(value) ?? new Uint8Array(),
  read: (value) => (value instanceof Uint8Array && value.length === length ? (bytesToHex(value) as Id) : undefined),
});

export const oneOf = <Word extends string>(words: readonly Word[]): Field<Word> => ({
  write: (value) => value,
  read: (value) => words.find((word) => word === value),
});

export const orNull = <T>(field: Field<T>): Field<T | null> => ({
  write: (value) => (value === null ? null : field.write(value)),
  read: (value) => (value === null ? null : field.read(value)),
});

export const listOf = <T>(field: Field<T>, itemsMax: number): Field<readonly T[]> => ({
  write: (values) => values.map((value) => field.write(value)),
  read: (value) => {
    if (!Array.isArray(value) || value.length > itemsMax) return undefined;
    const values: T[] = [];
    for (const part of value as readonly CborValue[]) {
      const read = field.read(part);
      if (read === undefined) return undefined;
      values.push(read);
    }
    return values;
  },
});

/** A map with exactly these keys: a missing one and an unknown one are both refused. */
export function record<S extends Shape>(shape: S): Field<FieldsOf<S>> {
  const fields = Object.entries(shape) as unknown as readonly (readonly [string, Field<unknown>])[];
  return {
    write: (value) => {
      const values = value as Readonly<Record<string, unknown>>;
      return Object.fromEntries(fields.map(([name, field]) => [name, field.write(values[name])]));
    },
    read: (value) => {
      if (!isCborMap(value) || Object.keys(value).length !== fields.length) return undefined;
      const values: Record<string, unknown> = {};
      for (const [name, field] of fields) {
        const part = Object.hasOwn(value, name) ? value[name] : undefined;
        const read = part === undefined ? undefined : field.read(part);
        if (read === undefined) return undefined;
        values[name] = read;
      }
      return values as FieldsOf<S>;
    },
  };
}
