import { IconLink, IconScan } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { TextField } from '../../../../ui/fields/TextField.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { Tabs } from '../../../../ui/layout/Tabs.tsx';
import { QrScanner } from '../../../../ui/qr/QrScanner.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { belongingMessages } from '../../messages/catalog.ts';
import { returnCodeOf } from './return-code-of.ts';

/** Takes the code of a neighbour's new phone: scanned or pasted. */
export function ScanReturnScreen(): ReactNode {
  const t = useMessages(belongingMessages);
  const { at } = useGroupPath();
  const [, navigate] = useLocation();
  const [way, setWay] = useState<'scan' | 'paste'>('scan');
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);

  const take = (read: string): void => {
    const code = returnCodeOf(read);
    setWrong(code === null);
    if (code !== null) navigate(at(`/vouch/${code}`));
  };
  return (
    <Screen
      title={t('vouchTitle')}
      back={{ href: at('/guardians') }}
      help={{ sentences: [t('helpVouch'), t('helpVouchAsk'), t('helpVouchSafe')] }}
    >
      <Tabs
        label={t('vouchTitle')}
        tabs={[
          { id: 'scan', label: t('vouchScan'), icon: IconScan },
          { id: 'paste', label: t('vouchPaste'), icon: IconLink },
        ]}
        current={way}
        onChange={setWay}
      >
        {way === 'scan' ? (
          <QrScanner label={t('vouchScanLabel')} onRead={take} problem={wrong ? t('vouchWrong') : undefined} />
        ) : (
          <Stack>
            <TextField
              label={t('vouchText')}
              hint={t('vouchTextHint')}
              value={text}
              onChange={setText}
              onEnter={() => take(text)}
              error={wrong ? t('vouchWrong') : undefined}
            />
            <Button kind="primary" wide={true} onPress={() => take(text)}>
              {t('vouchNext')}
            </Button>
          </Stack>
        )}
      </Tabs>
    </Screen>
  );
}
