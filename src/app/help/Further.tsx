import { IconBook } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useMessages } from '../../i18n/use-messages.ts';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { useMaybeGroup } from '../../view/stores.ts';
import { helpMessages } from './messages/catalog.ts';

/** From the help of any screen of a group to the page that says how its members do things. */
export function Further(): ReactNode {
  const t = useMessages(helpMessages);
  const group = useMaybeGroup();
  const [path] = useLocation();
  const there = `/g/${group?.group}/how-it-works`;
  if (group === null || path === there) return null;
  return (
    <ButtonLink icon={IconBook} href={there}>
      {t('howItWorks')}
    </ButtonLink>
  );
}
