import { IconPlus, IconUsersGroup } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../i18n/use-format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../ui/actions/ButtonLink.tsx';
import { EmptyState } from '../../../ui/layout/EmptyState.tsx';
import { ListItem } from '../../../ui/layout/List.tsx';
import { LongList } from '../../../ui/layout/LongList.tsx';
import { Screen } from '../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../view/group-path.ts';
import { useQuery } from '../../../view/use-query.ts';
import { meetingsMessages } from '../messages/catalog.ts';
import type { Meeting } from './meeting-view.ts';

/** All meetings, the newest first. */
export function MeetingsScreen(): ReactNode {
  const t = useMessages(meetingsMessages);
  const { at } = useGroupPath();
  const meetings = useQuery('meetings.meetings', {});
  return (
    <Screen
      title={t('meetings')}
      back={{ href: at('/more') }}
      help={{ sentences: [t('helpList'), t('helpListWho'), t('helpListMinutes')] }}
      footer={
        <ButtonLink kind="primary" wide={true} icon={IconPlus} href={at('/meetings/new')}>
          {t('start')}
        </ButtonLink>
      }
    >
      {meetings !== null && meetings.length === 0 && (
        <EmptyState icon={IconUsersGroup} title={t('none')}>
          {t('noneHow')}
        </EmptyState>
      )}
      {meetings !== null && meetings.length > 0 && (
        <LongList label={t('meetings')}>
          {meetings.map((meeting) => (
            <Row key={meeting.id} meeting={meeting} />
          ))}
        </LongList>
      )}
    </Screen>
  );
}

function Row({ meeting }: { readonly meeting: Meeting }): ReactNode {
  const t = useMessages(meetingsMessages);
  const format = useFormat();
  const { at } = useGroupPath();
  const when = format.nearDay(meeting.at, Date.now());
  const who = t('count', { count: meeting.present.length });
  const now = meeting.endedAt === null ? ` · ${t('underWay')}` : '';
  return (
    <ListItem
      icon={IconUsersGroup}
      title={<bdi>{meeting.title}</bdi>}
      detail={`${when} · ${who}${now}`}
      href={at(`/meetings/${meeting.id}`)}
    />
  );
}
