import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { type Fact, Facts } from '../../../../ui/layout/Facts.tsx';
import type { Help } from '../../../../ui/layout/HelpButton.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useDiscussion } from '../../../../view/discussions.ts';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useListingPanels } from '../../../../view/listing-panels.ts';
import { listingsMessages } from '../../messages/catalog.ts';
import { isListed, type Listing } from '../listing-view.ts';
import { Photos } from '../photos/Photos.tsx';
import { useKindName } from '../use-kinds.ts';
import { useReturnWords } from '../use-return-words.ts';
import { useWhoWords } from '../use-who-words.ts';
import { Listen } from '../voice/Listen.tsx';
import { ListingGate } from './ListingGate.tsx';
import { OwnActs } from './OwnActs.tsx';
import { Whose } from './Whose.tsx';

/** All of one listing, and what its reader can do about it. */
export function ListingScreen(): ReactNode {
  const help = useListingHelp();
  return <ListingGate help={help}>{(listing) => <Shown listing={listing} />}</ListingGate>;
}

function useListingHelp(): Help {
  const t = useMessages(listingsMessages);
  return { sentences: [t('helpOne'), t('helpOneReach'), t('helpOneOwn')] };
}

function Shown({ listing }: { readonly listing: Listing }): ReactNode {
  const help = useListingHelp();
  const { at } = useGroupPath();
  const who = useWhoWords();
  const Panels = useListingPanels();
  const Discussion = useDiscussion();
  return (
    <Screen title={listing.title} subtitle={who(listing)} back={{ href: at('/market') }} help={help}>
      <Standing listing={listing} />
      {listing.voice !== null && <Listen voice={listing.voice} />}
      <Photos title={listing.title} photos={listing.photos} />
      {listing.words !== '' && (
        <p>
          <bdi>{listing.words}</bdi>
        </p>
      )}
      <About listing={listing} />
      {/* What another tool does about it, above who it is: that is what its reader came for. */}
      <Panels listing={listing.id} />
      {listing.mine ? <OwnActs listing={listing} /> : <Whose listing={listing} />}
      <Discussion about={listing.id} />
    </Screen>
  );
}

/** Why the others do not see it, or do not see it any more. */
function Standing({ listing }: { readonly listing: Listing }): ReactNode {
  const t = useMessages(listingsMessages);
  const { day } = useFormat();
  if (isListed(listing)) return null;
  if (!listing.mine) return <Notice>{t('notListed')}</Notice>;
  if (listing.closed) return <Notice>{t('offNotice')}</Notice>;
  return <Notice>{listing.paused ? t('pausedNotice') : t('endedNotice', { day: day(listing.until ?? 0) })}</Notice>;
}

function About({ listing }: { readonly listing: Listing }): ReactNode {
  const t = useMessages(listingsMessages);
  const format = useFormat();
  const kindName = useKindName();
  const inReturn = useReturnWords();
  const { place, until, claimedAt, changedAt } = listing;
  const facts: Fact[] = [
    { label: t('inReturn'), value: <bdi>{inReturn(listing)}</bdi> },
    ...(place === '' ? [] : [{ label: t('place'), value: <bdi>{place}</bdi> }]),
    { label: t('whatKind'), value: kindName(listing.category) },
    ...(isListed(listing)
      ? [
          {
            label: t('onListUntil'),
            value: until === null ? t('always') : t('untilDay', { day: format.nearDay(until, Date.now()) }),
          },
        ]
      : []),
    { label: t('putUp'), value: format.relative(claimedAt, Date.now()) },
    ...(changedAt > claimedAt ? [{ label: t('changed'), value: format.relative(changedAt, Date.now()) }] : []),
  ];
  return (
    <>
      <Facts facts={facts} />
      {listing.endless && <p>{t('stays')}</p>}
    </>
  );
}
