/**
 * Who is shown a member's balance and movements. Every phone holds them, since that is how the books can be checked; this is
 * what the app shows, and what a neighbour who does not take it apart gets to see. (protocol §4, `books.open`)
 */
import { type AccountId, accountOfMember, type MemberId } from '../ids.ts';
import type { Context } from '../module.ts';
import type { GroupState } from '../state.ts';
import { shownAs } from './merging.ts';
import { policyNow } from './policies.ts';
import { coordinators } from './select.ts';

export const booksAreOpen = (state: GroupState): boolean => policyNow(state, 'books.open') === true;

/** The account is one's own, or one coordinates the group, or its books are open. `null`: it is not shown. */
export function shownBecause(
  { state, self }: Pick<Context, 'state' | 'self'>,
  account: AccountId,
): 'own' | 'open-books' | 'coordinator' | null {
  if (isOwn(state, self.member, account)) return 'own';
  if (booksAreOpen(state)) return 'open-books';
  return coordinators(state).includes(self.member) ? 'coordinator' : null;
}

/** Two records that are shown as one person are one person's here too. */
const isOwn = (state: GroupState, member: MemberId, account: AccountId): boolean =>
  account === accountOfMember(member) ||
  (state.membership.merges.size > 0 && shownAs(state, account as string as MemberId) === shownAs(state, member));
