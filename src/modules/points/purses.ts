/** The points of those for whom this phone speaks: its member, and neighbours whose accounts it keeps. */
import { accountStands } from '../../core/accounts/custody/current.ts';
import { heldAccounts } from '../../core/accounts/held.ts';
import type { AccountId } from '../../core/ids.ts';
import type { Context } from '../../core/module.ts';
import { type Backing, backingsNow, personsIn, sumOf } from './counting.ts';
import { havingIn } from './having.ts';
import { isIdleIn } from './idling.ts';

export type Purse = {
  readonly account: AccountId;
  /** As many as they have in all: 100, or more where the group lets people earn them. */
  readonly all: number;
  /** Of them: what stands behind nothing. Never below 0, though too many were given. */
  readonly left: number;
  readonly given: readonly Backing[];
  /** None of them counts, since they have been silent: the group had voted for that. */
  readonly idle: boolean;
};

/** This phone's member's own first. */
export function pursesOf({ state, self }: Pick<Context, 'state' | 'self'>): readonly Purse[] {
  const [personOf, backings] = [personsIn(state), backingsNow(state)];
  const [having, isIdle] = [havingIn(state, personOf), isIdleIn(state, personOf)];
  return [...heldAccounts({ state, self })]
    .filter((account) => state.accounts.entrusted.get(account)?.is !== 'group' && accountStands(state, account))
    .map((account) => {
      const given = backings.filter(({ person }) => person === personOf(account));
      const all = having(personOf(account));
      return { account, all, left: Math.max(0, all - sumOf(given, 'points')), given, idle: isIdle(personOf(account)) };
    });
}
