import type { ReactNode } from 'react';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useMemberName } from '../../../../view/member-name.ts';
import { photoUrl } from '../../../../view/photo-url.ts';
import type { MemberView } from '../../../../view/view-types.ts';

/** Photo, else a drawn face; whoever withdrew has neither. */
export function MemberFace(props: { readonly member: MemberView; readonly size?: 'small' | 'medium' }): ReactNode {
  const { member, profile, withdrawn } = props.member;
  const nameOf = useMemberName();
  return (
    <Avatar
      name={nameOf(props.member)}
      photo={photoUrl(member, profile?.photo)}
      portrait={withdrawn ? undefined : member}
      size={props.size}
    />
  );
}
