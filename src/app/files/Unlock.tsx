import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { filesMessages } from './messages/catalog.ts';

/** Asks for the words that a file is locked with. */
export function Unlock(props: {
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
