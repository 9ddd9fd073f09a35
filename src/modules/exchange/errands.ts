/** What of the exchange waits for me. */
import { heldAccounts } from '../../core/accounts/held.ts';
import type { AccountId, MemberId } from '../../core/ids.ts';
import type { Context, Errand } from '../../core/module.ts';
import { recordsAtHand } from '../../core/records.ts';
import type { ExchangeRecord } from './apply.ts';
import { asks } from './requests.ts';

/** Requests to pay, and requests to give back, that wait for me. */
export function errands(context: Context): Errand[] {
  const open = asks({ open: true }, context).filter((view) => view.direction === 'they-ask');
  const toPay = open.map(
    (view): Errand => ({
      id: `ask-${view.id}`,
      topic: 'exchange.ask',
      subject: view.id,
      member: asMember(view.other),
      values: {
        unit: view.unit,
        amount: view.amount,
        account: view.account,
        ...(view.promised ? { promised: 1 } : {}),
      },
      claimedAt: view.claimedAt,
    }),
  );
  return [...toPay, ...returnsAsked(context)];
}

function returnsAsked(context: Context): Errand[] {
  const { state } = context;
  const mine = heldAccounts(context);
  return recordsAtHand<ExchangeRecord | undefined>(state, 'exchange').flatMap(([, record]) => {
    if (record?.is !== 'return' || record.askedBy === null || record.keptBy !== null || record.reversedBy !== null)
      return [];
    const paid = state.accounts.transfers.get(record.payment);
    if (paid === undefined || !mine.has(paid.to)) return [];
    return [
      {
        id: `return-${record.payment}`,
        topic: 'exchange.return',
        subject: record.payment,
        member: asMember(paid.from),
        values: { unit: paid.unit, amount: paid.amount, account: paid.to },
        claimedAt: record.claimedAt,
      },
    ];
  });
}

/** Of an account that is kept for somebody its id stands in the place of a member's: both are told by one name. */
const asMember = (account: AccountId): MemberId => account as string as MemberId;
