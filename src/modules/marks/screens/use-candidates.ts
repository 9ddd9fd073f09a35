import type { AccountId } from '../../../core/ids.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { isStanding } from '../../../view/is-standing.ts';
import { type Party, useParties } from '../../../view/parties.ts';
import { useGroup } from '../../../view/stores.ts';

/** Those who may be given a mark: members, and whoever has an account that somebody keeps. By name. */
export function useCandidates(): readonly Party[] {
  const { members, accounts } = useGroup();
  const { compare } = useFormat();
  const partyOf = useParties();
  const ids = [
    ...members.filter(isStanding).map(({ member }) => member as string as AccountId),
    ...accounts.filter(({ takenOverBy }) => takenOverBy === null).map(({ account }) => account),
  ];
  return ids.map(partyOf).sort((left, right) => compare(left.name, right.name));
}
