import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { QueryView } from '../../view/view-types.ts';
import { devicesMessages } from './messages/catalog.ts';

/** By what somebody knows a phone that is not in their hand; `null` for the one that is, and where nothing is known. */
export function useLastUsed(): (phone: QueryView<'belonging.phones'>[number]) => string | null {
  const t = useMessages(devicesMessages);
  const format = useFormat();
  return ({ here, wroteAt }) =>
    here || wroteAt === null ? null : t('lastUsed', { when: format.relative(wroteAt, Date.now()) });
}
