/** What of the exchange waits for me. */
import { accountOfMember, type MemberId } from '../../core/ids.ts';
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
      member: view.other,
      values: { unit: view.unit, amount: view.amount },
      claimedAt: view.claimedAt,
    }),
  );
  return [...toPay, ...returnsAsked(context)];
}

function returnsAsked({ state, self }: Context): Errand[] {
  const account = accountOfMember(self.member);
  return recordsAtHand<ExchangeRecord | undefined>(state, 'exchange').flatMap(([, record]) => {
    if (record?.is !== 'return' || record.askedBy === null || record.keptBy !== null || record.reversedBy !== null)
      return [];
    const paid = state.accounts.transfers.get(record.payment);
    if (paid?.to !== account) return [];
    return [
      {
        id: `return-${record.payment}`,
        topic: 'exchange.return',
        subject: record.payment,
        member: paid.from as string as MemberId,
        values: { unit: paid.unit, amount: paid.amount },
        claimedAt: record.claimedAt,
      },
    ];
  });
}
