import type { MemberId } from '../core/ids.ts';
import { useFormat } from '../i18n/use-format.ts';
import { type Face, useFace } from './face.ts';
import { isStanding } from './is-standing.ts';
import { useGroup } from './stores.ts';
import { useNames } from './use-names.ts';

type StandingPerson = Face & { readonly id: MemberId; readonly detail: string };

/** Members who stand, without these; by name. */
export function usePeople(without: readonly MemberId[]): readonly StandingPerson[] {
  const { members } = useGroup();
  const face = useFace();
  const names = useNames();
  const format = useFormat();
  return members
    .filter((each) => isStanding(each) && !without.includes(each.member))
    .map((member) => ({ ...face(member), id: member.member, name: names.of(member.member), detail: member.shortCode }))
    .sort((left, right) => format.compare(left.name, right.name));
}
