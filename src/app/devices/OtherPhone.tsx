import { IconDeviceMobileOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import type { DeviceId } from '../../core/ids.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { CalmNotice } from '../../ui/feedback/CalmNotice.tsx';
import { useToast } from '../../ui/feedback/Toast.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { EmptyState } from '../../ui/layout/EmptyState.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { useGroup } from '../../view/stores.ts';
import { useQuery } from '../../view/use-query.ts';
import { minga } from '../../view/worker-client.ts';
import { CardOrWords } from '../recovery/CardOrWords.tsx';
import { useCardFault } from '../recovery/use-card-fault.ts';
import { goTo } from '../routing/hash-location.ts';
import { KeptCard } from './KeptCard.tsx';
import { devicesMessages } from './messages/catalog.ts';

/** Another phone of mine that can sign: if it is lost, the card says so, and this phone stands in for it. */
export function OtherPhone(): ReactNode {
  const t = useMessages(devicesMessages);
  const { device = '' } = useParams();
  const { group, me } = useGroup();
  const phones = useQuery('belonging.phones', {});
  if (phones === null) return null;
  const phone = phones.find((each) => each.device === device && each.standing === 'sound' && !each.here);
  const signs = me.standing === 'admitted' || me.standing === 'waiting';
  return (
    <Screen
      title={t('otherPhone', { code: device.slice(0, 4).toUpperCase() })}
      back={{ href: `/g/${group}/devices` }}
      help={{ sentences: [t('helpLost'), t('helpLostSpent'), t('helpLostFound')] }}
    >
      {phone === undefined || !signs ? (
        <EmptyState
          icon={IconDeviceMobileOff}
          title={t('notThatPhone')}
          action={<ButtonLink href={`/g/${group}/devices`}>{t('title')}</ButtonLink>}
        />
      ) : (
        <IsLost device={phone.device} />
      )}
    </Screen>
  );
}

function IsLost({ device }: { readonly device: DeviceId }): ReactNode {
  const t = useMessages(devicesMessages);
  const say = useToast();
  const sayFault = useCardFault();
  const { group, me } = useGroup();

  const report = async (cardOrWords: string): Promise<string | null> => {
    const reported = await minga().reportLost(group, device, cardOrWords);
    if (!reported.ok) return sayFault(reported.error) ?? t('notNow');
    goTo(`/g/${group}/lost-phones/${device}`, { replace: true });
    say(t('lostDone'));
    return null;
  };
  return (
    <>
      <CalmNotice
        icon={IconDeviceMobileOff}
        title={t('lost')}
        sentences={[t('lostNow'), t('lostLater'), t('lostForGood')]}
      />
      <Card title={t('lostWith')}>
        {me.recoveryOpen ? (
          <KeptCard action={t('lostAction')} onCard={report} />
        ) : (
          <CardOrWords action={t('lostAction')} onCard={report} />
        )}
        <p>{t('lostNoCard')}</p>
      </Card>
    </>
  );
}
