import { IconEye, IconListCheck, IconPencil, IconPlayerPause, IconRefresh, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { listingsMessages } from '../../messages/catalog.ts';
import type { Listing } from '../listing-view.ts';
import { useAct } from '../use-refusal.ts';
import { useRenew } from '../use-renew.ts';

/**
 * What can be done about a listing that this phone speaks for. Each is undone by the button that comes in its place, so none of
 * them is held back or asked about.
 */
export function OwnActs({ listing }: { readonly listing: Listing }): ReactNode {
  const { closed, paused } = listing;
  const t = useMessages(listingsMessages);
  const { me } = useGroup();
  const { go } = useGroupPath();
  const partyOf = useParties();
  const { act, busy, refused } = useAct();
  const renewing = useRenew(listing.id);
  const isOwn = listing.account === (me.member as string);
  const change = (
    <Button icon={IconPencil} onPress={() => go(`/market/${listing.id}/change`)}>
      {t('change')}
    </Button>
  );
  const onOrOff = (
    <Button
      icon={closed ? IconListCheck : IconX}
      kind={closed ? 'primary' : 'quiet'}
      busy={busy}
      onPress={() => void act('listings.close', { listing: listing.id, closed: !closed })}
    >
      {t(closed ? 'putBack' : 'takeOff')}
    </Button>
  );
  return (
    <Stack>
      <Refused>{refused ?? renewing.refused}</Refused>
      {!isOwn && <p>{t('keptBy', { name: partyOf(listing.account).name })}</p>}
      <ButtonRow>
        {change}
        {listing.until !== null && !closed && (
          <Button
            icon={IconRefresh}
            kind={listing.past ? 'primary' : 'quiet'}
            busy={renewing.busy}
            onPress={() => void renewing.renew()}
          >
            {t('renew')}
          </Button>
        )}
        {!closed && (
          <Button
            icon={paused ? IconEye : IconPlayerPause}
            kind={paused ? 'primary' : 'quiet'}
            busy={busy}
            onPress={() => void act('listings.pause', { listing: listing.id, paused: !paused })}
          >
            {t(paused ? 'showAgain' : 'pause')}
          </Button>
        )}
        {onOrOff}
      </ButtonRow>
    </Stack>
  );
}
