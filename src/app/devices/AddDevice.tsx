import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { LinkField } from '../../ui/fields/LinkField.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { QrCode } from '../../ui/qr/QrCode.tsx';
import { useGroup } from '../../view/stores.ts';
import { minga } from '../../view/worker-client.ts';
import styles from './AddDevice.module.css';
import { devicesMessages } from './messages/catalog.ts';

/** The other phone fetches the books over a link, as a newcomer does, and proves with the card whose phone it is. */
export function AddDevice(): ReactNode {
  const t = useMessages(devicesMessages);
  const { group, me } = useGroup();
  const [link, setLink] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const make = async (): Promise<void> => {
    setBusy(true);
    setLink(await minga().deviceLink(group));
  };
  return (
    <Card title={t('add')}>
      <p>{t('addWhy')}</p>
      {me.recoveryOpen && (
        <Notice
          tone="warning"
          action={
            <ButtonLink kind="primary" href={`/g/${group}/recovery`}>
              {t('toCard')}
            </ButtonLink>
          }
        >
          {t('cardFirst')}
        </Notice>
      )}
      <ol className={styles.steps}>
        <li>{t('stepOne')}</li>
        <li>{t('stepTwo', { make: t('make') })}</li>
        <li>{t('stepThree')}</li>
      </ol>
      {link === null ? (
        <Button kind={me.recoveryOpen ? 'quiet' : 'primary'} busy={busy} onPress={() => void make()}>
          {t('make')}
        </Button>
      ) : (
        <DeviceLink link={link} />
      )}
    </Card>
  );
}

function DeviceLink({ link }: { readonly link: string }): ReactNode {
  const t = useMessages(devicesMessages);
  return (
    <>
      <QrCode text={link} label={t('code')} correction="low" />
      <LinkField label={t('link')} hint={t('linkSecret')} link={link} />
    </>
  );
}
