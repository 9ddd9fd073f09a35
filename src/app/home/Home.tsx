import { IconUsersGroup } from '@tabler/icons-react';
import { type ReactNode, Suspense } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { EmptyState } from '../../ui/layout/EmptyState.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { useGroup } from '../../view/stores.ts';
import { ReachLine } from '../books/ReachLine.tsx';
import { useModuleParts } from '../frame/module-parts.ts';
import { goTo } from '../routing/hash-location.ts';
import { HomeNotices } from './HomeNotices.tsx';
import { homeMessages } from './messages/catalog.ts';
import { PurseCard } from './PurseCard.tsx';

/** Where I stand, what I may do, and how far what I did has got. */
export function Home(): ReactNode {
  const t = useMessages(homeMessages);
  const { group, name, me, members } = useGroup();
  return (
    <Screen
      title={name}
      action={
        <ButtonLink href="/" icon={IconUsersGroup}>
          {t('groups')}
        </ButtonLink>
      }
      help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}
    >
      <HomeNotices />
      {me.purses.map((purse) => (
        <PurseCard key={purse.unit.id} purse={purse} />
      ))}
      {members.length <= 1 && me.standing === 'admitted' ? (
        <EmptyState
          icon={IconUsersGroup}
          title={t('alone')}
          action={
            <Button kind="primary" size="large" onPress={() => goTo(`/g/${group}/invite`)}>
              {t('invite')}
            </Button>
          }
        >
          {t('aloneHow')}
        </EmptyState>
      ) : null}
      <Suspense>
        <Panels />
      </Suspense>
      <ReachLine />
    </Screen>
  );
}

function Panels(): ReactNode {
  return useModuleParts().map(({ name, HomePanel }) => HomePanel && <HomePanel key={name} />);
}
