/** What screens read of requests for payment. */
import type { AccountId } from '../../core/ids.ts';
import type { Context } from '../../core/module.ts';
import { recordsAtHand, recordsOf } from '../../core/records.ts';
import type { AskRecord, ExchangeRecord } from './apply.ts';
import { heldAccounts } from './held-accounts.ts';
import { askState } from './settled.ts';

export type AskView = Omit<AskRecord, 'is' | 'paidBy' | 'declinedBy' | 'cancelledBy' | 'to' | 'from'> & {
  readonly other: AccountId;
  /** On this side of it: my own, or one that this phone keeps. */
  readonly account: AccountId;
  readonly direction: 'i-ask' | 'they-ask';
  readonly state: 'open' | 'paid' | 'declined' | 'cancelled';
  readonly memo: string | null;
  /** Why it was declined, if a reason was given. */
  readonly reason: string | null;
};

/** Requests that I made, or that were made to me or to whom I keep an account for, newest first. */
export function asks({ open }: { readonly open: boolean }, context: Context): readonly AskView[] {
  const mine = heldAccounts(context);
  const records = open ? recordsAtHand : recordsOf;
  return records<ExchangeRecord | undefined>(context.state, 'exchange')
    .map(([, record]) => record)
    .filter((record): record is AskRecord => record?.is === 'ask' && (mine.has(record.from) || mine.has(record.to)))
    .map((record) => toAskView(context, record, mine))
    .filter((view) => !open || view.state === 'open')
    .sort((left, right) => right.claimedAt - left.claimedAt);
}

function toAskView({ state, memos }: Context, record: AskRecord, held: ReadonlySet<AccountId>): AskView {
  const { id, unit, amount, claimedAt } = record;
  const mine = held.has(record.to);
  return {
    id,
    unit,
    amount,
    claimedAt,
    other: mine ? record.from : record.to,
    account: mine ? record.to : record.from,
    direction: mine ? 'i-ask' : 'they-ask',
    state: askState(state, record),
    memo: memos.get(id) ?? null,
    reason: (record.declinedBy && memos.get(record.declinedBy)) ?? null,
  };
}
