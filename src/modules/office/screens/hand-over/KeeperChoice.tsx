import { IconUsers } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { LongList } from '../../../../ui/layout/LongList.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useFace } from '../../../../view/face.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useNames } from '../../../../view/use-names.ts';
import { useQuery } from '../../../../view/use-query.ts';
import type { MemberView } from '../../../../view/view-types.ts';
import { officeMessages } from '../../messages/catalog.ts';
import type { Account } from '../AccountGate.tsx';
import { mayReceive } from './may-receive.ts';

/** Members who can have it, those first who keep accounts already. */
export function KeeperChoice(props: {
  readonly label: string;
  readonly account: Account;
  readonly onChoose: (member: MemberId) => void;
}): ReactNode {
  const t = useMessages(officeMessages);
  const format = useFormat();
  const face = useFace();
  const names = useNames();
  const { members } = useGroup();
  const helpers = useQuery('office.helpers', {});
  if (helpers === null) return null;
  const isHelper = ({ member, coordinator }: MemberView): boolean => coordinator || helpers.helpers.includes(member);
  const rank = (member: MemberView): number => (isHelper(member) ? 0 : 1);
  const able = members
    .filter((member) => mayReceive(props.account, member))
    .map((member) => ({ member, name: names.of(member.member) }))
    .sort((left, right) => rank(left.member) - rank(right.member) || format.compare(left.name, right.name));
  if (able.length === 0) {
    return (
      <EmptyState icon={IconUsers} title={t('noOneElse')}>
        {t('noOneElseHow')}
      </EmptyState>
    );
  }
  const role = (member: MemberView): string =>
    member.coordinator ? ` · ${t('coordinator')}` : isHelper(member) ? ` · ${t('helper')}` : '';
  return (
    <Stack>
      <p>{props.label}</p>
      <LongList label={props.label}>
        {able.map(({ member, name }) => (
          <ListItem
            key={member.member}
            lead={<Avatar {...face(member)} />}
            title={<bdi>{name}</bdi>}
            detail={`${member.shortCode}${role(member)}`}
            onPress={() => props.onChoose(member.member)}
          />
        ))}
      </LongList>
    </Stack>
  );
}
