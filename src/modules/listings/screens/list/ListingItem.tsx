import type { ReactNode } from 'react';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { kindIcon } from '../kinds.ts';
import type { Listing } from '../listing-view.ts';
import { useThumbnail } from '../photos/use-thumbnail.tsx';
import { useReturnWords } from '../use-return-words.ts';
import { useStandingWords } from '../use-standing-words.ts';
import { useWhoWords } from '../use-who-words.ts';
import { SpokenTitle } from '../voice/SpokenTitle.tsx';

/** A row: what it is, who has or needs it, what for, where, and how fresh it is. */
export function ListingItem({ listing, now }: { readonly listing: Listing; readonly now: number }): ReactNode {
  const { at } = useGroupPath();
  const who = useWhoWords();
  const inReturn = useReturnWords();
  const standing = useStandingWords();
  const { id, picture, title, place } = listing;
  const thumbnail = useThumbnail(listing.photos);
  return (
    <ListItem
      icon={thumbnail === undefined ? kindIcon(picture) : undefined}
      lead={thumbnail}
      title={listing.voice === null ? <bdi>{title}</bdi> : <SpokenTitle title={title} />}
      detail={
        <>
          {`${who(listing)} · ${inReturn(listing)} · `}
          {place !== '' && (
            <>
              <bdi>{place}</bdi>
              {' · '}
            </>
          )}
          {standing(listing, now)}
        </>
      }
      href={at(`/market/${id}`)}
    />
  );
}
