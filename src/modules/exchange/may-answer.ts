/** Whether a request to an account reaches a phone that can answer it now: asked before one is written. */
import { passedOn, takerOf } from '../../core/accounts/custody/keepers.ts';
import type { AccountId } from '../../core/ids.ts';
import type { Context } from '../../core/module.ts';

/**
 * Not while the phone that keeps it is lost or being replaced, and not while the account is on its way: then a request waits for
 * whoever keeps it next.
 */
export const mayAnswer = ({ account }: { readonly account: AccountId }, { state }: Context): boolean =>
  takerOf(state, account) !== null && passedOn(state, account) === null;
