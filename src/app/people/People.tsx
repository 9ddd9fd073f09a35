import { IconSearchOff, IconUserPlus } from '@tabler/icons-react';
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
  const { group, members, demo } = useGroup();
  const [query, setQuery] = useState('');
  const found = members
    .filter(({ mergedInto }) => mergedInto === null)
    .map((member) => ({ member, name: nameOf(member) }))
    .filter(({ member, name }) => matchesSearch(`${name} ${member.shortCode}`, query))
    .sort((left, right) => format.compare(left.name, right.name));

  return (
    <Screen
      title={t('title')}
      help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}
      action={
        demo ? undefined : (
          <Button kind="plain" icon={IconUserPlus} onPress={() => goTo(`/g/${group}/invite`)}>
            {t('invite')}
          </Button>
        )
      }
    >
      {members.length >= searchFrom && (
        <TextField label={t('search')} type="search" value={query} onChange={setQuery} />
      )}
      {found.length === 0 ? (
        <EmptyState icon={IconSearchOff} title={t('noMatch')}>
          {t('noMatchHow')}
        </EmptyState>
      ) : (
        <LongList label={t('list')}>
          {found.map(({ member, name }) => (
            <MemberRow key={member.member} member={member} name={name} />
          ))}
        </LongList>
      )}
    </Screen>
  );
}

function MemberRow({ member, name }: { readonly member: MemberView; readonly name: string }): ReactNode {
  const face = useFace();
  const t = useMessages(peopleMessages);
  const { group, me } = useGroup();
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
      detail={details.filter((detail) => detail !== false).join(' · ')}
      href={`/g/${group}/people/${member.member}`}
    />
  );
}
