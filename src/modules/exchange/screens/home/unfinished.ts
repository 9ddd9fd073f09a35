/** What was begun on a screen of the exchange and lies there as it was left, wherever the app was closed. */
import { useEffect, useState } from 'react';
import { minga } from '../../../../view/worker-client.ts';
import type { Purchase, ScannedBill } from '../face/purchase.ts';
import type { Sale } from '../face/sale.ts';
import type { PaperDraft } from '../paper/paper-draft.ts';

type OpenPurchase = Purchase & { readonly bill: ScannedBill };
type OpenSale = Sale & { readonly id: string };

export const isOpenPurchase = (stored: unknown): stored is OpenPurchase => isOf<Purchase>(stored) && !!stored.bill;
export const isOpenSale = (stored: unknown): stored is OpenSale => isOf<Sale>(stored) && typeof stored.id === 'string';
export const isOpenSheet = (stored: unknown): stored is PaperDraft => isOf<PaperDraft>(stored) && !!stored.account;

/** Each field may be missing: an older version may have stored it. */
const isOf = <T>(stored: unknown): stored is Partial<T> => typeof stored === 'object' && stored !== null;

/** A form as it was left, read once; `null`: there is none, or it is not read yet. `leave` forgets it. */
export function useLeft<T>(key: string, isOpen: (stored: unknown) => stored is T) {
  const [left, setLeft] = useState<T | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is open of a form never changes
  useEffect(() => {
    let current = true;
    void minga()
      .setting(`draft/${key}`)
      .then((stored) => {
        if (current) setLeft(isOpen(stored) ? stored : null);
      });
    return () => {
      current = false;
    };
  }, [key]);
  const leave = (): void => {
    setLeft(null);
    void minga().putSetting(`draft/${key}`, null);
  };
  return { left, leave };
}
