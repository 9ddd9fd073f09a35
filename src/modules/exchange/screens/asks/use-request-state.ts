import { useMessages } from '../../../../i18n/use-messages.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import type { AskRow } from './AsksScreen.tsx';

const words = {
  open: 'requestOpen',
  paid: 'requestPaid',
  declined: 'requestDeclined',
  cancelled: 'requestCancelled',
} as const satisfies Record<AskRow['state'], string>;

export function useRequestState(): (ask: Pick<AskRow, 'state' | 'promised'>) => string {
  const t = useMessages(exchangeMessages);
  return ({ state, promised }) => t(promised && state === 'open' ? 'requestPromised' : words[state]);
}
