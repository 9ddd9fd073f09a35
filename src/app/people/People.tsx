import { IconSearchOff, IconUserPlus, IconUsersGroup } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { matchesSearch } from '../../i18n/search.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { EmptyState } from '../../ui/layout/EmptyState.tsx';
import { ListItem } from '../../ui/layout/List.tsx';
import { LongList } from '../../ui/layout/LongList.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { Avatar } from '../../ui/people/Avatar.tsx';
import { useFace } from '../../view/face.ts';
import { useMemberName } from '../../view/member-name.ts';
import { type Party, useParties } from '../../view/parties.ts';
import { useGroup } from '../../view/stores.ts';
import type { MemberView } from '../../view/view-types.ts';
import { goTo } from '../routing/hash-location.ts';
import { peopleMessages } from './messages/catalog.ts';

/** Below this many a search field only stands in the way. */
const searchFrom = 8;

export function People(): ReactNode {
  const t = useMessages(peopleMessages);
  const format = useFormat();
  const nameOf = useMemberName();
  const partyOf = useParties();
  const { group, members, accounts, demo } = useGroup();
  const [query, setQuery] = useState('');
  const alone = !demo && members.length + accounts.length === 1;
  const neighbours = members
    .filter(({ mergedInto }) => mergedInto === null)
    .map((member) => ({ id: member.member, name: nameOf(member), code: member.shortCode, member }));
  const kept = accounts
    .filter(({ takenOverBy }) => takenOverBy === null)
    .map(({ account }) => partyOf(account))
    .map((party) => ({ id: party.account, name: party.name, code: party.kept?.shortCode ?? '', party }));
  const found = [...neighbours, ...kept]
    .filter(({ name, code }) => matchesSearch(`${name} ${code}`, query))
    .sort((left, right) => format.compare(left.name, right.name));

  return (
    <Screen
      title={t('title')}
      help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}
      action={
        demo || alone ? undefined : (
          <Button kind="plain" icon={IconUserPlus} onPress={() => goTo(`/g/${group}/invite`)}>
            {t('invite')}
          </Button>
        )
      }
    >
      {neighbours.length + kept.length >= searchFrom && (
        <TextField label={t('search')} type="search" value={query} onChange={setQuery} />
      )}
      {found.length === 0 ? (
        <EmptyState icon={IconSearchOff} title={t('noMatch')}>
          {t('noMatchHow')}
        </EmptyState>
      ) : (
        <LongList label={t('list')}>
          {found.map((row) =>
            'party' in row ? (
              <KeptRow key={row.id} party={row.party} />
            ) : (
              <MemberRow key={row.id} member={row.member} name={row.name} />
            ),
          )}
        </LongList>
      )}
      {alone && <Alone />}
    </Screen>
  );
}

function Alone(): ReactNode {
  const t = useMessages(peopleMessages);
  const { group } = useGroup();
  return (
    <EmptyState
      icon={IconUsersGroup}
      title={t('alone')}
      action={
        <Button kind="primary" size="large" wide={true} icon={IconUserPlus} onPress={() => goTo(`/g/${group}/invite`)}>
          {t('invite')}
        </Button>
      }
    >
      {t('aloneHow')}
    </EmptyState>
  );
}

/** A neighbour without a phone, or the group's own account: who keeps it stands beside the name. */
function KeptRow({ party }: { readonly party: Party }): ReactNode {
  const { group } = useGroup();
  return (
    <ListItem
      lead={<Avatar {...party.face} />}
      title={<bdi>{party.name}</bdi>}
      detail={party.detail}
      href={`/g/${group}${party.path}`}
    />
  );
}

function MemberRow({ member, name }: { readonly member: MemberView; readonly name: string }): ReactNode {
  const face = useFace();
  const t = useMessages(peopleMessages);
  const { group, me } = useGroup();
  const place = member.profile?.place ?? '';
  const details = [
    member.shortCode,
    member.member === me.member && t('you'),
    member.coordinator && t('coordinator'),
    !member.admitted && t('notAdmitted'),
    member.ended !== null && t(member.ended),
  ];
  return (
    <ListItem
      lead={<Avatar {...face(member)} />}
      title={<bdi>{name}</bdi>}
      detail={
        <>
          {details.filter((detail) => detail !== false).join(' · ')}
          {place !== '' && (
            <>
              {' · '}
              <bdi>{place}</bdi>
            </>
          )}
        </>
      }
      href={`/g/${group}/people/${member.member}`}
    />
  );
}
