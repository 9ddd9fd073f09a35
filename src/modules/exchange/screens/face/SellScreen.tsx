import { type ReactNode, useState } from 'react';
import { useAwake } from '../../../../ui/qr/use-awake.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useScreenTalk } from '../../../../view/talk/use-screen-talk.ts';
import { useDraft } from '../../../../view/use-draft.ts';
import type { PaidOther } from './brought.ts';
import { EnterSale } from './EnterSale.tsx';
import { ScanPrinted } from './ScanPrinted.tsx';
import { ShownSale } from './ShownSale.tsx';
import { noSale, type Sale, saleKey } from './sale.ts';

/** A market stall: enter what is to be paid, show it, see who paid, and on to the next. (protocol §3.4) */
export function SellScreen(): ReactNode {
  const { group } = useGroup();
  const { value: sale, change, clear } = useDraft<Sale>(saleKey(group), noSale);
  const [printed, setPrinted] = useState(false);
  // One for all steps: what answers the message that was read is shown at the next.
  const talk = useScreenTalk();
  useAwake();
  if (sale === null) return null;
  const end = (): void => {
    change({ ...noSale, unit: sale.unit });
    clear();
    talk.forget();
  };
  /** What is on the screen is over: somebody paid this bill. */
  const paid = ({ id, unit }: PaidOther): void => {
    setPrinted(false);
    change({ id, unit, cancelled: null });
  };
  if (sale.id !== null)
    return (
      <ShownSale
        sale={{ ...sale, id: sale.id }}
        talk={talk}
        onChange={() => change({ id: null, cancelled: sale.id })}
        onOther={paid}
        onEnd={end}
      />
    );
  const scanPrinted = (): void => {
    talk.forget();
    setPrinted(true);
  };
  return printed ? (
    <ScanPrinted talk={talk} onPaid={paid} onBack={() => setPrinted(false)} />
  ) : (
    <EnterSale sale={sale} change={change} onPrinted={scanPrinted} />
  );
}
