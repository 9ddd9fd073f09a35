import { IconHeartHandshake } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useParams, useSearch } from 'wouter';
import type { AccountId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Timeline } from '../../../../ui/layout/Timeline.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { useWho } from '../../../../view/use-who.ts';
import { marketMessages } from '../../messages/catalog.ts';
import { type Flow, useFlowWords } from './use-flow-words.ts';

/** All that passed between two by their deals. The address names the other, and who of this phone the one is: me, unless it says. */
export function BetweenScreen(): ReactNode {
  const t = useMessages(marketMessages);
  const { day } = useFormat();
  const { at } = useGroupPath();
  const { me } = useGroup();
  const who = useWho();
  const partyOf = useParties();
  const words = useFlowWords();
  const other = (useParams()['account'] ?? '') as AccountId;
  const account = (new URLSearchParams(useSearch()).get('for') ?? me.member) as AccountId;
  const flows = useQuery('market.between', { account, other });
  const [one, two] = [who(account), who(other)];
  return (
    <Screen
      title={t('dealsWith', { name: two.called })}
      subtitle={t('between', { one: one.name, other: two.name })}
      back={{ href: at(partyOf(other).path) }}
      help={{ sentences: [t('helpBetween'), t('helpBetweenOwed'), t('helpBetweenTap')] }}
    >
      {flows?.length === 0 && (
        <EmptyState icon={IconHeartHandshake} title={t('betweenNone')}>
          {t('betweenNoneHow')}
        </EmptyState>
      )}
      {flows !== null && flows.length > 0 && (
        <Timeline
          label={t('betweenShort')}
          moments={[...flows].reverse().map((flow) => ({
            id: `${flow.entry}/${flow.is}/${flow.what}`,
            when: `${day(flow.claimedAt)} · ${t(`flow.${flow.is}`)}`,
            title: <bdi>{words(flow)}</bdi>,
            href: at(pathOf(flow)),
          }))}
        />
      )}
    </Screen>
  );
}

/** Where its entry is shown. */
const pathOf = ({ is, what, entry, deal }: Flow): string =>
  is === 'event' && what === 'pay' ? `/movement/${entry}` : `/deals/${deal}`;
