import { IconPlus, IconQrcode } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Progress } from '../../ui/feedback/Progress.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { QrScanner } from '../../ui/qr/QrScanner.tsx';
import { aboutMessages } from './messages/catalog.ts';
import { relayAddress } from './relay-address.ts';
import { type Reached, tryRelay } from './try-relay.ts';

const words = {
  reached: 'relayReached',
  unreached: 'relayUnreached',
  denied: 'relayDenied',
  forbidden: 'relayForbidden',
} as const satisfies Record<Reached, string>;

/** A relay that was typed or scanned is added, and tried at once: the browser may have to ask its person. */
export function AddRelay({ onAdd }: { readonly onAdd: (address: string) => Promise<void> }): ReactNode {
  const t = useMessages(aboutMessages);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const [scanning, setScanning] = useState(false);
  const [tried, setTried] = useState<Reached | 'trying' | null>(null);

  const add = async (text: string): Promise<void> => {
    const address = relayAddress(text);
    setWrong(address === null);
    if (address === null) return;
    setScanning(false);
    setTyped('');
    await onAdd(address);
    setTried('trying');
    setTried(await tryRelay(address));
  };
  return (
    <Stack>
      {tried === 'trying' && <Progress label={t('relayTrying')} value={null} />}
      {tried !== null && tried !== 'trying' && (
        <Notice tone={tried === 'reached' ? 'good' : 'warning'} live={true}>
          {t(words[tried])}
        </Notice>
      )}
      <TextField
        label={t('relayAdd')}
        hint={t('relayHint')}
        type="url"
        optional={true}
        value={typed}
        onChange={setTyped}
        onEnter={() => void add(typed)}
        error={wrong && !scanning ? t('relayWrong') : undefined}
      />
      <Button icon={IconPlus} onPress={() => void add(typed)}>
        {t('add')}
      </Button>
      {scanning ? (
        <QrScanner
          label={t('relayScan')}
          onRead={(text) => void add(text)}
          problem={wrong ? t('relayWrong') : undefined}
        />
      ) : (
        <Button icon={IconQrcode} onPress={() => setScanning(true)}>
          {t('relayScan')}
        </Button>
      )}
    </Stack>
  );
}
