/** What screens read of requests for payment. */
import { type AccountId, accountOfMember, type MemberId } from '../../core/ids.ts';
import type { Context } from '../../core/module.ts';
import { recordsAtHand, recordsOf } from '../../core/records.ts';
import type { AskRecord, ExchangeRecord } from './apply.ts';
import { askState } from './settled.ts';

export type AskView = Omit<AskRecord, 'is' | 'paidBy' | 'declinedBy' | 'cancelledBy' | 'to' | 'from'> & {
  readonly other: MemberId;
  readonly direction: 'i-ask' | 'they-ask';
  readonly state: 'open' | 'paid' | 'declined' | 'cancelled';
  readonly memo: string | null;
  /** Why it was declined, if a reason was given. */
  readonly reason: string | null;
};

/** Requests that I made or that were made to me, newest first. */
export function asks({ open }: { readonly open: boolean }, context: Context): readonly AskView[] {
  const account = accountOfMember(context.self.member);
  const records = open ? recordsAtHand : recordsOf;
  return records<ExchangeRecord | undefined>(context.state, 'exchange')
    .map(([, record]) => record)
    .filter((record): record is AskRecord => record?.is === 'ask' && (record.from === account || record.to === account))
    .map((record) => toAskView(context, record, account))
    .filter((view) => !open || view.state === 'open')
    .sort((left, right) => right.claimedAt - left.claimedAt);
}

function toAskView({ state, memos }: Context, record: AskRecord, account: AccountId): AskView {
  const { id, unit, amount, claimedAt } = record;
  const mine = record.to === account;
  return {
    id,
    unit,
    amount,
    claimedAt,
    other: (mine ? record.from : record.to) as string as MemberId,
    direction: mine ? 'i-ask' : 'they-ask',
    state: askState(state, record),
    memo: memos.get(id) ?? null,
    reason: (record.declinedBy && memos.get(record.declinedBy)) ?? null,
  };
}
