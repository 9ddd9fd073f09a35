/** What screens are told of accounts that somebody keeps for others. */

import { keepersNow } from '../../core/accounts/custody/decided.ts';
import { keeperOf, keptHere, passedOn } from '../../core/accounts/custody/keepers.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { balanceOf } from '../../core/accounts/state.ts';
import { type ChainState, rightsOf } from '../../core/chain.ts';
import { closersNow } from '../../core/closing/closers.ts';
import type { AccountId, MemberId, UnitId } from '../../core/ids.ts';
import { fullLimitNow, policyNow } from '../../core/membership/policies.ts';
import { isCoordinator, isHelper, standingRoles } from '../../core/membership/select.ts';
import { unitsNow } from '../../core/membership/words.ts';
import type { Context } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { compareText } from '../../lib/compare.ts';
import { type CommonView, commonOf } from './common.ts';
import { type AskView, openAsks } from './hand-over.ts';
import { type KeptLimit, keeperChain, keptLimit } from './limits.ts';
import { openPasses, type PassView } from './passes.ts';
import { isSeenBy } from './seen-by.ts';

export type AccountView = {
  readonly account: AccountId;
  readonly is: 'office' | 'group';
  readonly openedBy: MemberId;
  readonly claimedAt: number;
  /** Who keeps it now; `null`: it is on its way. */
  readonly keeper: MemberId | null;
  /** Their phone signs nothing more: two coordinators can give the account to somebody else. */
  readonly keeperIsLost: boolean;
  /** Who may keep it; `null`: any member. */
  readonly keepers: readonly MemberId[] | null;
  /** `null`: it is a neighbour’s. */
  readonly common: CommonView | null;
  /** This phone keeps it. */
  readonly here: boolean;
  /** Its owner has a phone and took it over. */
  readonly takenOverBy: MemberId | null;
  /** It was given on from a lost phone, and waits for the books to be closed. */
  readonly goesTo: MemberId | null;
  readonly asked: AskView | null;
  readonly passing: PassView | null;
  /** `null`: neither balance nor payments are for this member's eyes. */
  readonly units:
    | readonly ({
        readonly unit: UnitId;
        readonly balance: number;
        /** What this phone may pay from it; 0 where it is kept elsewhere. */
        readonly may: number;
      } & KeptLimit)[]
    | null;
};

/** Those of neighbours first, by age; those taken over last. */
export function accounts(_: Record<string, never>, context: Context): readonly AccountView[] {
  const rank = ({ takenOverBy, is }: AccountView): number => (takenOverBy === null ? (is === 'office' ? 0 : 1) : 2);
  return [...context.state.accounts.entrusted.keys()]
    .flatMap((account) => viewOf(account, context) ?? [])
    .sort(
      (left, right) =>
        rank(left) - rank(right) || left.claimedAt - right.claimedAt || compareText(left.account, right.account),
    );
}

export const account = ({ account: id }: { readonly account: AccountId }, context: Context): AccountView | null =>
  viewOf(id, context);

function viewOf(id: AccountId, context: Context): AccountView | null {
  const { state, self } = context;
  const entrusted = state.accounts.entrusted.get(id);
  if (entrusted === undefined) return null;
  const keeper = keeperOf(state, id);
  const chain = keeper?.device === self.device ? keeperChain(state, id) : undefined;
  return {
    ...{ account: id, is: entrusted.is, openedBy: entrusted.openedBy, claimedAt: entrusted.claimedAt },
    keepers: keepersNow(state, id)?.keepers ?? null,
    common: commonOf(context, id),
    keeper: keeper?.member ?? null,
    keeperIsLost: keeper?.sound === false,
    here: chain !== undefined,
    takenOverBy: state.accounts.takenOver.get(id)?.member ?? null,
    goesTo: passedOn(state, id),
    asked: openAsks(state).find((ask) => ask.account === id) ?? null,
    passing: openPasses(state).find((each) => each.account === id) ?? null,
    units: isSeenBy(context, id) ? unitsOf(state, chain, id) : null,
  };
}

const unitsOf = (state: GroupState, chain: ChainState | undefined, id: AccountId) =>
  (state.membership.founding?.units ?? []).map(({ id: unit }) => ({
    unit,
    balance: balanceOf(state.accounts, id, unit),
    may: chain === undefined ? 0 : Math.max(0, rightsOf(chain, id, unit)),
    ...keptLimit(state, id, unit),
  }));

export type HelpersView = {
  readonly helpers: readonly MemberId[];
  /** This phone may open accounts; and for the group as well. */
  readonly mayOpen: boolean;
  readonly mayCoordinate: boolean;
  /** How many accounts of neighbours it keeps, and how many it should at most. */
  readonly kept: number;
  readonly most: number;
  /** How far below zero a helper lets an account go at most, in minor units: as the group lets every member. */
  readonly limits: Readonly<Record<UnitId, number>>;
  /** Somebody was named to close them: until then nothing goes over from a lost phone. */
  readonly booksAreClosed: boolean;
};

export function helpers(_: Record<string, never>, context: Context): HelpersView {
  const { state } = context;
  const chain = signingChain(context);
  const mayCoordinate = chain.ok && isCoordinator(state, chain.value);
  return {
    helpers: [...new Set(standingRoles(state, 'helper').map(({ member }) => member))].sort(),
    mayOpen: mayCoordinate || (chain.ok && isHelper(state, chain.value)),
    mayCoordinate,
    kept: neighboursKept(context).length,
    most: Number(policyNow(state, 'office.max')),
    limits: Object.fromEntries(unitsNow(state).map(({ id }) => [id, fullLimitNow(state, id)])),
    booksAreClosed: closersNow(state) !== null,
  };
}

/** Accounts of neighbours that this phone keeps. Of those that were taken over nothing is left to keep. */
export function neighboursKept(context: Context): AccountId[] {
  const { state } = context;
  const chain = signingChain(context);
  if (!chain.ok) return [];
  const { entrusted, takenOver } = state.accounts;
  return keptHere(state, chain.value).filter((id) => entrusted.get(id)?.is === 'office' && !takenOver.has(id));
}
