/** What a single field may be. */
import { type Fields, hex } from './reading.ts';

export type Is = (value: unknown) => boolean;
export type Shape = Readonly<Record<string, Is>>;

export const isId: Is = (value) => hex(value).length === 64;
export const isBytes =
  (least: number, most = least): Is =>
  (value) =>
    value instanceof Uint8Array && value.length >= least && value.length <= most;
export const isWhole =
  (least: number, most: number): Is =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most;
export const isUnit: Is = (value) => typeof value === 'string' && /^[a-z0-9-]{1,16}$/.test(value);
export const isAmount = isWhole(1, 1_000_000_000);
export const isTime = isWhole(0, 2 ** 46);
export const isMap = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
export const areAmounts =
  (least: number, most: number): Is =>
  (value) =>
    isMap(value) && Object.entries(value).every(([unit, amount]) => isUnit(unit) && isWhole(least, most)(amount));
export const areLimits = areAmounts(0, 1_000_000_000);
export const isText =
  (least: number, most: number): Is =>
  (value) =>
    typeof value === 'string' && value.length >= least && value.length <= most;
export const isDay: Is = (value) =>
  typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value);
export const anything: Is = () => true;
export const optional =
  (is: Is): Is =>
  (value) =>
    value === undefined || is(value);
export const isList =
  (is: Is, most: number): Is =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(is);
export const isTrue: Is = (value) => value === true;
export const isMemo = isBytes(1, 2048);
export const isPolicyKey: Is = (value) => typeof value === 'string' && /^[a-z][a-z0-9.-]{0,39}$/.test(value);
export const isPolicyValue: Is = (value) =>
  typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value.length <= 400);

export const fits = (shape: Shape, payload: Fields): boolean =>
  Object.entries(shape).every(([field, is]) => is(payload[field])) &&
  Object.keys(payload).every((field) => Object.hasOwn(shape, field));
