import type { ReactNode } from 'react';
import type { EntryId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useParties } from '../../../../view/parties.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { aidMessages } from '../../messages/catalog.ts';
import { useReasonWords } from '../use-reason-words.ts';

/** For my own need: those who offer such a thing or have helped with it, each with why they are named. A tap leads to how to reach them. */
export function WhoCould({ listing }: { readonly listing: EntryId }): ReactNode {
  const t = useMessages(aidMessages);
  const { at } = useGroupPath();
  const partyOf = useParties();
  const why = useReasonWords();
  const fitting = useQuery('aid.matches', { listing });
  if (fitting === null || fitting.rows.length === 0) return null;
  return (
    <Stack gap="small">
      <h2>{t('whoCould')}</h2>
      <p>{t('whoCouldHow')}</p>
      <List label={t('whoCould')}>
        {fitting.rows.map(({ account, reasons }) => {
          const { name, face, path } = partyOf(account);
          return (
            <ListItem
              key={account}
              lead={<Avatar {...face} />}
              title={<bdi>{name}</bdi>}
              detail={why(reasons)}
              href={at(path)}
            />
          );
        })}
      </List>
    </Stack>
  );
}
