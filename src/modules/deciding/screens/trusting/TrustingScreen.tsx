import { IconUserCheck } from '@tabler/icons-react';
import { type ReactNode, Suspense, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { TitledList } from '../../../../ui/layout/TitledList.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { useWho } from '../../../../view/use-who.ts';
import { outcomeMessages } from '../../messages/outcomes/catalog.ts';
import { topicIcon, useTopicName } from '../use-topics.ts';
import { GivenItem } from './GivenItem.tsx';
import { TrustSheet } from './TrustSheet.tsx';

/** Whom one counts as where one says nothing, a topic at a time; given and taken back. */
export function TrustingScreen(): ReactNode {
  const t = useMessages(outcomeMessages);
  const { at } = useGroupPath();
  const who = useWho();
  const topicName = useTopicName();
  const [open, setOpen] = useState(false);
  const known = useQuery('deciding.delegations', {});
  if (known === null) return null;
  return (
    <Screen
      title={t('trusting')}
      back={{ href: at('/decide') }}
      help={{ sentences: [t('helpTrusting'), t('helpTrustingOwn'), t('helpTrustingBack')] }}
      footer={
        <Button kind="primary" size="large" wide={true} icon={IconUserCheck} onPress={() => setOpen(true)}>
          {t('trustSomebody')}
        </Button>
      }
    >
      <p>{t('trustWhy')}</p>
      {known.given.length === 0 && (
        <EmptyState icon={IconUserCheck} title={t('trustNobody')}>
          {t('trustNobodyHow')}
        </EmptyState>
      )}
      <TitledList title={t('iTrust')}>
        {known.given.map((each) => (
          <GivenItem key={each.id} given={each} />
        ))}
      </TitledList>
      <TitledList title={t('theyTrust')}>
        {known.received.map(({ id, account, topic, to }) => (
          <ListItem
            key={id}
            icon={topicIcon(topic)}
            title={<bdi>{topicName(topic)}</bdi>}
            detail={
              who(to).isMe ? (
                <bdi>{who(account).called}</bdi>
              ) : (
                t('trustsKept', { name: who(account).called, kept: who(to).called })
              )
            }
          />
        ))}
      </TitledList>
      <Suspense>{open && <TrustSheet topics={known.topics} onClose={() => setOpen(false)} />}</Suspense>
    </Screen>
  );
}
