import { IconLink, IconList, IconScan } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useSearch } from 'wouter';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { Tabs } from '../../ui/layout/Tabs.tsx';
import { QrScanner } from '../../ui/qr/QrScanner.tsx';
import { goTo } from '../routing/hash-location.ts';
import { doorCodeIn } from './door-code.ts';
import { ListedGroups } from './ListedGroups.tsx';
import { askingMessages } from './messages/catalog.ts';

/** Somebody without an invitation looks for a group: in the relay's list, or by a link or code that they were shown. */
export function FindGroup(): ReactNode {
  const t = useMessages(askingMessages);
  const [way, setWay] = useState<'list' | 'paste' | 'scan'>(
    new URLSearchParams(useSearch()).get('by') === 'scan' ? 'scan' : 'list',
  );
  const [link, setLink] = useState('');
  const [wrong, setWrong] = useState(false);

  const take = (text: string): void => {
    const code = doorCodeIn(text);
    setWrong(code === null);
    if (code !== null) goTo(`/door/${code}`);
  };
  return (
    <Screen title={t('title')} back={{ href: '/' }} help={{ sentences: [t('findOne'), t('findTwo'), t('findThree')] }}>
      <Tabs
        label={t('title')}
        tabs={[
          { id: 'list', label: t('tabList'), icon: IconList },
          { id: 'paste', label: t('tabLink'), icon: IconLink },
          { id: 'scan', label: t('scan'), icon: IconScan },
        ]}
        current={way}
        onChange={setWay}
      >
        {way === 'list' ? (
          <ListedGroups />
        ) : way === 'scan' ? (
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
    </Screen>
  );
}
