/** What the buyer's phone keeps of a bill that it scanned, so that it goes on wherever the app was closed. */
import type { AccountId, DeviceId, MemberId, UnitId } from '../../../../core/ids.ts';
import type { BillView, QueryView } from '../../../../view/view-types.ts';
import { freshBillId } from './sale.ts';

/** As it was shown, or as a code on paper stands for it: then the payer says how much, and no phone is named. */
export type ScannedBill = Omit<BillView, 'device'> & { readonly device: DeviceId | null };

export type Purchase = {
  readonly bill: ScannedBill | null;
  /** Minor units, where the bill leaves it to the payer; `null` while nothing is entered. */
  readonly amount: number | null;
  /** It was paid by this phone before it was scanned. */
  readonly again: boolean;
};

export const noPurchase: Purchase = { bill: null, amount: null, again: false };

export const billOnPaper = (account: AccountId, unit: UnitId): ScannedBill => ({
  id: freshBillId(),
  account,
  device: null,
  unit,
  amount: 0,
  words: '',
});

export const purchaseKey = (group: string): string => `purchase/${group}`;

export type Paid = QueryView<'exchange.bill'>[number];

/** My own payment of it: signed once, whatever happened to the app since. */
export const paidByMe = (paid: readonly Paid[], me: MemberId): Paid | undefined =>
  paid.find(({ from }) => (from as string) === me);
