import { IconHeart } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { useWho } from '../../../../view/use-who.ts';
import { aidMessages } from '../../messages/catalog.ts';
import { useReasonWords } from '../use-reason-words.ts';

/** On Home: needs of others that fit what I offer or have helped with, three at most, each with why it is named. */
export function HomePanel(): ReactNode {
  const t = useMessages(aidMessages);
  const { at } = useGroupPath();
  const who = useWho();
  const why = useReasonWords();
  const fitting = useQuery('aid.forMe', {});
  if (fitting === null || fitting.rows.length === 0) return null;
  return (
    <Stack gap="small">
      <h2>{t('youCould')}</h2>
      <List label={t('youCould')}>
        {fitting.rows.map(({ listing, title, account, mine, reasons }) => {
          const helper = who(mine);
          const needs = t('needs', { name: who(account).name });
          const inTheirPlace = helper.isMe ? '' : `${helper.name}: `;
          return (
            <ListItem
              key={listing}
              icon={IconHeart}
              title={<bdi>{title}</bdi>}
              detail={`${needs} · ${inTheirPlace}${why(reasons)}`}
              href={at(`/market/${listing}`)}
            />
          );
        })}
      </List>
    </Stack>
  );
}
