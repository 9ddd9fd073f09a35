import { type ReactNode, useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { MovingScanner } from '../../ui/qr/MovingScanner.tsx';
import { receiptCollector } from '../../wire/receipt-codes.ts';
import { filesMessages } from './messages/catalog.ts';

type Part = { readonly known: number; readonly needed: number };

/** A receipt from another screen or from paper: a few codes, in any order. */
export function ScanReceipt({ onWhole }: { readonly onWhole: (file: Uint8Array) => void }): ReactNode {
  const t = useMessages(filesMessages);
  const format = useFormat();
  const [collector] = useState(receiptCollector);
  const [part, setPart] = useState<Part | null>(null);
  const [isOther, setIsOther] = useState(false);

  const read = (text: string): void => {
    const added = collector.add(text);
    setIsOther(!added.ok);
    if (!added.ok) return;
    const { known, needed, payload } = added.value;
    if (payload === null) setPart({ known, needed });
    else onWhole(payload);
  };
  return (
    <MovingScanner
      label={t('scanReceipt')}
      part={part}
      progress={({ known, needed }) => t('codesRead', { known: format.number(known), needed: format.number(needed) })}
      onRead={read}
      problem={isOther ? t('notReceipt') : null}
    />
  );
}
