import { useMemberName } from './member-name.ts';
import { photoUrl } from './photo-url.ts';
import type { MemberView } from './view-types.ts';

/** What `Avatar` takes to show somebody. */
export type Face = {
  readonly name: string;
  readonly photo: string | undefined;
  /** The seed of a drawn face: an id. */
  readonly portrait: string | undefined;
};

/** The photo a member chose, else a face drawn from their id; initials once they withdrew. */
export function useFace(): (member: MemberView) => Face {
  const nameOf = useMemberName();
  return (member) => ({
    name: nameOf(member),
    photo: photoUrl(member.member, member.profile?.photo),
    portrait: member.withdrawn ? undefined : member.member,
  });
}
