/** Keys and ids by name, always the same, so that a schedule signs the same bytes every time it is played. */
import { hashUnder } from '../../../src/core/hash.ts';
import type { DeviceId, MemberId, UnitId } from '../../../src/core/ids.ts';
import { hexToBytes, utf8 } from '../../../src/lib/bytes.ts';

const known = new Map<string, string>();

/** 32 bytes in hexadecimal that stand for a public key. */
export function keyNamed(name: string): string {
  const key = known.get(name) ?? hashUnder(utf8('minga/simulated-key'), utf8(name));
  known.set(name, key);
  return key;
}

export const keyBytes = (name: string): Uint8Array => hexToBytes(keyNamed(name)) ?? new Uint8Array();
export const rootOf = (member: string): MemberId => keyNamed(`${member} root`) as MemberId;
export const deviceOf = (name: string): DeviceId => keyNamed(`${name} device`) as DeviceId;

/** The one unit of a simulated village: whole minutes. */
export const hours = 'hours' as UnitId;
/** How far below zero a villager may go, in minutes. */
export const limitMinutes = 600;
