import type { AccountId, UnitId } from '../../../../core/ids.ts';
import type { Commands } from '../../../../view/view-types.ts';
import type { Account } from '../AccountGate.tsx';

/** A new limit while it is being entered. */
export type LimitDraft = {
  /** `null`: the group's first. */
  readonly unit: UnitId | null;
  /** Minor units; `null` while nothing is entered. */
  readonly to: number | null;
};

export const emptyLimit: LimitDraft = { unit: null, to: null };

type InUnit = Pick<NonNullable<Account['units']>[number], 'unit' | 'next' | 'tip'>;

/** `null` until there is something to change, and somebody who keeps the account. */
export function toLimitArgs(
  { to }: LimitDraft,
  account: AccountId,
  { unit, next, tip }: InUnit,
): Commands['office.changeLimit'] | null {
  return to === null || to === next || tip === null ? null : { account, unit, to, seen: tip };
}
