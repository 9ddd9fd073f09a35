/** What screens read of requests for payment. */
import { heldAccounts } from '../../core/accounts/held.ts';
import type { AccountId, UnitId } from '../../core/ids.ts';
import type { Context } from '../../core/module.ts';
import { recordsAtHand, recordsOf } from '../../core/records.ts';
import type { AskRecord, ExchangeRecord } from './apply.ts';
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
  const held = heldAccounts(context);
  return askRecords(open, context)
    .filter(({ from, to }) => held.has(from) || held.has(to))
    .map((record) => toAskView(context, record, held))
    .sort((left, right) => right.claimedAt - left.claimedAt);
}

const askRecords = (open: boolean, { state }: Context): AskRecord[] =>
  (open ? recordsAtHand : recordsOf)<ExchangeRecord | undefined>(state, 'exchange')
    .map(([, record]) => record)
    .filter((record): record is AskRecord => record?.is === 'ask' && (!open || askState(state, record) === 'open'));

/** Where the account that is to pay has come to whoever asked, it is theirs to answer: nobody else will. */
function toAskView({ state, memos }: Context, record: AskRecord, held: ReadonlySet<AccountId>): AskView {
  const { id, unit, amount, promised, claimedAt } = record;
  const mine = held.has(record.to) && !held.has(record.from);
  return {
    id,
    unit,
    amount,
    promised,
    claimedAt,
    other: mine ? record.from : record.to,
    account: mine ? record.to : record.from,
    direction: mine ? 'i-ask' : 'they-ask',
    state: askState(state, record),
    memo: memos.get(id) ?? null,
    reason: (record.declinedBy && memos.get(record.declinedBy)) ?? null,
  };
}

/** What was promised and is not paid yet, to me or to whom this phone keeps an account for: in nobody's balance. */
export function promises(
  _: Record<string, never>,
  context: Context,
): readonly { readonly unit: UnitId; readonly count: number; readonly amount: number }[] {
  const held = heldAccounts(context);
  const open = askRecords(true, context).filter(({ promised, to }) => promised && held.has(to));
  return [...new Set(open.map(({ unit }) => unit))].sort().map((unit) => {
    const amounts = open.filter((each) => each.unit === unit).map(({ amount }) => amount);
    return { unit, count: amounts.length, amount: amounts.reduce((sum, amount) => sum + amount, 0) };
  });
}
