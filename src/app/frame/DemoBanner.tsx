import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Banner } from '../../ui/feedback/Banner.tsx';
import { useGroup } from '../../view/stores.ts';
import { minga } from '../../view/worker-client.ts';
import { goTo } from '../routing/hash-location.ts';
import { frameMessages } from './messages/catalog.ts';

/** One tap ends the demo and erases it; it asks nothing, since there is nothing to lose. */
export function DemoBanner(): ReactNode {
  const t = useMessages(frameMessages);
  const { group } = useGroup();
  const end = async (): Promise<void> => {
    goTo('/', { replace: true });
    await minga().erase(group);
  };
  return (
    <Banner
      kind="demo"
      action={
        <Button kind="plain" onPress={() => void end()}>
          {t('endDemo')}
        </Button>
      }
    >
      {t('demo')}
    </Banner>
  );
}
