/** How far below zero a member may go, and how it came to be: a line of changes, each built on the one before. (protocol §4) */
import type { AccountId, DeviceId, EntryId, MemberId, UnitId } from '../ids.ts';
import type { GroupState } from '../state.ts';

export type LimitChange = {
  readonly entry: EntryId;
  readonly is:
    | 'founding'
    | 'admission'
    | 'raise'
    | 'advance'
    | 'vouch'
    | 'growth'
    | 'opening'
    | 'handover'
    | 'taken'
    | 'cut';
  readonly account: AccountId;
  /** The device whose rights change. */
  readonly device: DeviceId;
  /** By how much, in minor units; a cut is negative. */
  readonly amounts: readonly (readonly [UnitId, number])[];
  readonly previous: EntryId | null;
  /** Whose word it was; `null` when it followed from the rules alone. */
  readonly by: MemberId | null;
  readonly claimedAt: number;
};

export function noteLimits({ accounts }: GroupState, change: LimitChange): void {
  accounts.limits.set(change.entry, change);
}

/** The limit at one point of the line, in minor units; 0 before the first. */
export function limitAt({ accounts }: GroupState, tip: EntryId | null, unit: UnitId): number {
  let limit = 0;
  for (let at = tip === null ? undefined : accounts.limits.get(tip); at !== undefined; ) {
    limit += amountIn(at, unit);
    at = at.previous === null ? undefined : accounts.limits.get(at.previous);
  }
  return limit;
}

export const amountIn = ({ amounts }: LimitChange, unit: UnitId): number =>
  amounts.find(([each]) => each === unit)?.[1] ?? 0;

/**
 * Whether a change belongs to the line of this account in this unit. A founding or an admission begins the line of every
 * unit; an advance stands beside it.
 */
export const isOfLine = (change: LimitChange, account: AccountId, unit: UnitId): boolean =>
  change.account === account &&
  change.is !== 'advance' &&
  (change.previous === null || change.amounts.some(([each]) => each === unit));

/** Whether any change of the line up to this point took trust away. */
export function wasCut({ accounts }: GroupState, tip: EntryId): boolean {
  for (let at = accounts.limits.get(tip); at !== undefined; ) {
    if (at.is === 'cut') return true;
    at = at.previous === null ? undefined : accounts.limits.get(at.previous);
  }
  return false;
}
