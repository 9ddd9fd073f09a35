/** The group's own accounts: how one is kept, what all have decided to pay from it, and paying that. (docs/decisions/0050) */
import { isPaid, keepersNow, payOutBehind, payOutsDue } from '../../core/accounts/custody/decided.ts';
import { takerOf } from '../../core/accounts/custody/keepers.ts';
import { holdsAccount, keeps } from '../../core/accounts/custody/state.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { ballotOf } from '../../core/ballots/record.ts';
import { rightsOf } from '../../core/chain.ts';
import { type AccountId, type EntryId, idToBytes, type UnitId } from '../../core/ids.ts';
import { standsNow } from '../../core/membership/standing.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { ok, type Result } from '../../lib/result.ts';
import { refused } from './refusals.ts';

export type DueView = {
  /** By which it may be paid. */
  readonly mandate: EntryId;
  readonly to: AccountId;
  readonly unit: UnitId;
  readonly amount: number;
  readonly claimedAt: number;
  /** `null`: several signed it, and nobody voted. */
  readonly decision: EntryId | null;
};

export type CommonView = {
  /** It pays only what the group has decided. */
  readonly decided: boolean;
  /** My own member is one of those who may keep it. */
  readonly mine: boolean;
  /** Since the group named others than its opener did; `null`: it has not. */
  readonly since: { readonly claimedAt: number; readonly decision: EntryId | null } | null;
  /** Decided and not paid yet, the oldest first. */
  readonly due: readonly DueView[];
};

/** `null`: it is no account of the group. */
export function commonOf({ state, self }: Context, account: AccountId): CommonView | null {
  const keeping = keepersNow(state, account);
  if (keeping === null) return null;
  const { keepers, decided, since } = keeping;
  return {
    decided,
    mine: keepers.includes(self.member),
    since: since && { claimedAt: toldAt(state, since.entry), decision: decisionBehind(state, since.entry) },
    due: dueOf(state, account),
  };
}

export const dueOf = (state: GroupState, account: AccountId): DueView[] =>
  payOutsDue(state, account)
    .filter(({ entry }) => standsNow(state, entry))
    .map(({ entry, to, unit, amount }) => ({
      ...{ mandate: entry, to, unit, amount, claimedAt: toldAt(state, entry) },
      decision: decisionBehind(state, entry),
    }))
    .sort((left, right) => left.claimedAt - right.claimedAt || (left.mandate < right.mandate ? -1 : 1));

/** By the clock of whoever carried it out. */
export const toldAt = ({ log }: GroupState, entry: EntryId): number => log.nodes.get(entry)?.claimedAt ?? 0;

/** What was put to the vote that an entry carried out. */
function decisionBehind(state: GroupState, enacted: EntryId): EntryId | null {
  const done = state.log.nodes.get(enacted)?.payload as { readonly ref?: EntryId } | null | undefined;
  return (done?.ref && ballotOf(state, done.ref)?.decision) ?? null;
}

/** For the page of a payment. */
export function decidedBy(
  { entry }: { readonly entry: EntryId },
  { state }: Context,
): { readonly by: { readonly decision: EntryId | null } | null } {
  const mandate = payOutBehind(state, entry)?.entry;
  return { by: mandate === undefined ? null : { decision: decisionBehind(state, mandate) } };
}

export type PayDecidedArgs = { readonly mandate: EntryId };

/** To whom and how much stands in the decision: whoever keeps the account adds nothing to it. */
export function payDecided({ mandate }: PayDecidedArgs, context: Context): Result<readonly Draft[], Refusal> {
  const { state } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const decided = state.accounts.payOuts.get(mandate);
  if (decided === undefined) return refused('no-such-mandate');
  const { account, to, unit, amount } = decided;
  if (!keeps(chain.value, account)) return refused('not-your-account');
  if (isPaid(state, mandate)) return refused('mandate-used');
  if (rightsOf(chain.value, account, unit) < amount) return refused('not-enough');
  const named = { from: idToBytes(account), to: idToBytes(to), unit, amount, mandate: idToBytes(mandate) };
  if (holdsAccount(chain.value, to)) return ok([{ kind: 'record', payload: named }]);
  const toDevice = takerOf(state, to);
  if (toDevice === null) return refused('office.payee-out-of-reach');
  return ok([{ kind: 'pay', payload: { ...named, toDevice: idToBytes(toDevice) } }]);
}
