import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { useGroup } from '../../view/stores.ts';
import { minga } from '../../view/worker-client.ts';
import { aboutMessages } from './messages/catalog.ts';

/** The relays this phone uses for this group. A choice of the phone, not of the group. */
export function Relays(): ReactNode {
  const t = useMessages(aboutMessages);
  const { group } = useGroup();
  const [relays, setRelays] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);

  useEffect(() => {
    void minga().relays(group).then(setRelays);
  }, [group]);

  const keep = async (next: readonly string[]): Promise<void> => {
    await minga().setRelays(group, next);
    setRelays(await minga().relays(group));
  };
  const add = async (): Promise<void> => {
    const address = typed.trim();
    setWrong(!/^wss?:\/\/\S+$/.test(address));
    if (!/^wss?:\/\/\S+$/.test(address)) return;
    await keep([...relays.filter((relay) => relay !== address), address]);
    setTyped('');
  };
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
        <TextField
          label={t('relayAdd')}
          hint={t('relayHint')}
          type="url"
          optional={true}
          value={typed}
          onChange={setTyped}
          onEnter={() => void add()}
          error={wrong ? t('relayWrong') : undefined}
        />
        <Button icon={IconPlus} onPress={() => void add()}>
          {t('add')}
        </Button>
      </Stack>
    </Card>
  );
}
