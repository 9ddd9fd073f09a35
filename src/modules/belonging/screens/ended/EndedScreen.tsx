import { IconDeviceMobile, IconDoorExit, IconFileExport, IconListDetails, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { CalmNotice } from '../../../../ui/feedback/CalmNotice.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useQuery } from '../../../../view/use-query.ts';
import type { QueryView } from '../../../../view/view-types.ts';
import { belongingMessages } from '../../messages/catalog.ts';
import { useNames } from '../use-names.ts';

type Ending = NonNullable<QueryView<'belonging.ending'>['ending']>;

/** Why this phone is no member's any more, by whose word, and what is left to do. */
export function EndedScreen(): ReactNode {
  const t = useMessages(belongingMessages);
  const { at } = useGroupPath();
  const answer = useQuery('belonging.ending', {});
  if (answer === null) return null;
  return (
    <Screen
      title={t('endedTitle')}
      back={{ href: at('') }}
      help={{ sentences: [t('helpEnded'), t('helpEndedStands'), t('helpEndedTalk')] }}
    >
      {answer.ending === null ? (
        <EmptyState icon={IconDoorExit} title={t('endedNot')}>
          {t('endedNotHow')}
        </EmptyState>
      ) : (
        <Ended ending={answer.ending} />
      )}
    </Screen>
  );
}

function Ended({ ending }: { readonly ending: Ending }): ReactNode {
  const t = useMessages(belongingMessages);
  const { at } = useGroupPath();
  const { title, sentences } = useWords(ending);
  const isPhoneOnly = ending.is === 'lost' || ending.is === 'refused';
  return (
    <>
      <CalmNotice
        icon={IconDoorExit}
        title={title}
        sentences={sentences}
        action={
          isPhoneOnly ? (
            <ButtonLink kind="primary" icon={IconDeviceMobile} href={at('/devices')}>
              {t('endedComeIn')}
            </ButtonLink>
          ) : undefined
        }
      />
      <p>{t('endedKeeps')}</p>
      <List>
        <ListItem icon={IconListDetails} title={t('endedStatement')} href={at('/statement')} />
        <ListItem icon={IconFileExport} title={t('endedExport')} href={at('/export')} />
        {ending.is !== 'suspended' && <ListItem icon={IconTrash} title={t('endedErase')} href={at('/about')} />}
      </List>
    </>
  );
}

type Words = { readonly title: string; readonly sentences: readonly [string, string?] };

function useWords({ is, by, claimedAt }: Ending): Words {
  const t = useMessages(belongingMessages);
  const when = useFormat().moment(claimedAt);
  const names = useNames().list(by);
  switch (is) {
    case 'left':
      return { title: t('endedLeft'), sentences: [t('endedLeftWhen', { when }), t('endedNothing')] };
    case 'removed':
      return { title: t('endedRemoved'), sentences: [t('endedRemovedBy', { names, when }), t('endedNothing')] };
    case 'suspended':
      return {
        title: t('endedSuspended'),
        sentences: [t('endedSuspendedBy', { names, when }), t('endedSuspendedVote')],
      };
    case 'lost':
      return { title: t('endedLost'), sentences: [t('endedLostWhen', { when }), t('endedLostFound')] };
    case 'refused':
      return { title: t('endedRefused'), sentences: [t('endedRefusedWhen', { when }), t('endedNothing')] };
  }
}
