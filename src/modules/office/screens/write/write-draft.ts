import type { AccountId, UnitId } from '../../../../core/ids.ts';
import type { Commands } from '../../../../view/view-types.ts';

/** What is being written down. */
export type WriteDraft = {
  readonly other: AccountId | null;
  /** From the account of the page to the other one, or the other way. */
  readonly direction: 'out' | 'in';
  readonly unit: UnitId | null;
  readonly amount: number | null;
  /** YYYY-MM-DD; '': today. */
  readonly date: string;
  readonly description: string;
};

export const emptyWrite: WriteDraft = {
  other: null,
  direction: 'out',
  unit: null,
  amount: null,
  date: '',
  description: '',
};

/** `null` until there is somebody and an amount. `today` is YYYY-MM-DD: it needs not be said. */
export function toRecordArgs(
  draft: WriteDraft,
  account: AccountId,
  unit: UnitId,
  today: string,
): Commands['office.record'] | null {
  const { other, direction, amount, date, description } = draft;
  if (other === null || amount === null || amount === 0) return null;
  const [from, to] = direction === 'out' ? [account, other] : [other, account];
  return { from, to, unit, amount, date: date === '' || date === today ? null : date, description: description.trim() };
}
