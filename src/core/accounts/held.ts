import { type AccountId, accountOfMember } from '../ids.ts';
import type { Context } from '../module.ts';
import { keptHere } from './custody/keepers.ts';
import { signingChain } from './signing.ts';

/** The accounts for which this phone speaks: its member's own, and those that it keeps for others. */
export function heldAccounts({ state, self }: Pick<Context, 'state' | 'self'>): ReadonlySet<AccountId> {
  const chain = signingChain({ state, self });
  const kept = chain.ok ? keptHere(state, chain.value) : [];
  return new Set([accountOfMember(self.member), ...kept]);
}
