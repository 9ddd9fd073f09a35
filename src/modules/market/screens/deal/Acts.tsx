import {
  IconBan,
  IconCheck,
  IconClock,
  IconCoins,
  IconGift,
  IconMessageQuestion,
  IconPackage,
  IconPencil,
} from '@tabler/icons-react';
import { type ReactNode, Suspense, useState } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { SureButton } from '../../../../ui/overlays/SureButton.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { usePlainAmount } from '../../../../view/units.ts';
import { useWho } from '../../../../view/use-who.ts';
import { marketMessages } from '../../messages/catalog.ts';
import { may } from '../deal-view.ts';
import { useAct } from '../use-refusal.ts';
import type { ActProps } from './about.ts';
import { payPath } from './pay-path.ts';
import { PartSheet, RateSheet, ReasonSheet, TermsSheet } from './sheets.ts';

type Open = 'terms' | 'part' | 'rate' | null;

/** What moves it on. The first that may be done is the next step, and stands out. */
export function NextActs({ deal, about }: ActProps): ReactNode {
  const t = useMessages(marketMessages);
  const write = usePlainAmount();
  const { me } = useGroup();
  const { go } = useGroupPath();
  const say = useToast();
  const { act, busy, refused } = useAct();
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  const { id, terms, due, delivered } = deal;
  const can = (each: Parameters<typeof may>[1]): boolean => may(deal, each);
  const mine = deal.waitingFor === null || deal.both || deal.waitingFor === deal.mine;
  const kind = mine ? 'primary' : 'quiet';

  const acts: ReactNode[] = [
    can('agree') && terms !== null && (
      <Button
        key="agree"
        icon={IconCheck}
        kind="primary"
        busy={busy}
        onPress={async () => (await act('market.agree', { deal: id, terms: terms.id })) && say(t('agreed'))}
      >
        {t('agree')}
      </Button>
    ),
    can('terms') && (
      <Button key="terms" icon={IconPencil} kind={can('agree') ? 'quiet' : kind} onPress={() => setOpen('terms')}>
        {t(terms === null ? 'propose' : 'proposeElse')}
      </Button>
    ),
    can('receive') && (
      <Button
        key="receive"
        icon={IconCheck}
        kind="primary"
        busy={busy}
        onPress={async () => (await act('market.receive', { deal: id })) && say(t('received'))}
      >
        {t('receive')}
      </Button>
    ),
    can('deliver') && (
      <Button
        key="deliver"
        icon={IconGift}
        kind={kind}
        busy={busy}
        onPress={async () => (await act('market.deliver', { deal: id, part: null })) && say(t('given'))}
      >
        {t(delivered > 0 ? 'giveRest' : 'giveAll')}
      </Button>
    ),
    can('deliver') && (
      <Button key="part" icon={IconPackage} onPress={() => setOpen('part')}>
        {t('givePart')}
      </Button>
    ),
    can('pay') && due !== null && (
      <Button
        key="pay"
        icon={IconCoins}
        kind="primary"
        onPress={() => go(payPath(due, { deal: id, title: deal.title, me: me.member }))}
      >
        {t('pay', { amount: write(due.amount, due.unit) })}
      </Button>
    ),
    can('rate') && (
      <Button
        key="rate"
        icon={IconMessageQuestion}
        kind={deal.stage === 'fulfilled' ? 'primary' : 'quiet'}
        onPress={() => setOpen('rate')}
      >
        {t('rate')}
      </Button>
    ),
  ].filter(Boolean);
  return (
    <>
      <Refused>{refused}</Refused>
      {acts.length > 0 && <ButtonRow>{acts}</ButtonRow>}
      <Suspense>
        {open === 'terms' && <TermsSheet deal={deal} about={about} onClose={close} />}
        {open === 'part' && <PartSheet deal={deal} onClose={close} />}
        {open === 'rate' && <RateSheet deal={deal} about={about} onClose={close} />}
      </Suspense>
    </>
  );
}

/** What one does seldom, and thinks about first. */
export function FurtherActs({ deal, about }: ActProps): ReactNode {
  const t = useMessages(marketMessages);
  const { day } = useFormat();
  const { name } = useWho()(deal.other);
  const acting = useAct();
  const [open, setOpen] = useState<'contest' | 'cancel' | null>(null);
  const waits = deal.provides && deal.aloneFrom !== null && !may(deal, 'close-alone');
  return (
    <>
      {waits && <p>{t('closeAloneFrom', { name, day: day(deal.aloneFrom ?? 0) })}</p>}
      <ButtonRow>
        {may(deal, 'close-alone') && (
          <SureButton
            label={t('closeAlone')}
            icon={IconClock}
            title={t('closeAloneAsk')}
            acting={acting}
            run={() => acting.act('market.closeAlone', { deal: deal.id })}
          >
            <p>{t('closeAloneWhat', { name })}</p>
          </SureButton>
        )}
        {may(deal, 'contest') && (
          <Button icon={IconMessageQuestion} onPress={() => setOpen('contest')}>
            {t('contest')}
          </Button>
        )}
        {may(deal, 'cancel') && (
          <Button icon={IconBan} onPress={() => setOpen('cancel')}>
            {t('cancel')}
          </Button>
        )}
      </ButtonRow>
      <Suspense>
        {open !== null && (
          <ReasonSheet is={open} about={open === 'contest' ? { deal: deal.id } : about} onClose={() => setOpen(null)} />
        )}
      </Suspense>
    </>
  );
}
