/** How far below zero an account that comes with a history may go, so that its owner does not begin stuck. */
import type { Unit } from '../../core/membership/state.ts';
import { amountMost } from './amounts.ts';

export type Past = {
  /** The lowest that its balance has been, at most 0; and what it comes to. In minor units. */
  readonly lowest: number;
  readonly final: number;
};

/**
 * At least what the group lets everybody owe; as much as the account has owed, since else a row could not be written down;
 * and from where it stands today a quarter of the group's limit further.
 */
export function proposedLimit({ lowest, final }: Past, group: number, unit: Unit): number {
  const whole = wholeOf(unit);
  const room = Math.max(whole, Math.ceil(group / 4));
  const least = Math.max(-lowest, room - final);
  return least <= group ? group : Math.min(amountMost, Math.max(-lowest, readable(least, whole)));
}

/** Up to whole hours or coins, and of these to two digits: 1 234 → 1 300. */
function readable(amount: number, whole: number): number {
  const wholes = Math.ceil(amount / whole);
  const step = 10 ** Math.max(0, String(wholes).length - 2);
  return Math.ceil(wholes / step) * step * whole;
}

const wholeOf = (unit: Unit): number => (unit.is === 'time' ? 60 : 10 ** unit.scale);
