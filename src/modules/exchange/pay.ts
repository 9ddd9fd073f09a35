/** Paying: from my own account or one that this phone keeps, to anybody's. */
import { takerOf } from '../../core/accounts/custody/keepers.ts';
import { judgeUndecided } from '../../core/accounts/custody/paying-out.ts';
import { holdsAccount } from '../../core/accounts/custody/state.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { type ChainState, rightsOf } from '../../core/chain.ts';
import {
  type AccountId,
  accountOfMember,
  type DeviceId,
  type EntryId,
  idToBytes,
  type MemberId,
  type UnitId,
} from '../../core/ids.ts';
import { isSound } from '../../core/membership/select.ts';
import { withMemo } from '../../core/memo-readers.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import type { CoreCode } from '../../core/rejections.ts';
import { hexToBytes } from '../../lib/bytes.ts';
import { ok, type Result } from '../../lib/result.ts';
import { paidFor } from './bills.ts';
import { amountFault, type Drafts, memoCharactersMax, notEnough, readersOf, refused } from './drafting.ts';

export type PayArgs = {
  /** An account that this phone keeps for somebody; absent: my own. */
  readonly from?: AccountId;
  /** One to five hundred payees, members or accounts that are kept for somebody, each with their amount in minor units. */
  readonly to: readonly { readonly account: AccountId; readonly amount: number }[];
  readonly unit: UnitId;
  /** For payer and payee only; '' for none. At most 280 characters. */
  readonly memo: string;
  readonly gift: boolean;
  /** The request that this answers. */
  readonly answers: EntryId | null;
  /** What its only payee showed to be paid: its id, and the phone that takes it up; `null`: it stood on paper. (protocol §3.4) */
  readonly bill?: { readonly id: string; readonly device: DeviceId | null };
};

/** Refuses the whole list when it does not fit: a few paid and the rest refused would be a mess to explain. */
export function pay(args: PayArgs, context: Context): Drafts {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const from = payerOf(args, context);
  if (!holdsAccount(chain.value, from)) return refused('not-your-account');
  // From an account of the group only its own page pays what was decided.
  const broken = judgeUndecided(from, { state: context.state, chain: chain.value });
  if (broken !== null) return refused(broken as CoreCode);
  if (args.to.length === 0) return refused('nobody-chosen');
  if (args.memo.length > memoCharactersMax) return refused('memo-too-long');
  const drafts: Draft[] = [];
  for (const payee of args.to) {
    const draft = payOne(payee, { ...args, from }, context, chain.value);
    if (!draft.ok) return draft;
    drafts.push(draft.value);
  }
  const { unit } = args;
  const total = totalOf(args);
  return total > rightsOf(chain.value, from, unit)
    ? notEnough(context, chain.value, from, { unit, total })
    : ok(drafts);
}

export const payerOf = ({ from }: Pick<PayArgs, 'from'>, { self }: Context): AccountId =>
  from ?? accountOfMember(self.member);

export const totalOf = ({ to }: Pick<PayArgs, 'to'>): number => to.reduce((sum, { amount }) => sum + amount, 0);

type From = PayArgs & { readonly from: AccountId };

function payOne(payee: PayArgs['to'][number], args: From, context: Context, chain: ChainState): Result<Draft, Refusal> {
  const { account, amount } = payee;
  const { from, unit, memo, bill } = args;
  if (account === from) return refused('to-oneself');
  const unsound = amountFault(amount);
  if (unsound !== null) return refused(unsound);
  if (isWrittenDown(chain, account, args)) return ok(writtenDown(payee, args));
  if (bill !== undefined && paidFor(context.state, { account, bill: bill.id }).length > 0) return refused('bill-paid');
  const toDevice = takingUp(context, chain, account, bill);
  if (toDevice === null) {
    return refused(context.state.accounts.entrusted.has(account) ? 'nobody-keeps-it' : 'no-such-member');
  }
  const parties = { from: idToBytes(from), to: idToBytes(account), toDevice: idToBytes(toDevice) };
  const payload = {
    ...parties,
    unit,
    amount,
    ...(args.gift ? { gift: true } : {}),
    ...(args.answers === null ? {} : { ref: idToBytes(args.answers) }),
    ...(bill === undefined ? {} : { bill: hexToBytes(bill.id) ?? new Uint8Array() }),
  };
  return ok(withMemo({ kind: 'pay', payload }, memo, context, readersOf(context, account, toDevice)));
}

/**
 * This phone holds both accounts: one entry does it. An answer to a request is paid instead, and taken up by this same phone: what
 * is written down names no request, so it would stay open for ever.
 */
export const isWrittenDown = (chain: ChainState, payee: AccountId, { answers }: Pick<PayArgs, 'answers'>): boolean =>
  answers === null && holdsAccount(chain, payee);

function takingUp(context: Context, chain: ChainState, account: AccountId, bill: PayArgs['bill']): DeviceId | null {
  if (holdsAccount(chain, account)) return context.self.device;
  return bill?.device ? shownBy(context, account, bill.device) : takerOf(context.state, account);
}

/** Of a member's phones the one that shows the bill; `null`: it is none of theirs that could take it up. */
function shownBy({ state }: Context, account: AccountId, device: DeviceId): DeviceId | null {
  if (takerOf(state, account) === device) return device;
  const known = state.membership.members.get(account as string as MemberId)?.devices ?? [];
  return known.some((each) => each.device === device && isSound(state, each)) ? device : null;
}

/** What is said of it the whole group can read, as on paper. */
function writtenDown({ account, amount }: PayArgs['to'][number], { from, unit, memo }: From): Draft {
  const description = memo === '' ? {} : { description: memo };
  return { kind: 'record', payload: { from: idToBytes(from), to: idToBytes(account), unit, amount, ...description } };
}
