import { type ReactNode, useRef } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { MovingCode } from '../../../../ui/qr/MovingCode.tsx';
import { exchangeMessages } from '../../messages/catalog.ts';

/** The receipt for another phone's camera. */
export function ReceiptCode({ codes }: { readonly codes: readonly string[] }): ReactNode {
  const t = useMessages(exchangeMessages);
  const shown = useRef(0);
  const next = async (count: number): Promise<readonly string[]> =>
    Array.from({ length: count }, () => codes[shown.current++ % codes.length] ?? '');
  return (
    <>
      {/* Another receipt, with or without its words, is another message. */}
      <MovingCode key={codes[0]} codes={codes.length} next={next} label={t('receiptCode')} making={t('receiptCode')} />
      <p>{t('receiptHow')}</p>
    </>
  );
}
