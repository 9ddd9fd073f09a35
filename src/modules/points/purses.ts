/** The points of those for whom this phone speaks: its member, and neighbours whose accounts it keeps. */
import { accountStands } from '../../core/accounts/custody/current.ts';
import { heldAccounts } from '../../core/accounts/held.ts';
import type { AccountId } from '../../core/ids.ts';
import type { Context } from '../../core/module.ts';
import { type Backing, backingsNow, personsIn, sumOf } from './counting.ts';
import { pointsMost } from './entries.ts';

export type Purse = {
  readonly account: AccountId;
  /** Of 100: what stands behind nothing. Never below 0, though too many were given. */
  readonly left: number;
  readonly given: readonly Backing[];
};

/** This phone's member's own first. */
export function pursesOf({ state, self }: Pick<Context, 'state' | 'self'>): readonly Purse[] {
  const [personOf, backings] = [personsIn(state), backingsNow(state)];
  return [...heldAccounts({ state, self })]
    .filter((account) => state.accounts.entrusted.get(account)?.is !== 'group' && accountStands(state, account))
    .map((account) => {
      const given = backings.filter(({ person }) => person === personOf(account));
      return { account, left: Math.max(0, pointsMost.all - sumOf(given, 'points')), given };
    });
}
