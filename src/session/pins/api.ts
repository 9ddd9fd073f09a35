/** What the page may ask about PINs of accounts that this phone keeps, by name: `minga().pins('enter', …)`. */
import type { AccountId, GroupId } from '../../core/ids.ts';

export type PinAnswer =
  | 'right'
  /** Neither judged nor counted while it has to wait; ms. */
  | { readonly wait: number }
  | 'wrong';

export type PinCalls = {
  /** Whether whoever owns the account has chosen one on this phone. */
  has(group: GroupId, account: AccountId): Promise<boolean>;
  /** The first PIN of four to eight digits, or another one in place of `before`. */
  choose(group: GroupId, account: AccountId, pin: string, before: string | null): Promise<PinAnswer>;
  /** Allows the next payment from the account, for two minutes. */
  enter(group: GroupId, account: AccountId, pin: string): Promise<PinAnswer>;
};
