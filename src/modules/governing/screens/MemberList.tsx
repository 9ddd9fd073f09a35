import { type ReactNode, useState } from 'react';
import type { MemberId } from '../../../core/ids.ts';
import { matchesSearch } from '../../../i18n/search.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { TextField } from '../../../ui/fields/TextField.tsx';
import { ListItem } from '../../../ui/layout/List.tsx';
import { LongList } from '../../../ui/layout/LongList.tsx';
import { Stack } from '../../../ui/layout/Stack.tsx';
import { Avatar } from '../../../ui/people/Avatar.tsx';
import { useFace } from '../../../view/face.ts';
import { useNames } from '../../../view/use-names.ts';
import type { MemberView } from '../../../view/view-types.ts';
import { governingMessages } from '../messages/catalog.ts';

/** Fewer than this fit on a screen or two: a search field would only stand in the way. */
const searchFrom = 8;

/** Members to choose one of, by name. */
export function MemberList(props: {
  readonly label: string;
  readonly members: readonly MemberView[];
  readonly onChoose: (member: MemberId) => void;
}): ReactNode {
  const t = useMessages(governingMessages);
  const format = useFormat();
  const face = useFace();
  const names = useNames();
  const [query, setQuery] = useState('');
  const found = props.members
    .map((member) => ({ member, name: names.of(member.member) }))
    .filter(({ member, name }) => matchesSearch(`${name} ${member.shortCode}`, query))
    .sort((left, right) => format.compare(left.name, right.name));
  return (
    <Stack>
      {props.members.length >= searchFrom && (
        <TextField label={t('searchPeople')} type="search" value={query} onChange={setQuery} />
      )}
      <LongList label={props.label}>
        {found.map(({ member, name }) => (
          <ListItem
            key={member.member}
            lead={<Avatar {...face(member)} />}
            title={<bdi>{name}</bdi>}
            detail={member.shortCode}
            onPress={() => props.onChoose(member.member)}
          />
        ))}
      </LongList>
    </Stack>
  );
}
