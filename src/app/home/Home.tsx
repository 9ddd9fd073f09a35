import { IconUserPlus, IconUsersGroup } from '@tabler/icons-react';
import { type ReactNode, Suspense } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { EmptyState } from '../../ui/layout/EmptyState.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { useGroup, usePhone } from '../../view/stores.ts';
import { ReachLine } from '../books/ReachLine.tsx';
import { HideAmounts } from '../frame/HideAmounts.tsx';
import { useUsedParts } from '../frame/module-parts.ts';
import { goTo } from '../routing/hash-location.ts';
import { BooksDiffer } from './BooksDiffer.tsx';
import { homeMessages } from './messages/catalog.ts';
import { PurseCard } from './PurseCard.tsx';
import { Reminders } from './Reminders.tsx';
import { Standing } from './Standing.tsx';

/** Where I stand, what I may do, and how far what I did has got. */
export function Home(): ReactNode {
  const t = useMessages(homeMessages);
  const { group, name, me, members, accounts } = useGroup();
  const several = (usePhone()?.groups.length ?? 0) > 1;
  return (
    <Screen
      title={name}
      action={several ? <GroupsLink /> : undefined}
      help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}
    >
      <BooksDiffer />
      <Standing />
      {me.standing !== 'reader' &&
        me.purses.map((purse, at) => (
          <PurseCard key={purse.unit.id} purse={purse} action={at === 0 ? <HideAmounts /> : undefined} />
        ))}
      {members.length <= 1 && accounts.length === 0 ? (
        <EmptyState
          icon={IconUsersGroup}
          title={t('alone')}
          action={
            <>
              <Button
                kind="primary"
                size="large"
                wide={true}
                icon={IconUserPlus}
                onPress={() => goTo(`/g/${group}/invite`)}
              >
                {t('invite')}
              </Button>
              <Suspense>
                <FirstSteps />
              </Suspense>
            </>
          }
        >
          {t('aloneHow')}
        </EmptyState>
      ) : (
        <Suspense>
          <Panels />
        </Suspense>
      )}
      {me.standing !== 'reader' && <ReachLine />}
      <Reminders />
    </Screen>
  );
}

function GroupsLink(): ReactNode {
  const t = useMessages(homeMessages);
  return (
    <ButtonLink kind="plain" href="/" icon={IconUsersGroup}>
      {t('groups')}
    </ButtonLink>
  );
}

function FirstSteps(): ReactNode {
  return useUsedParts().map(({ name, FirstStep }) => FirstStep && <FirstStep key={name} />);
}

function Panels(): ReactNode {
  return useUsedParts().map(({ name, HomePanel }) => HomePanel && <HomePanel key={name} />);
}
