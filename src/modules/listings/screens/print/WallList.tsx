import { Fragment, type ReactNode } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useNames } from '../../../../view/use-names.ts';
import { listingsMessages } from '../../messages/catalog.ts';
import type { Listing } from '../listing-view.ts';
import type { Kinds } from '../use-kinds.ts';
import { useReturnWords } from '../use-return-words.ts';
import { byKind } from './by-kind.ts';

type WallProps = {
  readonly listings: readonly Listing[];
  readonly kinds: Kinds;
  readonly numbers: ReadonlyMap<MemberId, string>;
};

/** As it hangs on the wall: what people have, then what they need, each by kind. */
export function WallList(props: WallProps): ReactNode {
  const t = useMessages(listingsMessages);
  const format = useFormat();
  const { name } = useGroup();
  const parts = [
    { title: t('offers'), listings: props.listings.filter(({ side }) => side === 'offer') },
    { title: t('needs'), listings: props.listings.filter(({ side }) => side === 'need') },
  ];
  return (
    <>
      <p>
        <bdi>{name}</bdi>
        {` · ${t('wallDay', { day: format.day(Date.now()) })}`}
      </p>
      {parts
        .filter(({ listings }) => listings.length > 0)
        .map(({ title, listings }) => (
          <Fragment key={title}>
            <h1>{title}</h1>
            <Part {...props} listings={listings} />
          </Fragment>
        ))}
    </>
  );
}

function Part({ listings, kinds, numbers }: WallProps): ReactNode {
  return (
    <table>
      {byKind(listings, kinds.all).map((each) => (
        <tbody key={each.kind}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {kinds.nameOf(each.kind)}
            </th>
          </tr>
          {each.listings.map((listing) => (
            <tr key={listing.id}>
              <td>
                <What listing={listing} />
              </td>
              <td>
                <Who listing={listing} numbers={numbers} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function What({ listing }: { readonly listing: Listing }): ReactNode {
  const inReturn = useReturnWords();
  const { title, words, place } = listing;
  return (
    <>
      <strong>
        <bdi>{title}</bdi>
      </strong>
      {words !== '' && (
        <>
          <br />
          <bdi>{words}</bdi>
        </>
      )}
      <br />
      {inReturn(listing)}
      {place !== '' && (
        <>
          {' · '}
          <bdi>{place}</bdi>
        </>
      )}
    </>
  );
}

/** For somebody without a phone stands the number of whoever keeps their account. */
function Who(props: { readonly listing: Listing; readonly numbers: WallProps['numbers'] }): ReactNode {
  const names = useNames();
  const partyOf = useParties();
  const { account } = props.listing;
  const { name, kept } = partyOf(account);
  const keeper = kept?.keeper ?? null;
  const number = props.numbers.get(kept === null ? (account as string as MemberId) : (keeper ?? ('' as MemberId)));
  return (
    <>
      <bdi>{name}</bdi>
      {number !== undefined && (
        <>
          <br />
          {keeper !== null && `${names.of(keeper)}: `}
          <bdi dir="ltr">{number}</bdi>
        </>
      )}
    </>
  );
}
