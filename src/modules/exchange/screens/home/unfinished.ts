/** What was begun on a screen of the exchange and lies there as it was left, wherever the app was closed. */
import { useEffect } from 'react';
import { create } from 'zustand';
import { useOpenDrafts } from '../../../../view/open-drafts.ts';
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

/** Forms as they were left, by their keys: the same on Home, in *For me* and in its count. */
const useStored = create<Readonly<Record<string, unknown>>>(() => ({}));

/** A form as it was left; `null`: there is none, it is not read yet, or its person is at it. `leave` forgets it. */
export function useLeft<T>(key: string, isOpen: (stored: unknown) => stored is T) {
  const stored = useStored((all) => all[key]);
  const isAtIt = useOpenDrafts(({ keys }) => keys.has(key));
  useEffect(() => {
    // What becomes of it meanwhile is read when its person has left it.
    if (isAtIt) return useStored.setState({ [key]: null });
    let current = true;
    void minga()
      .setting(`draft/${key}`)
      .then((found) => {
        if (current) useStored.setState({ [key]: found });
      });
    return () => {
      current = false;
    };
  }, [key, isAtIt]);
  const leave = (): void => {
    useStored.setState({ [key]: null });
    void minga().putSetting(`draft/${key}`, null);
  };
  return { left: !isAtIt && isOpen(stored) ? stored : null, leave };
}
