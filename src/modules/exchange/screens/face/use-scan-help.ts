import { useMessages } from '../../../../i18n/use-messages.ts';
import type { Help } from '../../../../ui/layout/HelpButton.tsx';
import { faceMessages } from '../../messages/face/catalog.ts';

/** The same at every step of a purchase. */
export function useScanHelp(): Help {
  const t = useMessages(faceMessages);
  return { sentences: [t('helpScan'), t('helpScanPay'), t('helpScanShow')] };
}
