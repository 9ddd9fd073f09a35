import { IconFile } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { FileButton } from '../../ui/actions/FileButton.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Progress } from '../../ui/feedback/Progress.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import type { OpenedFile } from '../../view/view-types.ts';
import { minga } from '../../view/worker-client.ts';
import { codeIn } from '../joining/invitation-code.ts';
import { goBack, goTo } from '../routing/hash-location.ts';
import { filesMessages } from './messages/catalog.ts';
import { Opened } from './Opened.tsx';
import { useFileFault } from './use-file-fault.ts';

type Reading =
  | { readonly is: 'nothing' }
  | { readonly is: 'reading' }
  | { readonly is: 'locked'; readonly bytes: Uint8Array; readonly fault: string | null }
  | { readonly is: 'refused'; readonly fault: string }
  | { readonly is: 'opened'; readonly opened: OpenedFile };

/** Opens whatever Minga makes: news of a group, a group, an invitation, a receipt. */
export function OpenFile(): ReactNode {
  const t = useMessages(filesMessages);
  const sayFault = useFileFault();
  const [reading, setReading] = useState<Reading>({ is: 'nothing' });

  const open = async (bytes: Uint8Array, passphrase: string | null): Promise<void> => {
    setReading({ is: 'reading' });
    const answer = await minga().openFile(bytes, passphrase);
    if (answer.ok) return goOnWith(answer.value);
    const fault = sayFault(answer.error);
    if (answer.error.code === 'needs-passphrase') setReading({ is: 'locked', bytes, fault: null });
    else if (answer.error.code === 'wrong-passphrase') setReading({ is: 'locked', bytes, fault });
    else setReading({ is: 'refused', fault });
  };
  const goOnWith = (opened: OpenedFile): void => {
    const code = opened.is === 'invitation' ? codeIn(opened.link) : null;
    if (code !== null) goTo(`/join/${code}`);
    else setReading({ is: 'opened', opened });
  };
  return (
    <Screen
      title={t('openTitle')}
      back={{ onBack: goBack }}
      help={{ sentences: [t('openHelpOne'), t('openHelpTwo'), t('openHelpThree')] }}
    >
      <p>{t('openWhy')}</p>
      {reading.is === 'reading' && <Progress label={t('opening')} value={null} />}
      {reading.is === 'refused' && (
        <Notice tone="problem" live={true}>
          {reading.fault}
        </Notice>
      )}
      {reading.is === 'locked' && (
        <Unlock fault={reading.fault} onPassphrase={(passphrase) => void open(reading.bytes, passphrase)} />
      )}
      {reading.is === 'opened' && <Opened opened={reading.opened} />}
      <FileButton
        icon={IconFile}
        kind={reading.is === 'nothing' || reading.is === 'refused' ? 'primary' : 'quiet'}
        onFile={(file) => void file.arrayBuffer().then((content) => open(new Uint8Array(content), null))}
      >
        {reading.is === 'nothing' ? t('choose') : t('another')}
      </FileButton>
    </Screen>
  );
}

function Unlock(props: {
  readonly fault: string | null;
  readonly onPassphrase: (passphrase: string) => void;
}): ReactNode {
  const t = useMessages(filesMessages);
  const [passphrase, setPassphrase] = useState('');
  return (
    <Card>
      <p>{t('passphraseWhy')}</p>
      <TextField
        label={t('passphrase')}
        type="password"
        value={passphrase}
        onChange={setPassphrase}
        onEnter={() => props.onPassphrase(passphrase)}
        error={props.fault ?? undefined}
      />
      <Button kind="primary" wide={true} onPress={() => props.onPassphrase(passphrase)}>
        {t('unlock')}
      </Button>
    </Card>
  );
}
