import { keptHere } from '../../core/accounts/custody/keepers.ts';
import { type AccountId, accountOfMember } from '../../core/ids.ts';
import type { Context } from '../../core/module.ts';
import { ownChain } from './own-chain.ts';

/** The accounts from which this phone pays: its member's own, and those that it keeps for others. */
export function heldAccounts(context: Context): ReadonlySet<AccountId> {
  const chain = ownChain(context);
  const kept = chain === null ? [] : keptHere(context.state, chain);
  return new Set([accountOfMember(context.self.member), ...kept]);
}
