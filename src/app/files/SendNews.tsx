import { IconFileExport } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useSearch } from 'wouter';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { SendFile } from '../../ui/actions/SendFile.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Progress } from '../../ui/feedback/Progress.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { saveFile } from '../../view/files.ts';
import { useMemberName } from '../../view/member-name.ts';
import { useGroup } from '../../view/stores.ts';
import { filesMessages } from './messages/catalog.ts';
import { useLacked } from './use-lacked.ts';
import { useNewsFile } from './use-news-file.ts';

/** News that only members can open, as a file that any app passes on. */
export function SendNews(): ReactNode {
  const t = useMessages(filesMessages);
  const { group, me, members } = useGroup();
  const nameOf = useMemberName();
  const asked = new URLSearchParams(useSearch()).get('to') ?? '';
  const others = members.filter(({ member }) => member !== me.member);
  const [to, setTo] = useState(others.some(({ member }) => member === asked) ? asked : '');
  const member = others.find((each) => each.member === to)?.member ?? null;
  const lacked = useLacked(member);
  const { state, make, stop } = useNewsFile();

  const options = [
    { value: '', label: t('sendAll') },
    ...others.map((each) => ({ value: each.member as string, label: nameOf(each) })),
  ];
  return (
    <Screen
      title={t('sendTitle')}
      back={{ href: `/g/${group}/reach` }}
      help={{ sentences: [t('sendHelpOne'), t('sendHelpTwo'), t('sendHelpThree')] }}
    >
      <p>{t('sendWhy')}</p>
      <SelectField
        label={t('sendTo')}
        value={to}
        options={options}
        onChange={(chosen) => {
          stop();
          setTo(chosen);
        }}
        hint={lacked === null ? undefined : t('sendLacks', { count: lacked })}
      />
      {state.is === 'making' && <Progress label={t('exporting')} value={state.share} onCancel={stop} />}
      {state.is === 'ready' ? (
        <>
          <Notice tone="good" live={true}>
            {t('sendReady')}
          </Notice>
          <SendFile file={state.file} onSave={() => saveFile(state.file.name, state.file, state.file.type)} />
        </>
      ) : (
        <Button
          kind="primary"
          size="large"
          wide={true}
          icon={IconFileExport}
          busy={state.is === 'making'}
          onPress={() => void make(member)}
        >
          {t('sendMake')}
        </Button>
      )}
    </Screen>
  );
}
