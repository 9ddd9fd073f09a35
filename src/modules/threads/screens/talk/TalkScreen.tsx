import { IconMessages } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useParams } from 'wouter';
import type { EntryId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import type { Help } from '../../../../ui/layout/HelpButton.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { minga } from '../../../../view/worker-client.ts';
import { threadsMessages } from '../../messages/catalog.ts';
import { Reactions } from '../Reactions.tsx';
import type { Message, Thread } from '../thread-view.ts';
import { TalkItem } from './TalkItem.tsx';
import { thingPath } from './thing-path.ts';
import { useTalkDraft } from './use-talk-draft.ts';
import { Writing } from './Writing.tsx';

/** All that was said about one thing, and room for more. */
export function TalkScreen(): ReactNode {
  const { id = '' } = useParams();
  return <Known key={id} id={id as EntryId} />;
}

function useTalkHelp(): Help {
  const t = useMessages(threadsMessages);
  return { sentences: [t('helpTalk'), t('helpReply'), t('helpUnsay')] };
}

function Known({ id }: { readonly id: EntryId }): ReactNode {
  const t = useMessages(threadsMessages);
  const { at } = useGroupPath();
  const help = useTalkHelp();
  const view = useQuery('threads.thread', { thing: id });
  if (view === null) return null;
  if (view.known) return <Shown view={view} />;
  return (
    <Screen title={t('talk')} back={{ href: at('/more') }} help={help}>
      <EmptyState icon={IconMessages} title={t('unknown')}>
        {t('unknownHow')}
      </EmptyState>
    </Screen>
  );
}

function Shown({ view }: { readonly view: Thread }): ReactNode {
  const t = useMessages(threadsMessages);
  const { at } = useGroupPath();
  const help = useTalkHelp();
  const draft = useTalkDraft(view.thing);
  useRead(view.news);
  if (draft.value === null) return null;
  return (
    <Screen
      title={view.title === '' ? t(view.what) : view.title}
      subtitle={t('talk')}
      back={{ href: at(thingPath(view) ?? '/more') }}
      help={help}
    >
      <Reactions thing={view.thing} reactions={view.reactions} mayReact={view.mayWrite} />
      {view.talks.length === 0 ? (
        <EmptyState icon={IconMessages} title={t('nobodyYet')}>
          {t('nobodyYetHow')}
        </EmptyState>
      ) : (
        <Talks view={view} onReply={view.mayWrite ? draft.answer : null} />
      )}
      {view.mayWrite && <Writing view={view} draft={{ ...draft, value: draft.value }} />}
    </Screen>
  );
}

/** Whoever sees it has read it: no errand leads here again before somebody writes more. */
function useRead(news: string | null): void {
  const { group } = useGroup();
  useEffect(() => {
    if (news !== null) void minga().putAside(group, news);
  }, [group, news]);
}

const atFirst = 40;

function Talks({
  view,
  onReply,
}: {
  readonly view: Thread;
  readonly onReply: ((to: Message) => void) | null;
}): ReactNode {
  const t = useMessages(threadsMessages);
  const [most, setMost] = useState(atFirst);
  const { talks } = view;
  return (
    <Stack>
      {talks.length > most && (
        <Button kind="quiet" wide={true} onPress={() => setMost(most + atFirst)}>
          {t('earlier')}
        </Button>
      )}
      {talks.slice(-most).map((talk) => (
        <TalkItem key={talk.id} thing={view.thing} talk={talk} onReply={onReply} />
      ))}
    </Stack>
  );
}
