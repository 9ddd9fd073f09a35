import { IconKeyboard, IconScan } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { Tabs } from '../../ui/layout/Tabs.tsx';
import { QrScanner } from '../../ui/qr/QrScanner.tsx';
import { useGroup } from '../../view/stores.ts';
import { minga } from '../../view/worker-client.ts';
import { recoveryMessages } from './messages/catalog.ts';
import { twoPlaces } from './two-words.ts';

/** Proves that the card exists outside this phone: only then may the secret on it be erased. */
export function CheckCard(props: { readonly count: number; readonly onDone: () => void }): ReactNode {
  const t = useMessages(recoveryMessages);
  const { group } = useGroup();
  const [way, setWay] = useState<'words' | 'scan'>('scan');
  const [wrong, setWrong] = useState(false);

  const scan = async (card: string): Promise<void> => {
    const right = await minga().confirmRecovery(group, { card });
    setWrong(!right);
    if (right) props.onDone();
  };
  return (
    <Stack>
      <p>{t('checkWhy')}</p>
      <Tabs
        label={t('checkTitle')}
        tabs={[
          { id: 'scan', label: t('scan'), icon: IconScan },
          { id: 'words', label: t('type'), icon: IconKeyboard },
        ]}
        current={way}
        onChange={setWay}
      >
        {way === 'words' ? (
          <TwoWords {...props} />
        ) : (
          <QrScanner
            label={t('scanLabel')}
            onRead={(text) => void scan(text)}
            problem={wrong ? t('notThisCard') : undefined}
          />
        )}
      </Tabs>
    </Stack>
  );
}

function TwoWords(props: { readonly count: number; readonly onDone: () => void }): ReactNode {
  const t = useMessages(recoveryMessages);
  const format = useFormat();
  const { group } = useGroup();
  const [places] = useState(() => twoPlaces(props.count, Math.random));
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [wrong, setWrong] = useState(false);

  const check = async (): Promise<void> => {
    const words = Object.fromEntries(places.map((place) => [place, (typed[place] ?? '').trim().toLowerCase()]));
    const right = await minga().confirmRecovery(group, { words });
    setWrong(!right);
    if (right) props.onDone();
  };
  return (
    <Stack>
      {places.map((place) => (
        <TextField
          key={place}
          label={t('word', { number: format.number(place + 1) })}
          hint={t('wordHint')}
          lang="en"
          value={typed[place] ?? ''}
          onChange={(word) => setTyped({ ...typed, [place]: word })}
        />
      ))}
      {wrong && (
        <Notice tone="problem" live={true}>
          {t('wordsWrong')}
        </Notice>
      )}
      <Button kind="primary" wide={true} onPress={() => void check()}>
        {t('confirm')}
      </Button>
    </Stack>
  );
}
