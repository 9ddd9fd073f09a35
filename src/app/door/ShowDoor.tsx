import { IconPrinter, IconSend } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { ButtonRow } from '../../ui/actions/ButtonRow.tsx';
import { LinkField } from '../../ui/fields/LinkField.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { QrCode } from '../../ui/qr/QrCode.tsx';
import { useGroup } from '../../view/stores.ts';
import type { DoorView } from '../../view/view-types.ts';
import { canShare, share } from '../platform/sharing.ts';
import styles from './Door.module.css';
import { doorMessages } from './messages/catalog.ts';

/** The door as it is shown to people, sent to them, or hung on a wall. */
export function ShowDoor({ open }: { readonly open: NonNullable<DoorView['open']> }): ReactNode {
  const t = useMessages(doorMessages);
  const { name } = useGroup();
  const { link, says, place } = open;
  return (
    <Card title={t('isOpen')}>
      <p>
        <strong>{name}</strong>
      </p>
      {says !== '' && <p dir="auto">{says}</p>}
      {place !== '' && <p>{t('where', { place })}</p>}
      <QrCode text={link} label={t('code')} correction="low" />
      <p className={styles.onPaper}>{t('scanToAsk')}</p>
      <div className={styles.onScreen}>
        <LinkField label={t('link')} hint={t('linkHint')} link={link} />
        <ButtonRow>
          {canShare() && (
            <Button
              icon={IconSend}
              onPress={() => void share({ title: name, text: t('shareText', { group: name }), url: link })}
            >
              {t('share')}
            </Button>
          )}
          <Button icon={IconPrinter} onPress={() => print()}>
            {t('print')}
          </Button>
        </ButtonRow>
      </div>
    </Card>
  );
}
