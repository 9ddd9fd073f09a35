import { IconDeviceMobileOff } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useParams } from 'wouter';
import { useMessages } from '../../i18n/use-messages.ts';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { CalmNotice } from '../../ui/feedback/CalmNotice.tsx';
import { useToast } from '../../ui/feedback/Toast.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { EmptyState } from '../../ui/layout/EmptyState.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { ConfirmSheet } from '../../ui/overlays/ConfirmSheet.tsx';
import { useGroup } from '../../view/stores.ts';
import { useQuery } from '../../view/use-query.ts';
import type { QueryView } from '../../view/view-types.ts';
import { minga } from '../../view/worker-client.ts';
import { CardOrWords } from '../recovery/CardOrWords.tsx';
import { useCardFault } from '../recovery/use-card-fault.ts';
import { goTo } from '../routing/hash-location.ts';
import { KeptCard } from './KeptCard.tsx';
import { devicesMessages } from './messages/catalog.ts';
import { useLastUsed } from './use-last-used.ts';

type Phone = QueryView<'belonging.phones'>[number];

/** A card that was shown, and how its form is told what became of it. */
type Shown = { readonly card: string; readonly tell: (fault: string | null) => void };

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
      title={t('otherPhone', { code: codeOf(device) })}
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
        <IsLost phone={phone} />
      )}
    </Screen>
  );
}

const codeOf = (device: string): string => device.slice(0, 4).toUpperCase();

/** It cannot be taken back, so it is asked once more whichever way the card was shown. */
function IsLost({ phone }: { readonly phone: Phone }): ReactNode {
  const { device, primary } = phone;
  const t = useMessages(devicesMessages);
  const say = useToast();
  const sayFault = useCardFault();
  const { group, me } = useGroup();
  const [shown, setShown] = useState<Shown | null>(null);
  const [busy, setBusy] = useState(false);
  const code = codeOf(device);
  const used = useLastUsed()(phone);
  const role = t(primary ? 'primary' : 'further');
  const words = { action: t('lostAction', { code }), danger: true };

  const ask = (card: string): Promise<string | null> => new Promise((tell) => setShown({ card, tell }));
  const answered = (fault: string | null): void => {
    shown?.tell(fault);
    setShown(null);
    setBusy(false);
  };
  const report = async ({ card }: Shown): Promise<void> => {
    setBusy(true);
    const reported = await minga().reportLost(group, device, card);
    answered(reported.ok ? null : (sayFault(reported.error) ?? t('notNow')));
    if (!reported.ok) return;
    goTo(`/g/${group}/lost-phones/${device}`, { replace: true });
    say(t('lostDone'));
  };
  return (
    <>
      <p>{used === null ? role : `${role} · ${used}`}</p>
      <CalmNotice
        icon={IconDeviceMobileOff}
        title={t('lost', { code })}
        sentences={[t('lostNow'), t('lostLater'), t('lostForGood')]}
      />
      <Card title={t('lostWith')}>
        {me.recoveryOpen ? <KeptCard {...words} onCard={ask} /> : <CardOrWords {...words} onCard={ask} />}
        <p>{t('lostNoCard')}</p>
      </Card>
      <ConfirmSheet
        title={t('lost', { code })}
        open={shown !== null}
        onClose={() => answered(null)}
        confirm={{
          label: words.action,
          icon: IconDeviceMobileOff,
          danger: true,
          busy,
          onPress: () => shown !== null && void report(shown),
        }}
      >
        <p>{t('lostForGood')}</p>
      </ConfirmSheet>
    </>
  );
}
