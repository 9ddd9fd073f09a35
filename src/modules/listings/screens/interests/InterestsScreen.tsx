import { IconBell } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { List } from '../../../../ui/layout/List.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { listingsMessages } from '../../messages/catalog.ts';
import { InterestItem } from './InterestItem.tsx';
import { NotifyingChoice } from './NotifyingChoice.tsx';

/** What somebody wants to be told of. It is on this phone alone. */
export function InterestsScreen(): ReactNode {
  const t = useMessages(listingsMessages);
  const { at } = useGroupPath();
  const interests = useQuery('listings.interests', {});
  return (
    <Screen
      title={t('interests')}
      back={{ href: at('/market') }}
      help={{ sentences: [t('helpInterests'), t('helpInterestsWhere'), t('helpInterestsPrivate')] }}
    >
      {interests?.length === 0 && (
        <EmptyState
          icon={IconBell}
          title={t('noInterests')}
          action={<ButtonLink href={at('/market')}>{t('toList')}</ButtonLink>}
        >
          {t('noInterestsHow')}
        </EmptyState>
      )}
      {interests !== null && interests.length > 0 && (
        <>
          <p>{t('interestsHow')}</p>
          <List label={t('interests')}>
            {interests.map((interest) => (
              <InterestItem key={interest.id} interest={interest} />
            ))}
          </List>
          <NotifyingChoice />
        </>
      )}
    </Screen>
  );
}
