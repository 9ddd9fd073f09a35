import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { useGroup } from '../../view/stores.ts';
import { AddDevice } from './AddDevice.tsx';
import { ComeIn } from './ComeIn.tsx';
import { MyPhones } from './MyPhones.tsx';
import { devicesMessages } from './messages/catalog.ts';

export function Devices(): ReactNode {
  const t = useMessages(devicesMessages);
  const { group } = useGroup();
  return (
    <Screen
      title={t('title')}
      back={{ href: `/g/${group}/more` }}
      help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}
    >
      <Here />
    </Screen>
  );
}

/** What there is to do depends on whether this phone may sign. */
function Here(): ReactNode {
  const t = useMessages(devicesMessages);
  const { group, me } = useGroup();
  switch (me.standing) {
    case 'waiting':
    case 'admitted':
      return (
        <>
          <MyPhones />
          <AddDevice />
        </>
      );
    case 'reader':
    case 'frozen':
    case 'revoked':
      return <ComeIn />;
    case 'removed':
    case 'suspended':
    case 'left':
      return <Notice action={<ButtonLink href={`/g/${group}/ended`}>{t('toEnded')}</ButtonLink>}>{t('ended')}</Notice>;
  }
}
