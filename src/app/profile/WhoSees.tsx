import { IconUser } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { Disclosure } from '../../ui/layout/Disclosure.tsx';
import { EmptyState } from '../../ui/layout/EmptyState.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { Row, Stack } from '../../ui/layout/Stack.tsx';
import { Tabs } from '../../ui/layout/Tabs.tsx';
import { Avatar } from '../../ui/people/Avatar.tsx';
import { photoUrl } from '../../view/photo-url.ts';
import { useGroup } from '../../view/stores.ts';
import { useQuery } from '../../view/use-query.ts';
import type { OwnProfileView } from '../../view/view-types.ts';
import { AboutPerson } from '../people/AboutPerson.tsx';
import { Opening } from '../starting/Opening.tsx';
import { profileMessages } from './messages/catalog.ts';
import { type Onlooker, seenBy, seesStanding } from './seen-by.ts';
import { useOwnProfile } from './use-own-profile.ts';

/** My profile as others are shown it, and what no setting can hide. */
export function WhoSees(): ReactNode {
  const t = useMessages(profileMessages);
  const { group } = useGroup();
  const profile = useOwnProfile();
  return (
    <Screen
      title={t('seen')}
      back={{ href: `/g/${group}/profile` }}
      help={{ sentences: [t('helpSeenOne'), t('helpSeenTwo'), t('helpSeenThree')] }}
    >
      {profile === null ? (
        <Opening />
      ) : profile.name === '' ? (
        <EmptyState
          icon={IconUser}
          title={t('nothingSaid')}
          action={
            <ButtonLink kind="primary" href={`/g/${group}/profile`}>
              {t('profile')}
            </ButtonLink>
          }
        />
      ) : (
        <AsShown profile={profile} />
      )}
      <Card title={t('cannotHide')} tone="quiet">
        <p>{t('hideBooks')}</p>
        <Disclosure summary={t('hideMore')}>
          <Stack gap="small">
            <p>{t('hideAdding')}</p>
            <p>{t('hideStanding')}</p>
            <p>{t('hideDeals')}</p>
            <p>{t('hideFork')}</p>
            <p>{t('hideRelay')}</p>
            <p>{t('hidePictures')}</p>
          </Stack>
        </Disclosure>
      </Card>
    </Screen>
  );
}

function AsShown({ profile }: { readonly profile: OwnProfileView }): ReactNode {
  const t = useMessages(profileMessages);
  const [onlooker, setOnlooker] = useState<Onlooker>('stranger');
  const { me } = useGroup();
  const rules = useQuery('governing.policies', {});
  const booksAreOpen = rules?.find(({ topic }) => topic === 'books.open')?.value === true;
  const shown = seenBy(onlooker, profile);
  const saysMore = [shown.place, shown.languages, ...Object.values(shown.ways)].some((said) => said !== '');
  return (
    <Tabs
      label={t('seenAs')}
      tabs={(['stranger', 'deal', 'coordinator'] as const).map((id) => ({ id, label: t(`onlooker.${id}`) }))}
      current={onlooker}
      onChange={setOnlooker}
    >
      <Stack>
        <p>{t(`onlookerIs.${onlooker}`)}</p>
        <Row>
          <Avatar name={shown.name} photo={photoUrl(me.member, shown.photo)} portrait={me.member} size="large" />
          <strong>
            <bdi>{shown.name}</bdi>
          </strong>
        </Row>
        {saysMore ? <AboutPerson profile={shown} preview={true} /> : <p>{t('onlyName')}</p>}
        <p>{t(seesStanding(onlooker, profile) ? 'seesStanding' : 'seesNoStanding')}</p>
        <p>{onlooker === 'coordinator' || booksAreOpen ? t('seesBooks') : t('seesNoBooks')}</p>
      </Stack>
    </Tabs>
  );
}
