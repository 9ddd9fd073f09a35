import type { AccountId } from '../../../core/ids.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import type { Person } from '../../../ui/people/PeopleChoice.tsx';
import { useParties } from '../../../view/parties.ts';
import { useGroup } from '../../../view/stores.ts';
import { usePeople } from '../../../view/use-people.ts';

/** Those who can be there: members, and neighbours whose account somebody keeps; without these. By name. */
export function useSomebody(without: readonly AccountId[] = []): readonly Person[] {
  const { accounts } = useGroup();
  const { compare } = useFormat();
  const partyOf = useParties();
  const members = usePeople([]);
  const kept = accounts
    .filter(({ is, takenOverBy }) => is === 'office' && takenOverBy === null)
    .map(({ account }) => partyOf(account))
    .filter(({ isOrganisation }) => !isOrganisation)
    .map(({ account, name, detail, face }) => ({ ...face, id: account as string, name, detail }));
  return [...members, ...kept]
    .filter(({ id }) => !without.includes(id as string as AccountId))
    .sort((left, right) => compare(left.name, right.name));
}
