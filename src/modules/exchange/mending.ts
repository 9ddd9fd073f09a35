/** What can still be done about a payment, and what was asked about it. (protocol §3.6) */
import { judgeUndecided } from '../../core/accounts/custody/paying-out.ts';
import { heldAccounts } from '../../core/accounts/held.ts';
import type { Transfer } from '../../core/accounts/state.ts';
import type { EntryId } from '../../core/ids.ts';
import type { Context } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import type { ExchangeRecord, ReturnRecord } from './apply.ts';
import { ownChain } from './own-chain.ts';

export type ReturnView = {
  readonly state: 'asked' | 'kept' | 'given-back';
  /** The payer's words; `null`: none, or not readable on this phone. */
  readonly why: string | null;
  /** The payee's words on keeping it. */
  readonly whyKept: string | null;
};

/** *ask-back* is the payer's; *give-back* and *keep* are the payee's. */
export type MendingAct = 'ask-back' | 'give-back' | 'keep';

export function returnOf({ state, memos }: Context, payment: EntryId): ReturnView | null {
  const record = returnRecord(state, payment);
  if (record === null) return null;
  const wordsOf = (entry: EntryId | null): string | null => (entry === null ? null : (memos.get(entry) ?? null));
  return { state: stateOf(record), why: wordsOf(record.askedBy), whyKept: wordsOf(record.keptBy) };
}

/** What this phone may do about a payment now. Only the device that accepted it gives it back. */
export function mendingActs(context: Context, transfer: Transfer): readonly MendingAct[] {
  const mine = heldAccounts(context);
  const chain = ownChain(context);
  const asked = returnRecord(context.state, transfer.id);
  const mendable = transfer.counted > 0 && transfer.reverses === null && transfer.reversals.length === 0;
  if (chain === null || !mendable) return [];
  const open = asked !== null && stateOf(asked) === 'asked';
  if (mine.has(transfer.from)) return open || transfer.accepts.length === 0 ? [] : ['ask-back'];
  const { state } = context;
  const mayGiveBack = chain.claimed.has(transfer.id) && judgeUndecided(transfer.to, { state, chain }) === null;
  const givesBack: MendingAct[] = mayGiveBack ? ['give-back'] : [];
  return open ? [...givesBack, 'keep'] : givesBack;
}

function returnRecord(state: GroupState, payment: EntryId): ReturnRecord | null {
  const record = state.records.get('exchange')?.get(payment)?.value as ExchangeRecord | undefined;
  return record?.is === 'return' ? record : null;
}

const stateOf = ({ keptBy, reversedBy }: ReturnRecord): ReturnView['state'] => {
  if (reversedBy !== null) return 'given-back';
  return keptBy === null ? 'asked' : 'kept';
};
