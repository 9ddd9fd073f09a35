import { type ReactNode, Suspense } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Screen } from '../../ui/layout/Screen.tsx';
import { useGroup } from '../../view/stores.ts';
import { useUsedParts } from '../frame/module-parts.ts';
import { rolesMessages } from './messages/catalog.ts';
import { RoleCard } from './RoleCard.tsx';

/** The offices of the tools that the group uses: what each may do, who holds it, until when. */
export function RolesScreen(): ReactNode {
  const t = useMessages(rolesMessages);
  const { group } = useGroup();
  return (
    <Screen
      title={t('title')}
      back={{ href: `/g/${group}/more` }}
      help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}
    >
      <p>{t('everybody')}</p>
      <Suspense>
        <RoleCards />
      </Suspense>
    </Screen>
  );
}

const RoleCards = (): ReactNode =>
  useUsedParts().flatMap(({ roles = [] }) => roles.map((role) => <RoleCard key={role.id} role={role} />));
