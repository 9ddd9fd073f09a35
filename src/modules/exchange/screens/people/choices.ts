import type { MemberId } from '../../../../core/ids.ts';
import type { Formats } from '../../../../i18n/formats.ts';
import { matchesSearch } from '../../../../i18n/search.ts';
import type { MemberView } from '../../../../view/view-types.ts';

export type Choice = { readonly member: MemberView; readonly name: string };

/** Whom one may choose: everybody else who has not withdrawn or gone, each person once, those I traded with last first, then by name. */
export function choicesOf(
  members: readonly MemberView[],
  me: MemberId,
  recent: readonly MemberId[],
  nameOf: (member: MemberView) => string,
  compare: Formats['compare'],
): Choice[] {
  const rank = (member: MemberId): number => (recent.includes(member) ? recent.indexOf(member) : recent.length);
  return members
    .filter(({ member, withdrawn, ended, mergedInto }) => {
      return member !== me && !withdrawn && ended === null && mergedInto === null;
    })
    .map((member) => ({ member, name: nameOf(member) }))
    .sort((left, right) => rank(left.member.member) - rank(right.member.member) || compare(left.name, right.name));
}

/** By name or by short code, accents forgiven. */
export const matching = (choices: readonly Choice[], query: string): readonly Choice[] =>
  query.trim() === ''
    ? choices
    : choices.filter(({ name, member }) => matchesSearch(`${name} ${member.shortCode}`, query));
