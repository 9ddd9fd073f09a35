/** What must hold of any state, reckoned here a second time and in another way than core does it. */
import { balanceOf } from '../../src/core/accounts/state.ts';
import { rightKey } from '../../src/core/chain.ts';
import type { AccountId, EntryId } from '../../src/core/ids.ts';
import type { GroupState } from '../../src/core/state.ts';
import { hours } from '../core/cast.ts';

const sum = (amounts: Iterable<number>): number => [...amounts].reduce((total, amount) => total + amount, 0);

/** The sum of all balances: zero, whatever happened. */
export const sumOfBalances = (state: GroupState): number => sum(state.accounts.balances.values());

/** The least that any device may still spend, on any branch of its chain: never below zero. */
export const leastRights = (state: GroupState): number =>
  Math.min(
    0,
    ...[...state.log.chains.values()].flatMap(({ tips }) =>
      [...tips.values()].flatMap(({ rights }) => [...rights.values()]),
    ),
  );

/** Whatever was granted to an account: by the founding, and by admissions whether claimed or not. */
function granted({ log, membership, accounts }: GroupState, account: AccountId): number {
  const founded =
    membership.founding?.founder === (account as string) ? (membership.founding.limits.get(hours) ?? 0) : 0;
  const grants = [...accounts.claims].filter(
    ([id, claim]) => claim.account === account && log.nodes.get(id)?.kind === 'admit',
  );
  return founded + sum(grants.flatMap(([, claim]) => claim.grants.map(([, amount]) => amount)));
}

const claimedAnywhere = ({ log }: GroupState): Set<EntryId> =>
  new Set([...log.chains.values()].flatMap(({ tips }) => [...tips.values()].flatMap(({ claimed }) => [...claimed])));

/**
 * Rights that an account has too many (or, below zero, too few). Without forks none: what its devices may spend and what
 * lies unclaimed for it are together what was granted to it plus its balance. Rights are neither made nor lost.
 */
export function rightsTooMany(state: GroupState, account: AccountId): number {
  const tips = [...state.log.chains.values()].flatMap((chain) => [...chain.tips.values()]);
  const held = sum(tips.map(({ rights }) => rights.get(rightKey(account, hours)) ?? 0));
  const claimed = claimedAnywhere(state);
  const open = [...state.accounts.claims].filter(([id, claim]) => {
    const takenBack = state.accounts.transfers.get(id)?.counted === false;
    return claim.account === account && !claimed.has(id) && !takenBack;
  });
  const lying = sum(open.flatMap(([, claim]) => claim.grants.map(([, amount]) => amount)));
  return held + lying - granted(state, account) - balanceOf(state.accounts, account, hours);
}

/**
 * How far below its limit an account is; zero for every honest one. What it accepted in good faith from a phone that
 * turned out to have two histories, and may have spent since, is not its own doing.
 */
export function belowTheFloor(state: GroupState, account: AccountId): number {
  const voided = [...state.accounts.transfers.values()].filter(
    (transfer) => transfer.to === account && !transfer.counted && transfer.accepts.length > 0,
  );
  const floor = -granted(state, account) - sum(voided.map(({ amount }) => amount));
  return Math.max(0, floor - balanceOf(state.accounts, account, hours));
}

/** Balances counted again from the transfers alone, without zeroes. */
export function recounted({ accounts, log }: GroupState): Record<string, number> {
  const balances = new Map<string, number>();
  for (const transfer of accounts.transfers.values()) {
    const fork = log.forks.get(transfer.fromDevice);
    if (transfer.reclaims.length > 0 || (fork !== undefined && transfer.seq >= fork.seq)) continue;
    const [from, to] = [rightKey(transfer.from, transfer.unit), rightKey(transfer.to, transfer.unit)];
    balances.set(from, (balances.get(from) ?? 0) - transfer.amount);
    balances.set(to, (balances.get(to) ?? 0) + transfer.amount);
  }
  return Object.fromEntries([...balances].filter(([, amount]) => amount !== 0));
}
