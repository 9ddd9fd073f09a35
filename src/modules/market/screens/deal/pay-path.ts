import type { MemberId } from '../../../../core/ids.ts';
import type { Deal } from '../deal-view.ts';

/** The address below the group at which the payment is filled in, up to its check. The one that pays knows nothing of deals. */
export function payPath(
  due: NonNullable<Deal['due']>,
  about: { readonly deal: string; readonly title: string; readonly me: MemberId },
): string {
  const search = new URLSearchParams({
    ...(due.from === (about.me as string) ? {} : { from: due.from }),
    to: due.to,
    unit: due.unit,
    amount: String(due.amount),
    answers: about.deal,
    memo: about.title,
  });
  return `/pay?${search}`;
}
