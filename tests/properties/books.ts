/** What must hold of any state, reckoned here a second time and in another way than core does it. */
import type { Transfer } from '../../src/core/accounts/state.ts';
import { balanceOf } from '../../src/core/accounts/state.ts';
import { type ChainState, type RightKey, rightKey } from '../../src/core/chain.ts';
import {
  type AccountId,
  accountOfMember,
  type DeviceId,
  type EntryId,
  type MemberId,
  type UnitId,
} from '../../src/core/ids.ts';
import type { GroupState } from '../../src/core/state.ts';
import { hours } from '../core/cast.ts';

export const sum = (amounts: Iterable<number>): number => [...amounts].reduce((total, amount) => total + amount, 0);

/** The sum of all balances: zero, whatever happened. */
export const sumOfBalances = (state: GroupState): number => sum(state.accounts.balances.values());

const tipsOf = ({ log }: GroupState): ChainState[] =>
  [...log.chains.values()].flatMap(({ tips }) => [...tips.values()]);

/** All that the limit of these devices was ever cut by, heard of or not. */
const cutsOf = ({ restrictions }: GroupState, devices: ReadonlySet<DeviceId>): number =>
  sum(
    [...restrictions.byEntry.values()].flatMap((each) =>
      each.is === 'limit-cut' && devices.has(each.device) ? [each.amount] : [],
    ),
  );

/** The same for an account that goes from phone to phone. */
const cutsOfAccount = ({ restrictions }: GroupState, key: RightKey): number =>
  sum(
    [...restrictions.byEntry.values()].flatMap((each) =>
      each.is === 'limit-cut' && key.startsWith(each.account) ? [each.amount] : [],
    ),
  );
const inCustody = ({ accounts }: GroupState, key: RightKey): boolean =>
  accounts.entrusted.has(key.slice(0, 64) as AccountId);

/**
 * The least that any device may still spend, on any branch of its chain, when what was cut of its limit (and of those it
 * inherited from) is added: never below zero. Only a cut takes rights away that were spent.
 */
export const leastRights = (state: GroupState): number =>
  Math.min(
    0,
    ...tipsOf(state).flatMap(({ device, inherited, rights }) => {
      const cuts = cutsOf(state, new Set([device, ...inherited.keys()]));
      return [...rights].map(([key, right]) => right + (inCustody(state, key) ? cutsOfAccount(state, key) : cuts));
    }),
  );

/** Limits never fall below zero, on any branch of any chain. */
export const leastLimit = (state: GroupState): number =>
  Math.min(0, ...tipsOf(state).flatMap(({ limits }) => [...limits.values()]));

/** Whatever was granted to an account, claimed or not; what goes along when an account is handed over is no more of it. */
const granted = ({ accounts }: GroupState, account: AccountId): number =>
  sum(
    [...accounts.limits.values()]
      .filter((change) => change.account === account && change.is !== 'cut' && change.is !== 'handover')
      .flatMap(({ amounts }) => amounts.map(([, amount]) => amount)),
  );

const transfersOf = ({ accounts }: GroupState): Transfer[] => [...accounts.transfers.values()];
const lost = ({ amount, counted, reclaims }: Transfer): number => (reclaims.length > 0 ? 0 : amount - counted);

/**
 * Rights that an account has too many (or, below zero, too few). Without forks none: what its devices may spend and what
 * lies unclaimed for it, with what of its payments a cutoff made void, are together what was granted to it plus its balance,
 * less what was cut of its limit and what was repaid of an advance. Of a phone that was inherited from its heir has it all.
 */
export function rightsTooMany(state: GroupState, account: AccountId): number {
  const inherited = new Set(tipsOf(state).flatMap((chain) => [...chain.inherited.keys()]));
  const chains = tipsOf(state).filter(({ device }) => !inherited.has(device));
  const key = rightKey(account, hours);
  const held = sum(chains.map(({ rights }) => rights.get(key) ?? 0));
  const claimed = new Set<EntryId>(tipsOf(state).flatMap((chain) => [...chain.claimed]));
  const own = [...state.accounts.claims].filter(([, claim]) => claim.account === account);
  const amountOf = ([, { grants }]: (typeof own)[number]): number => sum(grants.map(([, amount]) => amount));
  const lying = sum(
    own.filter(([id]) => !claimed.has(id) && state.accounts.transfers.get(id)?.counted !== 0).map(amountOf),
  );
  const voidPaid = sum(transfersOf(state).map((each) => (each.from === account ? lost(each) : 0)));
  const taken = own.filter(([id]) => claimed.has(id));
  const limits = sum(chains.map((chain) => chain.limits.get(key) ?? 0));
  const unasked = [...state.accounts.limits.values()].filter(
    (change) =>
      change.account === account && (change.is === 'founding' || change.is === 'growth' || change.is === 'taken'),
  );
  const everLimit =
    sum(taken.filter(([, { is }]) => is === 'admission' || is === 'raise' || is === 'vouch').map(amountOf)) +
    sum(unasked.flatMap(({ amounts }) => amounts.map(([, amount]) => amount)));
  const repaid =
    sum(taken.filter(([, { is }]) => is === 'advance').map(amountOf)) -
    sum(chains.map(({ advances }) => advances.get(key) ?? 0));
  const cut = everLimit - limits;
  return held + lying + voidPaid + cut + repaid - granted(state, account) - balanceOf(state.accounts, account, hours);
}

/**
 * How far below its limit an account is; zero for every honest one. What it accepted in good faith from a phone that was
 * found to have two histories, or was cut off, and may have spent since, is not its own doing.
 */
export function belowTheFloor(state: GroupState, account: AccountId): number {
  const voided = transfersOf(state).filter(({ to, accepts }) => to === account && accepts.length > 0);
  const floor = -granted(state, account) - sum(voided.map(lost));
  return Math.max(0, floor - balanceOf(state.accounts, account, hours));
}

/** Balances counted again from the transfers alone, without zeroes. */
export function recounted({ accounts, log }: GroupState): Record<string, number> {
  const balances = new Map<string, number>();
  const add = (account: AccountId, unit: UnitId, amount: number): void => {
    balances.set(rightKey(account, unit), (balances.get(rightKey(account, unit)) ?? 0) + amount);
  };
  const keeper = (id: EntryId): AccountId => accountOfMember(log.nodes.get(id)?.member as MemberId);
  for (const { id, from, to, unit, counted, fallen } of accounts.transfers.values()) {
    add(from, unit, fallen - counted);
    add(to, unit, counted);
    if (fallen !== 0) add(keeper(id), unit, -fallen);
  }
  for (const { id, account, fallen } of accounts.handovers.values()) {
    for (const [unit, amount] of fallen) {
      add(account, unit, amount);
      add(keeper(id), unit, -amount);
    }
  }
  return Object.fromEntries([...balances].filter(([, amount]) => amount !== 0));
}
