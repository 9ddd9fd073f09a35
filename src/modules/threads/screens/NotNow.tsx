import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { useGroup } from '../../../view/stores.ts';
import type { ErrandView } from '../../../view/view-types.ts';
import { minga } from '../../../view/worker-client.ts';
import { threadsMessages } from '../messages/catalog.ts';

/** Takes an errand off the list of this phone. Nobody is told. */
export function NotNow({ errand }: { readonly errand: ErrandView }): ReactNode {
  const t = useMessages(threadsMessages);
  const { group } = useGroup();
  return (
    <Button kind="plain" onPress={() => void minga().putAside(group, errand.id)}>
      {t('notNow')}
    </Button>
  );
}
