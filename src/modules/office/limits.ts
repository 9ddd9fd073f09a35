/** How far below zero an account may go that is kept for somebody, and changing that later. (protocol §4) */
import { keeperOf, passedOn } from '../../core/accounts/custody/keepers.ts';
import { keeps } from '../../core/accounts/custody/state.ts';
import { changesOf, limitAfter, limitsAhead } from '../../core/accounts/limits-ahead.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { type ChainState, limitIn } from '../../core/chain.ts';
import { type AccountId, type EntryId, idToBytes, type UnitId } from '../../core/ids.ts';
import { maxAmount } from '../../core/membership/founding.ts';
import { isCoordinator, unitOf } from '../../core/membership/select.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { ok, type Result } from '../../lib/result.ts';
import { refused } from './refusals.ts';

/** The chain of the phone that keeps an account, as far as this phone has heard of it. */
export function keeperChain(state: GroupState, account: AccountId): ChainState | undefined {
  const keeper = keeperOf(state, account);
  const tips = keeper === null ? [] : [...(state.log.chains.get(keeper.device)?.tips.values() ?? [])];
  return tips.find((chain) => keeps(chain, account));
}

export type KeptLimit = {
  /** In minor units: now, and once the phone that keeps it has taken up all that is on its way to it. */
  readonly limit: number;
  readonly next: number;
  /** The change that the next one has to build on; `null`: nobody keeps the account just now. */
  readonly tip: EntryId | null;
};

/** Of an account whose owner has it nothing is left to change: their own limit is. */
export function keptLimit(state: GroupState, account: AccountId, unit: UnitId): KeptLimit {
  const chain = keeperChain(state, account);
  if (chain === undefined) return { limit: 0, next: 0, tip: null };
  const limit = limitIn(chain, account, unit);
  const changes = changesOf(state, account, unit);
  const { path, tip } = limitsAhead(changes, { account, unit, device: chain.device, chains: [chain] });
  return { limit, next: limitAfter(path, unit, limit), tip };
}

export type ChangeLimitArgs = {
  readonly account: AccountId;
  readonly unit: UnitId;
  /** The new limit, in minor units: not by how much it changes, so that two who mean the same do not do it twice. */
  readonly to: number;
  /** The end of the line that the person saw when deciding. */
  readonly seen: EntryId;
};

/**
 * A raise or a cut, as for a member's own account: only a coordinator brings more trust into the group than an opening did.
 * The phone that keeps the account takes it up by itself.
 */
export function changeLimit(args: ChangeLimitArgs, context: Context): Result<readonly Draft[], Refusal> {
  const { account, unit, to, seen } = args;
  const { state } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  if (!state.accounts.entrusted.has(account)) return refused('office.no-such-account');
  if (!isCoordinator(state, chain.value)) return refused('only-coordinators');
  if (state.accounts.takenOver.has(account)) return refused('office.owner-has-it');
  if (unitOf(state, unit) === undefined) return refused('unknown-unit');
  if (!Number.isSafeInteger(to) || to < 0 || to > maxAmount) return refused('office.amount-unsound');
  const keeper = keeperOf(state, account);
  if (passedOn(state, account) !== null || keeper?.sound === false) return refused('office.keeper-lost');
  const { next, tip } = keptLimit(state, account, unit);
  if (keeper === null || tip === null) return refused('office.nobody-keeps-it');
  if (tip !== seen) return refused('limit-moved-on');
  if (to === next) return refused('office.same-limit');
  const line = { member: idToBytes(account), unit, amount: Math.abs(to - next), ref: idToBytes(tip) };
  const device = idToBytes(keeper.device);
  return ok([
    to > next
      ? { kind: 'limit.raise', payload: { ...line, toDevice: device } }
      : { kind: 'limit.cut', payload: { ...line, device } },
  ]);
}
