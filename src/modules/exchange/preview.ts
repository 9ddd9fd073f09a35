/** What a payment would lead to, asked while it is still being written. */
import { purseOf } from '../../core/accounts/purse.ts';
import type { Context, Refusal } from '../../core/module.ts';
import { type PayArgs, pay, totalOf } from './commands.ts';

export type PayPreview = {
  readonly total: number;
  /** My balance afterwards, in minor units. */
  readonly after: number;
  readonly limit: number;
  /** More than half of what I may owe would be owed: a word in time, never a refusal. */
  readonly pastHalf: boolean;
  readonly refusal: Refusal | null;
};

export function previewPay(args: PayArgs, context: Context): PayPreview {
  const { balance, limit } = purseOf(context.state, context.self, args.unit);
  const total = totalOf(args);
  const after = balance - total;
  const drafts = pay(args, context);
  return { total, after, limit, pastHalf: after < 0 && -after * 2 >= limit, refusal: drafts.ok ? null : drafts.error };
}
