import { IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { Refused } from '../../../ui/feedback/Refused.tsx';
import type { ErrandView } from '../../../view/view-types.ts';
import { listingsMessages } from '../messages/catalog.ts';
import { useRenew } from './use-renew.ts';

/** Below the line that says what ends. */
export function RenewEnding({ errand }: { readonly errand: ErrandView }): ReactNode {
  const t = useMessages(listingsMessages);
  const { renew, busy, refused } = useRenew(errand.subject);
  return (
    <>
      <Button icon={IconRefresh} kind="primary" busy={busy} onPress={() => void renew()}>
        {t('renew')}
      </Button>
      <Refused>{refused}</Refused>
    </>
  );
}
