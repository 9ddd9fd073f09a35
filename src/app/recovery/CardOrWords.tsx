import { IconKeyboard, IconScan } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { Tabs } from '../../ui/layout/Tabs.tsx';
import { QrScanner } from '../../ui/qr/QrScanner.tsx';
import { recoveryMessages } from './messages/catalog.ts';

/** Takes a recovery card: scanned, or typed as words or letters. What was typed is not kept as a draft: it is a secret. */
export function CardOrWords(props: {
  /** What happens with it: the button's word. */
  readonly action: string;
  /** What happens cannot be taken back. */
  readonly danger?: boolean;
  /** Resolves to the sentence that says why it was not taken, or to `null`. */
  readonly onCard: (cardOrWords: string) => Promise<string | null>;
}): ReactNode {
  const t = useMessages(recoveryMessages);
  const [way, setWay] = useState<'scan' | 'type'>('type');
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const take = async (text: string): Promise<void> => {
    setBusy(true);
    setFault(await props.onCard(text));
    setBusy(false);
  };
  return (
    <Tabs
      label={t('title')}
      tabs={[
        { id: 'type', label: t('type'), icon: IconKeyboard },
        { id: 'scan', label: t('scan'), icon: IconScan },
      ]}
      current={way}
      onChange={setWay}
    >
      {way === 'scan' ? (
        <QrScanner label={t('scanLabel')} onRead={(text) => void take(text)} problem={fault ?? undefined} />
      ) : (
        <Stack>
          <TextArea label={t('cardOrWords')} value={typed} onChange={setTyped} />
          {fault !== null && (
            <Notice tone="problem" live={true}>
              {fault}
            </Notice>
          )}
          <Button kind={props.danger ? 'danger' : 'primary'} wide={true} busy={busy} onPress={() => void take(typed)}>
            {props.action}
          </Button>
        </Stack>
      )}
    </Tabs>
  );
}
