import { IconDoor } from '@tabler/icons-react';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { Refusal } from '../../core/module.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Result } from '../../lib/result.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Progress } from '../../ui/feedback/Progress.tsx';
import { EmptyState } from '../../ui/layout/EmptyState.tsx';
import { List, ListItem } from '../../ui/layout/List.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import type { DoorCardView } from '../../view/view-types.ts';
import { minga } from '../../view/worker-client.ts';
import { doorCodeIn } from './door-code.ts';
import { askingMessages } from './messages/catalog.ts';
import { useAskingFault } from './use-asking-fault.ts';

/** What the relay that this app came from lists. */
export function ListedGroups(): ReactNode {
  const t = useMessages(askingMessages);
  const sayFault = useAskingFault();
  const [found, setFound] = useState<Result<readonly DoorCardView[], Refusal> | null>(null);
  const look = useCallback(() => {
    setFound(null);
    void minga().doors('find').then(setFound);
  }, []);
  useEffect(look, [look]);

  if (found === null) return <Progress label={t('looking')} value={null} />;
  if (!found.ok) {
    return (
      <Stack>
        <Notice tone="problem" live={true}>
          {sayFault(found.error)}
        </Notice>
        <Button onPress={look}>{t('tryAgain')}</Button>
      </Stack>
    );
  }
  if (found.value.length === 0) {
    return (
      <EmptyState icon={IconDoor} title={t('listNone')}>
        {t('listNoneHow')}
      </EmptyState>
    );
  }
  return (
    <Stack>
      <p>{t('listHow')}</p>
      <List label={t('title')}>
        {found.value.map(({ link, name, says, place }) => (
          <ListItem
            key={link}
            icon={IconDoor}
            title={name}
            detail={<bdi>{[says, place].filter((each) => each !== '').join(' · ')}</bdi>}
            href={`/door/${doorCodeIn(link) ?? ''}`}
          />
        ))}
      </List>
    </Stack>
  );
}
