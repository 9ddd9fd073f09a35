/** What a member may do. Each command says no in the words of the rules before anything is signed. */
import { holdsAccount } from '../../core/accounts/custody/state.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { rightsOf } from '../../core/chain.ts';
import {
  type AccountId,
  accountOfMember,
  type DeviceId,
  type EntryId,
  idToBytes,
  type MemberId,
  type UnitId,
} from '../../core/ids.ts';
import { withMemoFor } from '../../core/memo-readers.ts';
import type { Context } from '../../core/module.ts';
import { ok } from '../../lib/result.ts';
import { amountFault, type Drafts, memoCharactersMax, notEnough, refused } from './drafting.ts';

export type AskArgs = {
  /** To be paid: an account that this phone keeps for somebody; absent: my own. */
  readonly for?: AccountId;
  /** Who is to pay: a member, or an account that is kept for somebody. */
  readonly payer: AccountId;
  readonly unit: UnitId;
  readonly amount: number;
  readonly memo: string;
  /** The payer was there and said yes, with their card or their hand on paper. */
  readonly promised?: boolean;
};

/** Whoever keeps the account that is to pay gets the request. From one that this phone holds itself it simply pays. */
export function ask({ for: account, payer, unit, amount, memo, promised }: AskArgs, context: Context): Drafts {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const to = account ?? accountOfMember(context.self.member);
  if (!holdsAccount(chain.value, to)) return refused('exchange.not-your-account');
  if (memo.length > memoCharactersMax) return refused('memo-too-long');
  if (holdsAccount(chain.value, payer)) return refused('exchange.to-oneself');
  const unsound = amountFault(amount);
  if (unsound !== null) return refused(unsound);
  if (!isKnown(context, payer)) return refused('no-such-member');
  const said = promised === true ? { promised } : {};
  const payload = { to: idToBytes(to), from: idToBytes(payer), unit, amount, ...said };
  return ok([withMemoFor({ kind: 'exchange.ask', payload }, memo, context, [payer])]);
}

const isKnown = ({ state }: Context, account: AccountId): boolean =>
  state.membership.members.has(account as string as MemberId) || state.accounts.entrusted.has(account);

export type AnswerArgs = {
  /** The request, or the payment, that this is about. */
  readonly entry: EntryId;
  readonly other: AccountId;
  /** The reason, for the other party only; '' for none. */
  readonly memo: string;
};

const answer =
  (kind: string) =>
  ({ entry, other, memo }: AnswerArgs, context: Context): Drafts => {
    const chain = signingChain(context);
    if (!chain.ok) return chain;
    if (memo.length > memoCharactersMax) return refused('memo-too-long');
    return ok([withMemoFor({ kind, payload: { ref: idToBytes(entry) } }, memo, context, [other])]);
  };

export const declineAsk = answer('exchange.ask.decline');
export const cancelAsk = answer('exchange.ask.cancel');
export const askBack = answer('exchange.return.ask');
export const keepIt = answer('exchange.return.keep');

/** Gives a payment back whole. Only the device that accepted it can. (protocol §3.6) */
export function giveBack({ entry }: { readonly entry: EntryId }, context: Context): Drafts {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const paid = context.state.accounts.transfers.get(entry);
  if (paid === undefined || paid.reverses !== null) return refused('not-reversible');
  if (!chain.value.claimed.has(entry)) return refused('not-accepted-here');
  if (chain.value.reversed.has(entry)) return refused('already-reversed');
  if (rightsOf(chain.value, paid.to, paid.unit) < paid.amount) {
    return notEnough(context, chain.value, paid.to, { unit: paid.unit, total: paid.amount });
  }
  return ok([{ kind: 'reverse', payload: { ref: idToBytes(entry) } }]);
}

export type MoveArgs = { readonly toDevice: DeviceId; readonly unit: UnitId; readonly amount: number };

/** Shifts what may be spent to another of my devices. */
export function move({ toDevice, unit, amount }: MoveArgs, context: Context): Drafts {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const unsound = amountFault(amount);
  if (unsound !== null) return refused(unsound);
  const account = accountOfMember(context.self.member);
  const may = rightsOf(chain.value, account, unit);
  if (amount > may) return refused('not-enough', { unit, total: amount, may });
  return ok([{ kind: 'move', payload: { account: idToBytes(account), toDevice: idToBytes(toDevice), unit, amount } }]);
}
