import { IconArrowsExchange, IconClipboardList, IconHeartHandshake } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useParams } from 'wouter';
import type { AccountId, EntryId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import type { Help } from '../../../../ui/layout/HelpButton.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useEntryNotes } from '../../../../view/entry-notes.ts';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { useWho } from '../../../../view/use-who.ts';
import { marketMessages } from '../../messages/catalog.ts';
import type { Deal } from '../deal-view.ts';
import { FurtherActs, NextActs } from './Acts.tsx';
import { Agreement } from './Agreement.tsx';
import { DealTurn } from './DealTurn.tsx';
import { Deliveries } from './Deliveries.tsx';
import { HowItWas } from './HowItWas.tsx';
import { Talk } from './Talk.tsx';
import { Way } from './Way.tsx';

/** One deal, whole: whose turn it is, the next step, what was said, and how it was. */
export function DealScreen(): ReactNode {
  const { id = '' } = useParams();
  return <Known key={id} id={id as EntryId} />;
}

function useDealHelp(): Help {
  const t = useMessages(marketMessages);
  return { sentences: [t('helpDeal'), t('helpDealTalk'), t('helpDealPay')] };
}

function Known({ id }: { readonly id: EntryId }): ReactNode {
  const t = useMessages(marketMessages);
  const { at } = useGroupPath();
  const help = useDealHelp();
  const answer = useQuery('market.deal', { id });
  if (answer === null) return null;
  if (answer.deal !== null) return <Shown deal={answer.deal} />;
  return (
    <Screen title={t('deal')} back={{ href: at('/deals') }} help={help}>
      <EmptyState icon={IconHeartHandshake} title={t('unknown')}>
        {t('unknownHow')}
      </EmptyState>
    </Screen>
  );
}

function Shown({ deal }: { readonly deal: Deal }): ReactNode {
  const t = useMessages(marketMessages);
  const { at } = useGroupPath();
  const who = useWho();
  const help = useDealHelp();
  const EntryNotes = useEntryNotes();
  const [speaker, setSpeaker] = useState<AccountId>(deal.mine);
  // Named only where this phone may speak for either: elsewhere there is nothing to choose.
  const about = { deal: deal.id, ...(deal.both ? { account: speaker } : {}) };
  return (
    <Screen
      title={deal.title}
      subtitle={t('with', { name: who(deal.other).called })}
      back={{ href: at('/deals') }}
      help={help}
    >
      <DealTurn deal={deal}>
        <NextActs deal={deal} about={about} />
      </DealTurn>
      {deal.both && (
        <RadioCards
          label={t('speakFor')}
          narrow={true}
          value={speaker}
          onChange={setSpeaker}
          options={[deal.mine, deal.other].map((account) => ({ value: account, label: who(account).name }))}
        />
      )}
      <Agreement deal={deal} />
      <Way deal={deal} />
      <Deliveries deal={deal} />
      <Talk deal={deal} about={about} />
      <HowItWas deal={deal} about={about} />
      <FurtherActs deal={deal} about={about} />
      <ButtonLink icon={IconClipboardList} href={at(`/market/${deal.listing}`)}>
        {t('showListing')}
      </ButtonLink>
      <ButtonLink icon={IconArrowsExchange} href={at(`/deals/with/${deal.other}?for=${deal.mine}`)}>
        {t('betweenShort')}
      </ButtonLink>
      <EntryNotes entry={deal.id} />
    </Screen>
  );
}
