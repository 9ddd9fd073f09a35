import type { MemberId } from '../../core/ids.ts';
import { useMemberName } from '../../view/member-name.ts';
import { useGroup } from '../../view/stores.ts';

/** How a member of this group is called, by id. */
export function useNameOf(): (member: MemberId) => string {
  const { members } = useGroup();
  const nameOf = useMemberName();
  return (member) => nameOf(members.find((each) => each.member === member));
}
