/** What happened in an account while somebody kept it, and what its owner says of it. */

import { judgeUndecided } from '../../core/accounts/custody/paying-out.ts';
import type { RecordPayload } from '../../core/accounts/custody/recording.ts';
import { holdsAccount } from '../../core/accounts/custody/state.ts';
import { movementsOf } from '../../core/accounts/movements.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { type ChainState, rightsOf } from '../../core/chain.ts';
import type { AccountId, EntryId, MemberId, UnitId } from '../../core/ids.ts';
import type { Context } from '../../core/module.ts';
import { recordsOf } from '../../core/records.ts';
import type { GroupState } from '../../core/state.ts';
import type { TakenRecord } from './apply.ts';
import { isSeenBy } from './seen-by.ts';

export type WrittenView = {
  readonly entry: EntryId;
  readonly direction: 'in' | 'out';
  readonly other: AccountId;
  readonly unit: UnitId;
  /** What of it is in the account's balance, in minor units. */
  readonly amount: number;
  /** The day it happened, YYYY-MM-DD, where it was written down later. */
  readonly date: string | null;
  /** What it was for: of what was written down for the whole group, of a payment where this phone may read it; else ''. */
  readonly description: string;
  readonly recordedBy: MemberId | null;
  readonly claimedAt: number;
  /** `open`: nobody has said anything yet. */
  readonly is: 'open' | 'agreed' | 'objected' | 'given-back';
  /** Why its owner objects; `null`: they do not, gave no reason, or it is not for this phone. */
  readonly reason: string | null;
  /** This phone took it up, and there is enough: it can be given back here. */
  readonly mayGiveBack: boolean;
};

export type WrittenArgs = { readonly account: AccountId };

/** The newest first; `null` where the account is not for this member's eyes. */
export const written = ({ account }: WrittenArgs, context: Context): readonly WrittenView[] | null =>
  isSeenBy(context, account) ? rowsOf(account, context) : null;

export function rowsOf(account: AccountId, context: Context): readonly WrittenView[] {
  const said = sayingsOf(context.state, account);
  const chain = signingChain(context);
  const about = { account, said, chain: chain.ok ? chain.value : null };
  const rows = movementsOf(context.state, account).flatMap((id) => rowOf(id, about, context) ?? []);
  return rows.sort((left, right) => right.claimedAt - left.claimedAt || (left.entry < right.entry ? -1 : 1));
}

type About = { readonly account: AccountId; readonly said: Sayings; readonly chain: ChainState | null };

function rowOf(id: EntryId, { account, said, chain }: About, { state, memos }: Context): WrittenView | null {
  const [transfer, node] = [state.accounts.transfers.get(id), state.log.nodes.get(id)];
  if (transfer === undefined || node === undefined || node.kind === 'account.take') return null;
  const { from, to, unit, counted, fallen } = transfer;
  const isOut = from === account;
  const { date = null, description = null } = node.kind === 'record' ? (node.payload as RecordPayload) : {};
  const saying = said.get(id);
  const isGivenBack = transfer.reversals.length > 0;
  return {
    entry: id,
    direction: isOut ? 'out' : 'in',
    other: isOut ? to : from,
    unit,
    amount: counted - (isOut ? fallen : 0),
    date,
    description: description ?? memos.get(id) ?? '',
    recordedBy: node.member,
    claimedAt: node.claimedAt,
    is: isGivenBack ? 'given-back' : saying === undefined ? 'open' : saying === 'agreed' ? 'agreed' : 'objected',
    reason: saying === undefined || saying === 'agreed' ? null : (memos.get(saying) ?? null),
    mayGiveBack:
      chain !== null &&
      !isGivenBack &&
      canGiveBack(chain, transfer) &&
      judgeUndecided(transfer.to, { state, chain }) === null,
  };
}

const canGiveBack = (
  chain: ChainState,
  {
    id,
    to,
    unit,
    amount,
    reverses,
  }: { id: EntryId; to: AccountId; unit: UnitId; amount: number; reverses: EntryId | null },
): boolean =>
  reverses === null && chain.claimed.has(id) && holdsAccount(chain, to) && rightsOf(chain, to, unit) >= amount;

/** An objection by the entry that makes it. */
type Sayings = ReadonlyMap<EntryId, 'agreed' | EntryId>;

function sayingsOf(state: GroupState, account: AccountId): Sayings {
  const said = new Map<EntryId, 'agreed' | EntryId>();
  for (const { agreed, objections } of recordsAbout(state, account)) {
    for (const id of agreed) said.set(id, 'agreed');
    for (const { entry, to } of objections) said.set(to, entry);
  }
  return said;
}

const recordsAbout = (state: GroupState, account: AccountId): TakenRecord[] =>
  recordsOf<TakenRecord>(state, 'office').flatMap(([take, record]) => {
    const taken = state.log.nodes.get(take)?.payload as { readonly account: AccountId } | undefined;
    return taken?.account === account ? [record] : [];
  });
