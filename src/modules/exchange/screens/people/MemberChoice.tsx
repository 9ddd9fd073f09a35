import { IconCheck, IconSearch, IconUserPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { IconLabel } from '../../../../ui/actions/IconLabel.tsx';
import { TextField } from '../../../../ui/fields/TextField.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { LongList } from '../../../../ui/layout/LongList.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useFace } from '../../../../view/face.ts';
import { useMemberName } from '../../../../view/member-name.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { type Choice, choicesOf, matching } from './choices.ts';

/** Fewer than this fit on a screen or two: a search field would only stand in the way. */
const searchFrom = 8;

/** The members to choose from. One tap chooses; `chosen` marks those that are. */
export function MemberChoice(props: {
  readonly chosen: readonly MemberId[];
  readonly onChoose: (member: MemberId) => void;
}): ReactNode {
  const t = useMessages(exchangeMessages);
  const format = useFormat();
  const group = useGroup();
  const nameOf = useMemberName();
  const recent = useQuery('exchange.recentPartners', {});
  const [query, setQuery] = useState('');
  const choices = choicesOf(group.members, group.me.member, recent ?? [], nameOf, format.compare);
  const found = matching(choices, query);

  if (choices.length === 0) {
    return (
      <EmptyState icon={IconUserPlus} title={t('aloneTitle')}>
        {t('aloneHint')}
      </EmptyState>
    );
  }
  // Shown only once it is known who comes first: a list that jumps under the finger pays the wrong person.
  if (recent === null) return null;
  return (
    <Stack>
      {choices.length >= searchFrom && (
        <TextField label={t('searchPeople')} type="search" value={query} onChange={setQuery} />
      )}
      {found.length === 0 ? (
        <EmptyState icon={IconSearch} title={t('noOneFound')}>
          {t('noOneFoundHint')}
        </EmptyState>
      ) : (
        <LongList label={t('people')}>
          {found.map((choice) => (
            <MemberRow
              key={choice.member.member}
              choice={choice}
              chosen={props.chosen.includes(choice.member.member)}
              onChoose={props.onChoose}
            />
          ))}
        </LongList>
      )}
    </Stack>
  );
}

function MemberRow(props: {
  readonly choice: Choice;
  readonly chosen: boolean;
  readonly onChoose: (member: MemberId) => void;
}): ReactNode {
  const face = useFace();
  const t = useMessages(exchangeMessages);
  const { member, name } = props.choice;
  return (
    <ListItem
      title={<bdi>{name}</bdi>}
      detail={member.forked ? `${member.shortCode} · ${t('phoneReplaced')}` : member.shortCode}
      lead={<Avatar {...face(member)} />}
      trail={
        props.chosen ? (
          <IconLabel icon={IconCheck} tone="leaf">
            {t('chosen')}
          </IconLabel>
        ) : undefined
      }
      onPress={() => props.onChoose(member.member)}
    />
  );
}
