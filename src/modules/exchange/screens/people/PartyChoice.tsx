import { IconSearch, IconSquare, IconSquareCheck, IconUserPlus, IconUsersGroup } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { TextField } from '../../../../ui/fields/TextField.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { LongList } from '../../../../ui/layout/LongList.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { type Party, useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { inOrder, matching, openAccounts } from './choices.ts';

/** Fewer than this fit on a screen or two: a search field would only stand in the way. */
const searchFrom = 8;

/** Members, and neighbours whose account somebody keeps. One tap chooses. */
export function PartyChoice(props: {
  /** Those that are chosen, where several can be; `null`: one tap ends the choice. */
  readonly chosen: readonly AccountId[] | null;
  /** Not to be chosen: whose payment or request it is. */
  readonly without: (account: AccountId) => boolean;
  readonly onChoose: (account: AccountId) => void;
}): ReactNode {
  const t = useMessages(exchangeMessages);
  const format = useFormat();
  const group = useGroup();
  const partyOf = useParties();
  const { at } = useGroupPath();
  const recent = useQuery('exchange.recentPartners', {});
  const [query, setQuery] = useState('');
  const parties = openAccounts(group)
    .filter((account) => !props.without(account))
    .map(partyOf);
  const found = matching(inOrder(parties, recent ?? [], format.compare), query);

  if (parties.length === 0) {
    return (
      <EmptyState
        icon={IconUsersGroup}
        title={t('aloneTitle')}
        action={
          <ButtonLink kind="primary" size="large" wide={true} icon={IconUserPlus} href={at('/invite')}>
            {t('aloneInvite')}
          </ButtonLink>
        }
      >
        {t('aloneHint')}
      </EmptyState>
    );
  }
  // Shown only once it is known who comes first: a list that jumps under the finger pays the wrong person.
  if (recent === null) return null;
  return (
    <Stack>
      {parties.length >= searchFrom && (
        <TextField label={t('searchPeople')} type="search" value={query} onChange={setQuery} />
      )}
      {found.length === 0 ? (
        <EmptyState icon={IconSearch} title={t('noOneFound')}>
          {t('noOneFoundHint')}
        </EmptyState>
      ) : (
        <LongList label={t('people')}>
          {found.map((party) => (
            <PartyRow
              key={party.account}
              party={party}
              ticked={props.chosen?.includes(party.account)}
              onChoose={props.onChoose}
            />
          ))}
        </LongList>
      )}
    </Stack>
  );
}

function PartyRow(props: {
  readonly party: Party;
  readonly ticked: boolean | undefined;
  readonly onChoose: (account: AccountId) => void;
}): ReactNode {
  const t = useMessages(exchangeMessages);
  const { members } = useGroup();
  const { ticked } = props;
  const { account, name, detail, face } = props.party;
  const Box = ticked ? IconSquareCheck : IconSquare;
  const isForked = members.find(({ member }) => (member as string) === account)?.forked === true;
  return (
    <ListItem
      title={<bdi>{name}</bdi>}
      detail={isForked ? `${detail} · ${t('phoneReplaced')}` : detail}
      lead={<Avatar {...face} />}
      ticked={ticked === undefined ? undefined : { is: ticked, mark: <Box aria-hidden={true} /> }}
      onPress={() => props.onChoose(account)}
    />
  );
}
