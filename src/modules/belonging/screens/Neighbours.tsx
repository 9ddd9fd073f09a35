import type { ReactNode } from 'react';
import type { MemberId } from '../../../core/ids.ts';
import { List, ListItem } from '../../../ui/layout/List.tsx';
import { Avatar } from '../../../ui/people/Avatar.tsx';
import { useFace } from '../../../view/face.ts';
import { memberOf, useGroup } from '../../../view/stores.ts';
import { useNames } from './use-names.ts';

/** Members in a list, each with a face. With `onChoose` a row is a button. */
export function Neighbours(props: {
  readonly members: readonly MemberId[];
  readonly label?: string;
  readonly detail?: (member: MemberId) => string | undefined;
  readonly onChoose?: (member: MemberId) => void;
}): ReactNode {
  const group = useGroup();
  const face = useFace();
  const names = useNames();
  const { onChoose } = props;
  return (
    <List label={props.label}>
      {props.members.map((id) => {
        const member = memberOf(group, id);
        return (
          <ListItem
            key={id}
            lead={member && <Avatar {...face(member)} />}
            title={<bdi>{names.of(id)}</bdi>}
            detail={props.detail?.(id)}
            onPress={onChoose && (() => onChoose(id))}
          />
        );
      })}
    </List>
  );
}
