import type { ReactNode } from 'react';
import type { EntryId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { List } from '../../../../ui/layout/List.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useQuery } from '../../../../view/use-query.ts';
import { aidMessages } from '../../messages/catalog.ts';
import { HelpItem } from '../HelpItem.tsx';
import type { Request } from '../help-view.ts';
import { Answering } from './Answering.tsx';
import { OwnDetails } from './OwnDetails.tsx';
import { Wanted } from './Wanted.tsx';
import { WhoCould } from './WhoCould.tsx';

/** On a listing for nothing: what is wanted and how full it is, who helps, and the button that offers help. */
export function ListingPanel({ listing }: { readonly listing: EntryId }): ReactNode {
  const request = useQuery('aid.request', { listing })?.request ?? null;
  if (request === null) return null;
  // Turned into one for hours since: what was accepted stands all the same.
  if (!request.forNothing) return <Helps request={request} />;
  return (
    <>
      {/* Whoever may answer reads the times where they choose one. */}
      <Wanted request={request} withShifts={request.mine || request.answerers.length === 0} />
      {request.mine && <OwnDetails request={request} />}
      <Helps request={request} />
      <Enough request={request} />
      {request.answerers.length > 0 && <Answering request={request} />}
      {request.mine && request.side === 'need' && !request.full && <WhoCould listing={listing} />}
    </>
  );
}

function Helps({ request: { helps } }: { readonly request: Request }): ReactNode {
  const t = useMessages(aidMessages);
  if (helps.length === 0) return null;
  return (
    <Stack gap="small">
      <h2>{t('helps')}</h2>
      <List label={t('helps')}>
        {helps.map((help) => (
          <HelpItem key={help.id} help={help} onListing={true} />
        ))}
      </List>
    </Stack>
  );
}

function Enough({ request: { full, side, mine } }: { readonly request: Request }): ReactNode {
  const t = useMessages(aidMessages);
  if (!full || mine) return null;
  return <Notice>{t(side === 'need' ? 'enough' : 'allTaken')}</Notice>;
}
