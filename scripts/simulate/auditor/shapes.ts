/** Which fields each kind carries; an entry with others, or with nonsense in them, is rejected. */
import { type Fields, hex } from './reading.ts';

const isId = (value: unknown): boolean => hex(value).length === 64;
const isBytes = (length: number) => (value: unknown) => value instanceof Uint8Array && value.length === length;
const isWhole = (least: number, most: number) => (value: unknown) =>
  typeof value === 'number' && value >= least && value <= most;
const isUnit = (value: unknown): boolean => typeof value === 'string' && /^[a-z0-9-]{1,16}$/.test(value);
const isAmount = isWhole(1, 1_000_000_000);
const areLimits = (value: unknown): boolean =>
  Object.entries(value as Fields).every(([unit, amount]) => isUnit(unit) && isWhole(0, 1_000_000_000)(amount));
const anything = (): boolean => true;
const optional = (is: (value: unknown) => boolean) => (value: unknown) => value === undefined || is(value);

type Shape = Readonly<Record<string, (value: unknown) => boolean>>;
const aboutOne: Shape = { ref: isId };
const key = isBytes(32);
const signature = isBytes(64);
const isMemo = (value: unknown): boolean => value instanceof Uint8Array && value.length > 0 && value.length <= 2048;
const answering: Shape = { ref: isId, memo: optional(isMemo) };

const shapes: Readonly<Record<string, Shape>> = {
  found: {
    ...{ name: anything, agreement: anything, units: Array.isArray, limits: areLimits, policies: anything },
    ...{ nonce: isBytes(16), root: isId, device: isId, box: key, authorisation: signature },
  },
  invite: { key, box: key, uses: isWhole(1, 500), limits: areLimits, expires: optional(isWhole(0, 2 ** 46)) },
  'invite.revoke': aboutOne,
  join: { ref: isId, key, root: isId, box: key, authorisation: signature, invited: signature },
  admit: { ref: isId, limits: areLimits },
  'device.add': { ref: isId, root: isId, box: key, authorisation: signature },
  'role.grant': { member: isId, role: (value) => value === 'coordinator' },
  'role.end': aboutOne,
  'profile.withdraw': {},
  acknowledge: {},
  pay: {
    ...{ from: isId, to: isId, toDevice: isId, unit: isUnit, amount: isAmount },
    ...{ ref: optional(isId), gift: optional((value) => value === true), memo: optional(isMemo) },
  },
  move: { account: isId, toDevice: isId, unit: isUnit, amount: isAmount },
  accept: aboutOne,
  decline: aboutOne,
  reclaim: aboutOne,
  reverse: aboutOne,
  'exchange.ask': { to: isId, from: isId, unit: isUnit, amount: isAmount, memo: optional(isMemo) },
  'exchange.ask.decline': answering,
  'exchange.ask.cancel': answering,
  'exchange.return.ask': answering,
  'exchange.return.keep': answering,
};

export const isKnown = (kind: string): boolean => Object.hasOwn(shapes, kind);

export function isSound(kind: string, payload: Fields): boolean {
  const shape = shapes[kind] ?? {};
  const fieldsAreRight = Object.entries(shape).every(([field, is]) => is(payload[field]));
  return fieldsAreRight && Object.keys(payload).every((field) => Object.hasOwn(shape, field));
}
