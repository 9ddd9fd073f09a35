import { IconDoor } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { EmptyState } from '../../ui/layout/EmptyState.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { usePhone } from '../../view/stores.ts';
import { minga } from '../../view/worker-client.ts';
import { invitedGroup } from './invited-group.ts';
import { MyAsk } from './MyAsk.tsx';
import { askingMessages } from './messages/catalog.ts';

/** Where this phone's person asked to come in, and what became of it. */
export function MyAsks(): ReactNode {
  const t = useMessages(askingMessages);
  const phone = usePhone();
  const asks = phone?.asks ?? [];
  const inside = asks.filter((ask) => phone?.groups.some(({ group }) => group === invitedGroup(ask)));
  const done = inside.map(({ id }) => id).join();
  // Whoever has come in is not waiting any more.
  useEffect(() => {
    for (const id of done.split(',')) if (id !== '') void minga().doors('forget', id);
  }, [done]);
  return (
    <Screen title={t('mine')} back={{ href: '/' }} help={{ sentences: [t('mineOne'), t('mineTwo'), t('mineThree')] }}>
      {asks.length === 0 ? (
        <EmptyState icon={IconDoor} title={t('mineNone')} action={<ButtonLink href="/find">{t('title')}</ButtonLink>}>
          {t('mineNoneHow')}
        </EmptyState>
      ) : (
        asks.map((ask) => <MyAsk key={ask.id} ask={ask} />)
      )}
    </Screen>
  );
}
