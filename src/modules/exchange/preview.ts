/** What a payment would lead to, asked while it is still being written. */

import { purseOf } from '../../core/accounts/purse.ts';
import type { Context, Refusal } from '../../core/module.ts';
import { heldPurse } from './drafting.ts';
import { ownChain } from './own-chain.ts';
import { isWrittenDown, type PayArgs, pay, payerOf, totalOf } from './pay.ts';

export type PayPreview = {
  readonly total: number;
  /** The payer's balance afterwards, in minor units. */
  readonly after: number;
  readonly limit: number;
  /** More than half of what may be owed would be owed: a word in time, never a refusal. */
  readonly pastHalf: boolean;
  /** This phone holds the accounts of both sides: what is said of it the whole group can read. */
  readonly readByAll: boolean;
  readonly refusal: Refusal | null;
};

/** What this phone may pay now, from my own account or one that it keeps; minor units. */
export function mayPay(args: Pick<PayArgs, 'from' | 'unit'>, context: Context): number {
  const chain = ownChain(context);
  return chain === null ? 0 : heldPurse(context, chain, payerOf(args, context), args.unit).may;
}

export function previewPay(args: PayArgs, context: Context): PayPreview {
  const { state, self } = context;
  const chain = ownChain(context);
  const { unit } = args;
  const purse = chain === null ? purseOf(state, self, unit) : heldPurse(context, chain, payerOf(args, context), unit);
  const total = totalOf(args);
  const after = purse.balance - total;
  const drafts = pay(args, context);
  return {
    total,
    after,
    limit: purse.limit,
    pastHalf: after < 0 && -after * 2 >= purse.limit,
    readByAll: chain !== null && args.to.some(({ account }) => isWrittenDown(chain, account, args)),
    refusal: drafts.ok ? null : drafts.error,
  };
}
