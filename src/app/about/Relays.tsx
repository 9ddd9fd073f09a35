import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { AddRelay } from './AddRelay.tsx';
import { aboutMessages } from './messages/catalog.ts';
import { useRelays } from './use-relays.ts';

/** The relays this phone uses for this group. A choice of the phone, not of the group. */
export function Relays(): ReactNode {
  const t = useMessages(aboutMessages);
  const { relays, keep } = useRelays();
  return (
    <Card title={t('relays')}>
      <Stack>
        <p>{t('relaysWhy')}</p>
        {relays.length === 0 && <p>{t('relayNone')}</p>}
        {relays.map((relay) => (
          <Stack key={relay} gap="small">
            <p dir="ltr">{relay}</p>
            <Button onPress={() => void keep(relays.filter((each) => each !== relay))}>
              <span aria-hidden="true">{t('remove')}</span>
              <span className="visually-hidden">{t('removeRelay', { address: relay })}</span>
            </Button>
          </Stack>
        ))}
        <AddRelay onAdd={(address) => keep([...relays.filter((relay) => relay !== address), address])} />
      </Stack>
    </Card>
  );
}
