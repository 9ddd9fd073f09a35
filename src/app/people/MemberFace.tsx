import type { ReactNode } from 'react';
import { Avatar } from '../../ui/people/Avatar.tsx';
import { useMemberName } from '../../view/member-name.ts';
import { photoUrl } from '../../view/photo-url.ts';
import type { MemberView } from '../../view/view-types.ts';

/** The photo a member chose, else a face drawn from their id; initials once they withdrew. */
export function MemberFace(props: {
  readonly member: MemberView;
  readonly size?: 'small' | 'medium' | 'large';
}): ReactNode {
  const nameOf = useMemberName();
  const { member, size } = props;
  const portrait = member.withdrawn ? undefined : member.member;
  return (
    <Avatar
      name={nameOf(member)}
      photo={photoUrl(member.member, member.profile?.photo)}
      portrait={portrait}
      size={size}
    />
  );
}
