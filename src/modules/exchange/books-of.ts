/** A neighbour's balance and movements, for whom the group lets see them. */
import { balanceOf } from '../../core/accounts/state.ts';
import { accountOfMember, type MemberId, type UnitId } from '../../core/ids.ts';
import { shownBecause } from '../../core/membership/open-books.ts';
import type { Context } from '../../core/module.ts';
import { type MovementView, movementsIn } from './select.ts';

export type BooksOfView = {
  /** Why this phone is shown them. */
  readonly because: 'own' | 'open-books' | 'coordinator';
  readonly units: readonly {
    readonly unit: UnitId;
    readonly balance: number;
    /** Newest first. What a payment was for is locked to its two parties. */
    readonly movements: readonly MovementView[];
  }[];
};

export type BooksOfArgs = { readonly member: MemberId /** So many movements in each unit. */; readonly most: number };

/** `books` is `null` where they are the member's and the coordinators' alone. */
export function booksOf({ member, most }: BooksOfArgs, context: Context): { readonly books: BooksOfView | null } {
  const { state } = context;
  const account = accountOfMember(member);
  const because = shownBecause(context, account);
  if (because === null || !state.membership.members.has(member)) return { books: null };
  const units = (state.membership.founding?.units ?? []).map(({ id: unit }) => ({
    unit,
    balance: balanceOf(state.accounts, account, unit),
    movements: movementsIn(context, account, unit, { most }),
  }));
  return { books: { because, units } };
}
