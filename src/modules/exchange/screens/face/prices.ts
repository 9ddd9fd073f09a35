import { useEffect, useState } from 'react';
import type { UnitId } from '../../../../core/ids.ts';
import { useGroup } from '../../../../view/stores.ts';
import { minga } from '../../../../view/worker-client.ts';

/** A button of a stall: what it sells and for how much, in minor units. */
export type Price = { readonly words: string; readonly unit: UnitId; readonly amount: number };

export const samePrice = (one: Price, other: Price): boolean =>
  one.words === other.words && one.unit === other.unit && one.amount === other.amount;

export type PriceList = {
  readonly prices: readonly Price[];
  readonly add: (price: Price) => void;
  readonly remove: (price: Price) => void;
};

/**
 * The buttons of this phone's stall; nobody else has them. Another price under the same words takes the first
 * one's place. `null` until they are read: what is added by then would take the place of all of them.
 */
export function usePrices(): PriceList | null {
  const { group } = useGroup();
  const [prices, setPrices] = useState<readonly Price[] | null>(null);
  const key = `prices/${group}`;
  useEffect(() => {
    let current = true;
    void minga()
      .setting(key)
      .then((stored) => {
        if (current) setPrices(Array.isArray(stored) ? (stored as Price[]) : []);
      });
    return () => {
      current = false;
    };
  }, [key]);

  if (prices === null) return null;
  const keep = (next: readonly Price[]): void => {
    setPrices(next);
    void minga().putSetting(key, next);
  };
  const without = ({ words }: Price): Price[] => prices.filter((each) => each.words !== words);
  return {
    prices,
    add: (price) => keep([...without(price), price]),
    remove: (price) => keep(without(price)),
  };
}
