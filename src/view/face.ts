import { useMemberName } from './member-name.ts';
import { photoUrl } from './photo-url.ts';
import { useGroup } from './stores.ts';
import type { MemberView } from './view-types.ts';

/** What `Avatar` takes to show somebody. */
export type Face = {
  readonly name: string;
  readonly photo: string | undefined;
  /** The seed of a drawn face: an id. */
  readonly portrait: string | undefined;
  /** A house is drawn in place of a face. */
  readonly isOrganisation?: boolean | undefined;
};

/** The photo a member chose, else a face drawn from their id; initials once they withdrew. */
export function useFace(): (member: MemberView) => Face {
  const nameOf = useMemberName();
  const { organisations } = useGroup();
  return (member) => ({
    name: nameOf(member),
    photo: photoUrl(member.member, member.profile?.photo),
    portrait: member.withdrawn ? undefined : member.member,
    isOrganisation: organisations.some((account) => account === (member.member as string)),
  });
}
