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

type Sides = {
  /** The account of this phone among the two. */
  readonly mine: AccountId;
  readonly other: AccountId;
  /** This phone speaks for either. */
  readonly both: boolean;
};

/** Whether this phone speaks for that side of something between two accounts. */
export const isHeld = ({ mine, other, both }: Sides, account: AccountId): boolean =>
  account === mine || (both && account === other);
