import { IconFile, IconLink, IconScan } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useSearch } from 'wouter';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { Tabs } from '../../ui/layout/Tabs.tsx';
import { QrScanner } from '../../ui/qr/QrScanner.tsx';
import { goTo } from '../routing/hash-location.ts';
import { codeIn } from './invitation-code.ts';
import { joiningMessages } from './messages/catalog.ts';

/** Takes an invitation: pasted, scanned or as a file. */
export function Join(): ReactNode {
  const t = useMessages(joiningMessages);
  const scans = new URLSearchParams(useSearch()).has('scan');
  const [way, setWay] = useState<'paste' | 'scan'>(scans ? 'scan' : 'paste');
  const [link, setLink] = useState('');
  const [wrong, setWrong] = useState(false);

  const take = (text: string): void => {
    const code = codeIn(text);
    setWrong(code === null);
    if (code !== null) goTo(`/join/${code}`);
  };
  return (
    <Screen title={t('title')} back={{ href: '/' }} help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}>
      <Tabs
        label={t('title')}
        tabs={[
          { id: 'paste', label: t('tabLink'), icon: IconLink },
          { id: 'scan', label: t('scan'), icon: IconScan },
        ]}
        current={way}
        onChange={setWay}
      >
        {way === 'scan' ? (
          <QrScanner label={t('scanLabel')} onRead={take} problem={wrong ? t('linkWrong') : undefined} />
        ) : (
          <Stack>
            <TextField
              label={t('link')}
              hint={t('linkHint')}
              type="url"
              value={link}
              onChange={setLink}
              onEnter={() => take(link)}
              error={wrong ? t('linkWrong') : undefined}
            />
            <Button kind="primary" size="large" wide={true} onPress={() => take(link)}>
              {t('next')}
            </Button>
          </Stack>
        )}
      </Tabs>
      <ButtonLink href="/open" icon={IconFile}>
        {t('openFile')}
      </ButtonLink>
    </Screen>
  );
}
