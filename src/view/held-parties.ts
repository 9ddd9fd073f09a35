import type { AccountId } from '../core/ids.ts';
import { type Party, useParties } from './parties.ts';
import { useGroup } from './stores.ts';

/** My own account first, and those that I keep for others. */
export function useHeldParties(): readonly Party[] {
  const { me, accounts } = useGroup();
  const partyOf = useParties();
  const kept = accounts.filter(({ keeper, takenOverBy }) => keeper === me.member && takenOverBy === null);
  return [me.member as string as AccountId, ...kept.map(({ account }) => account)].map(partyOf);
}
