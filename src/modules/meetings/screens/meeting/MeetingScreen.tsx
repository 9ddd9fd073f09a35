import { IconChecklist, IconUserPlus, IconUsersGroup } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useParams } from 'wouter';
import type { EntryId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { type Fact, Facts } from '../../../../ui/layout/Facts.tsx';
import type { Help } from '../../../../ui/layout/HelpButton.tsx';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useDiscussion } from '../../../../view/discussions.ts';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useSharedText } from '../../../../view/shared-texts.ts';
import { useGroup } from '../../../../view/stores.ts';
import { isToolOn } from '../../../../view/tools.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { useWho } from '../../../../view/use-who.ts';
import { meetingsMessages } from '../../messages/catalog.ts';
import type { Meeting } from '../meeting-view.ts';
import { AddSheet } from './AddSheet.tsx';
import { EndButton } from './EndButton.tsx';
import { OwnCode } from './OwnCode.tsx';
import { Present } from './Present.tsx';

/** One meeting: what about, who is here, and the minutes that all write. */
export function MeetingScreen(): ReactNode {
  const { id = '' } = useParams();
  return <Known key={id} id={id as EntryId} />;
}

function useMeetingHelp(): Help {
  const t = useMessages(meetingsMessages);
  return { sentences: [t('helpOne'), t('helpOneCode'), t('helpOneMinutes')] };
}

function Known({ id }: { readonly id: EntryId }): ReactNode {
  const t = useMessages(meetingsMessages);
  const { at } = useGroupPath();
  const help = useMeetingHelp();
  const answer = useQuery('meetings.meeting', { id });
  if (answer === null) return null;
  if (answer.meeting !== null) return <Shown meeting={answer.meeting} />;
  return (
    <Screen title={t('meeting')} back={{ href: at('/meetings') }} help={help}>
      <EmptyState icon={IconUsersGroup} title={t('unknown')}>
        {t('unknownHow')}
      </EmptyState>
    </Screen>
  );
}

function Shown({ meeting }: { readonly meeting: Meeting }): ReactNode {
  const t = useMessages(meetingsMessages);
  const { at } = useGroupPath();
  const help = useMeetingHelp();
  const Discussion = useDiscussion();
  const SharedText = useSharedText();
  const group = useGroup();
  const [adding, setAdding] = useState(false);
  const isOpen = meeting.mine && meeting.endedAt === null;
  return (
    <Screen
      title={meeting.title}
      subtitle={t('meeting')}
      back={{ href: at('/meetings') }}
      help={help}
      footer={
        isOpen ? (
          <Button kind="primary" wide={true} icon={IconUserPlus} onPress={() => setAdding(true)}>
            {t('add')}
          </Button>
        ) : undefined
      }
    >
      <About meeting={meeting} />
      {meeting.agenda.length > 0 && <Agenda agenda={meeting.agenda} />}
      <OwnCode meeting={meeting} />
      <Present meeting={meeting} />
      <SharedText is="minutes" about={meeting.id} />
      <Discussion about={meeting.id} />
      {isOpen && isToolOn(group, 'deciding') && (
        <ButtonLink icon={IconChecklist} href={at('/decide')}>
          {t('voteOn')}
        </ButtonLink>
      )}
      {isOpen && <EndButton meeting={meeting.id} />}
      {adding && <AddSheet meeting={meeting} onClose={() => setAdding(false)} />}
    </Screen>
  );
}

function About({ meeting }: { readonly meeting: Meeting }): ReactNode {
  const t = useMessages(meetingsMessages);
  const format = useFormat();
  const who = useWho();
  const { at, place, account, endedAt } = meeting;
  const facts: Fact[] = [
    { label: t('when'), value: format.moment(at) },
    ...(place === '' ? [] : [{ label: t('place'), value: <bdi>{place}</bdi> }]),
    { label: t('recordedBy'), value: <bdi>{who(account).name}</bdi> },
    { label: t('state'), value: endedAt === null ? t('underWay') : t('over', { when: format.moment(endedAt) }) },
  ];
  return <Facts facts={facts} />;
}

function Agenda({ agenda }: Pick<Meeting, 'agenda'>): ReactNode {
  const t = useMessages(meetingsMessages);
  const { number } = useFormat();
  return (
    <Stack gap="small">
      <h2>{t('agenda')}</h2>
      <List label={t('agenda')}>
        {agenda.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an agenda does not change
          <ListItem key={at} lead={number(at + 1)} title={<bdi>{item}</bdi>} />
        ))}
      </List>
    </Stack>
  );
}
