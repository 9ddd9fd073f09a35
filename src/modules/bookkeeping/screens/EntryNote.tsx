import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { EntryId } from '../../../core/ids.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { IconLabel } from '../../../ui/actions/IconLabel.tsx';
import { useQuery } from '../../../view/use-query.ts';
import { bookkeepingMessages } from '../messages/catalog.ts';

/** On the page of an entry that is closed: since when. Nothing on that of any other. */
export function EntryNote({ entry }: { readonly entry: EntryId }): ReactNode {
  const t = useMessages(bookkeepingMessages);
  const { day } = useFormat();
  const sealed = useQuery('bookkeeping.sealedEntry', { entry })?.sealed;
  if (!sealed) return null;
  return (
    <IconLabel icon={IconLock} tone="soft">
      {t('inClosedBooks', { date: day(sealed.claimedAt) })}
    </IconLabel>
  );
}
