import { IconClipboardList, IconHeart } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { LongList } from '../../../../ui/layout/LongList.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useQuery } from '../../../../view/use-query.ts';
import { aidMessages } from '../../messages/catalog.ts';
import { useGroupPath } from '../group-path.ts';
import { HelpItem } from '../HelpItem.tsx';
import type { Help } from '../help-view.ts';

/** Whom I help and who helps me: what is open first, then what is over. */
export function HelpsScreen(): ReactNode {
  const t = useMessages(aidMessages);
  const { at } = useGroupPath();
  const helps = useQuery('aid.helps', { open: false });
  const open = useQuery('aid.helps', { open: true });
  const isKnown = helps !== null && open !== null;
  const isOpen = new Set(open?.map(({ id }) => id));
  return (
    <Screen
      title={t('title')}
      back={{ href: at('/') }}
      help={{ sentences: [t('helpList'), t('helpListTurn'), t('helpListOwed')] }}
    >
      {isKnown && helps.length === 0 && (
        <EmptyState
          icon={IconHeart}
          title={t('none')}
          action={
            <ButtonLink icon={IconClipboardList} href={at('/market')}>
              {t('toList')}
            </ButtonLink>
          }
        >
          {t('noneHow')}
        </EmptyState>
      )}
      {isKnown && (
        <>
          <Part title={t('open')} helps={open} />
          <Part title={t('over')} helps={helps.filter(({ id }) => !isOpen.has(id))} />
        </>
      )}
    </Screen>
  );
}

function Part({ title, helps }: { readonly title: string; readonly helps: readonly Help[] }): ReactNode {
  if (helps.length === 0) return null;
  return (
    <Stack gap="small">
      <h2>{title}</h2>
      <LongList label={title}>
        {helps.map((help) => (
          <HelpItem key={help.id} help={help} />
        ))}
      </LongList>
    </Stack>
  );
}
