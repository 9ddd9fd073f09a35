/** What the seller's phone keeps of a sale, so that it goes on wherever the app was closed. */
import type { AccountId, DeviceId, MemberId, UnitId } from '../../../../core/ids.ts';
import { bytesToHex } from '../../../../lib/bytes.ts';
import type { BillView } from '../../../../view/view-types.ts';

export type Sale = {
  /** Of the bill that is shown; `null`: the amount is being entered. */
  readonly id: string | null;
  /** Of the bill that was cancelled: shown again while what it asks for is the same, for somebody may have paid it. */
  readonly cancelled: string | null;
  /** `null`: the group's first. */
  readonly unit: UnitId | null;
  /** Minor units; `null`: whoever pays says how much. */
  readonly amount: number | null;
  readonly words: string;
};

/** What a bill says; with something else it is another one. */
type Entered = Partial<Pick<Sale, 'unit' | 'amount' | 'words'>>;

export const noSale: Sale = { id: null, cancelled: null, unit: null, amount: null, words: '' };

export const saleKey = (group: string): string => `sale/${group}`;

export function entered(sale: Sale, part: Entered): Partial<Sale> {
  const next = { ...sale, ...part };
  const isSame = next.unit === sale.unit && next.amount === sale.amount && next.words.trim() === sale.words.trim();
  return isSame ? part : { ...part, cancelled: null };
}

/** A member's own. */
export const accountOf = (member: MemberId): AccountId => member as string as AccountId;

/** 128 bits: no two bills ever have the same. */
export const freshBillId = (): string => bytesToHex(crypto.getRandomValues(new Uint8Array(16)));

export const billOf = (
  { amount, words }: Pick<Sale, 'amount' | 'words'>,
  terms: { readonly id: string; readonly account: AccountId; readonly device: DeviceId; readonly unit: UnitId },
): BillView => ({ ...terms, amount: amount ?? 0, words: words.trim() });
