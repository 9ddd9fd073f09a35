import { type ReactNode, useState } from 'react';
import { useAwake } from '../../../../ui/qr/use-awake.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useDraft } from '../../../../view/use-draft.ts';
import { EnterSale } from './EnterSale.tsx';
import { ScanPrinted } from './ScanPrinted.tsx';
import { ShownSale } from './ShownSale.tsx';
import { noSale, type Sale, saleKey } from './sale.ts';

/** A market stall: enter what is to be paid, show it, see who paid, and on to the next. (protocol §3.4) */
export function SellScreen(): ReactNode {
  const { group } = useGroup();
  const { value: sale, change, clear } = useDraft<Sale>(saleKey(group), noSale);
  const [printed, setPrinted] = useState(false);
  useAwake();
  if (sale === null) return null;
  const end = (): void => {
    change({ ...noSale, unit: sale.unit });
    clear();
  };
  if (sale.id !== null)
    return (
      <ShownSale key={sale.id} sale={{ ...sale, id: sale.id }} onChange={() => change({ id: null })} onEnd={end} />
    );
  const paid = (id: string): void => {
    setPrinted(false);
    change({ id });
  };
  return printed ? (
    <ScanPrinted sale={sale} onPaid={paid} onBack={() => setPrinted(false)} />
  ) : (
    <EnterSale sale={sale} change={change} onPrinted={() => setPrinted(true)} />
  );
}
