import type { AccountId } from '../../../../core/ids.ts';
import type { Formats } from '../../../../i18n/formats.ts';
import { matchesSearch } from '../../../../i18n/search.ts';
import type { Party } from '../../../../view/parties.ts';
import { isToolOn } from '../../../../view/tools.ts';
import type { GroupView } from '../../../../view/view-types.ts';

/**
 * The accounts that somebody can be paid to: members who have not withdrawn or gone, each person once, and those that are
 * kept for somebody and not on their way: those of neighbours only while the group uses that tool.
 */
export function openAccounts(group: Pick<GroupView, 'members' | 'accounts' | 'toolsOff'>): AccountId[] {
  const { members, accounts } = group;
  const own = members
    .filter(({ withdrawn, ended, mergedInto }) => !withdrawn && ended === null && mergedInto === null)
    .map(({ member }) => member as string as AccountId);
  const kept = accounts
    .filter(({ keeper, takenOverBy }) => keeper !== null && takenOverBy === null)
    .filter(({ is }) => is === 'group' || isToolOn(group, 'office'));
  return [...own, ...kept.map(({ account }) => account)];
}

/** Those I traded with last first, then by name. */
export function inOrder(
  parties: readonly Party[],
  recent: readonly AccountId[],
  compare: Formats['compare'],
): readonly Party[] {
  const rank = ({ account }: Party): number => (recent.includes(account) ? recent.indexOf(account) : recent.length);
  return [...parties].sort((left, right) => rank(left) - rank(right) || compare(left.name, right.name));
}

/** By name, by short code, or by who keeps the account; accents forgiven. */
export const matching = (parties: readonly Party[], query: string): readonly Party[] =>
  query.trim() === '' ? parties : parties.filter(({ name, detail }) => matchesSearch(`${name} ${detail}`, query));
