import { IconBook2, IconFileExport, IconQrcode } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { useGroup } from '../../view/stores.ts';
import { booksMessages } from './messages/catalog.ts';
import { ReachLine } from './ReachLine.tsx';
import { whoHolds } from './who-holds.ts';

const relayWords = {
  none: 'relayNone',
  offline: 'relayOffline',
  connecting: 'relayConnecting',
  connected: 'relayConnected',
} as const;

/** What the line on Home means, and how to carry what only this phone holds. */
export function Reach(): ReactNode {
  const t = useMessages(booksMessages);
  const format = useFormat();
  const { group, reach } = useGroup();
  return (
    <Screen
      title={t('reachTitle')}
      back={{ href: `/g/${group}` }}
      help={{ sentences: [t('reachHelpOne'), t('reachHelpTwo'), t('reachHelpThree')] }}
    >
      <ReachLine />
      <Card title={t('reachNow')}>
        <p>{t(whoHolds(reach), { count: reach.onlyHere })}</p>
        {reach.onlyHereSince !== null && <p>{t('onlyHereSince', { date: format.day(reach.onlyHereSince) })}</p>}
        <p>{t(relayWords[reach.relay])}</p>
      </Card>
      <Card title={t('ways')}>
        <p>{t('wayRelay')}</p>
        <p>{t('wayScreen')}</p>
        <ButtonLink href={`/g/${group}/news`} icon={IconQrcode}>
          {t('toNews')}
        </ButtonLink>
        <p>{t('wayFile')}</p>
        <ButtonLink href={`/g/${group}/send`} icon={IconFileExport}>
          {t('toSend')}
        </ButtonLink>
      </Card>
      <Card title={t('reachPhone')} tone="quiet">
        <p>{t('reachPhoneWords')}</p>
      </Card>
      <Card title={t('reachCarried')} tone="quiet">
        <p>{t('reachCarriedWords')}</p>
      </Card>
      <Card title={t('reachRelay')} tone="quiet">
        <p>{t('reachRelayWords')}</p>
      </Card>
      <ButtonLink href={`/g/${group}/books`} icon={IconBook2}>
        {t('toBooks')}
      </ButtonLink>
    </Screen>
  );
}
