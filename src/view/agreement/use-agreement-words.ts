import { useMessages } from '../../i18n/use-messages.ts';
import { agreementMessages } from './messages/catalog.ts';
import { isOffered } from './offered.ts';

/** The agreement as its reader understands it best; `note` says so where these are not the letters that were signed. */
export function useAgreementWords(signed: string): { readonly text: string; readonly note: string | null } {
  const t = useMessages(agreementMessages);
  const mine = t('text');
  return isOffered(signed) && signed.trim() !== mine
    ? { text: mine, note: t('offered') }
    : { text: signed, note: null };
}
