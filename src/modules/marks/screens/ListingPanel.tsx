import { IconLeaf } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { EntryId } from '../../../core/ids.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Disclosure } from '../../../ui/layout/Disclosure.tsx';
import { useMarkName } from '../../../view/marks/use-mark-name.ts';
import { useParties } from '../../../view/parties.ts';
import { useQuery } from '../../../view/use-query.ts';
import { marksMessages } from '../messages/catalog.ts';
import { MarkRows } from './MarkRows.tsx';

/** On a listing: what a coordinator has seen of whoever has it, and whether the rule came after it. */
export function ListingPanel({ listing }: { readonly listing: EntryId }): ReactNode {
  const t = useMessages(marksMessages);
  const { list } = useFormat();
  const markName = useMarkName();
  const partyOf = useParties();
  const about = useQuery('marks.ofListing', { listing })?.about ?? null;
  if (about === null) return null;
  const { account, criteria, lacks } = about;
  return (
    <>
      {lacks !== null && (
        <Notice tone="warning">{t('lacksNow', { name: partyOf(account).name, mark: markName(lacks) })}</Notice>
      )}
      {criteria.length > 0 && (
        <Disclosure summary={t('seenOf', { marks: list(criteria.map(({ mark }) => markName(mark))) })} icon={IconLeaf}>
          <MarkRows label={t('criteria')} marks={criteria} />
        </Disclosure>
      )}
    </>
  );
}
