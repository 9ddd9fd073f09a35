/** Who may look into an account that is kept for somebody. */

import { signingChain } from '../../core/accounts/signing.ts';
import type { AccountId } from '../../core/ids.ts';
import { shownBecause } from '../../core/membership/open-books.ts';
import type { Context } from '../../core/module.ts';

/**
 * Balance and payments are for coordinators and whoever keeps it or kept it, who may be asked about what they wrote down; for
 * whoever took it over; and for every member where the account is the group's own, or its books are open. On other screens they
 * are not shown, though each phone could reckon them up.
 */
export function isSeenBy(context: Context, account: AccountId): boolean {
  const { entrusted, takenOver } = context.state.accounts;
  if (shownBecause(context, account) !== null || entrusted.get(account)?.is === 'group') return true;
  if (takenOver.get(account)?.member === context.self.member) return true;
  const chain = signingChain(context);
  return chain.ok && chain.value.custody.has(account);
}
