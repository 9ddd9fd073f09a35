import { IconMessages } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { EntryId } from '../../../core/ids.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { List, ListItem } from '../../../ui/layout/List.tsx';
import { Stack } from '../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../view/group-path.ts';
import { useQuery } from '../../../view/use-query.ts';
import { useWho } from '../../../view/use-who.ts';
import { threadsMessages } from '../messages/catalog.ts';
import { Reactions } from './Reactions.tsx';

/** On the page of whatever can be talked about: the way there, what was said last, and how people take it. */
export function Discussion({ about }: { readonly about: EntryId }): ReactNode {
  const t = useMessages(threadsMessages);
  const { at } = useGroupPath();
  const who = useWho();
  const view = useQuery('threads.brief', { thing: about });
  if (view === null || !view.known) return null;
  const { last } = view;
  const said =
    last === null ? t('nobodyYet') : t('lastSaid', { name: who(last.account).name, words: begin(last.words) });
  return (
    <Stack gap="small">
      <List label={t('talk')}>
        <ListItem
          icon={IconMessages}
          title={t('talkAbout', { count: view.count })}
          detail={<bdi>{said}</bdi>}
          href={at(`/talk/${about}`)}
        />
      </List>
      <Reactions thing={about} reactions={view.reactions} mayReact={view.mayWrite} />
    </Stack>
  );
}

const most = 80;

const begin = (words: string): string => (words.length > most ? `${words.slice(0, most).trimEnd()} …` : words);
