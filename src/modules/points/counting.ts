/**
 * Which points count. Everybody's words are put into the one order that all phones share; of each person the last word on a decision stands,
 * and from the earliest of those on they count as far as that person's points go (100, `having.ts`), if they are not idle (`idling.ts`). So several phones of one person, who were apart, never come to more,
 * and every phone leaves out the same ones. What stands behind a decision that ended counts no more: those points are free again.
 */
import { accountStands, currentAccount } from '../../core/accounts/custody/current.ts';
import { decisionOf } from '../../core/decisions/record.ts';
import { type AccountId, accountOfMember, type EntryId, type MemberId } from '../../core/ids.ts';
import { shownAs } from '../../core/membership/merging.ts';
import { standsNow } from '../../core/membership/standing.ts';
import { compareEntries } from '../../core/order.ts';
import type { GroupState } from '../../core/state.ts';
import { type Word, wordsOf } from './apply.ts';
import { havingIn } from './having.ts';
import { isIdleIn } from './idling.ts';

/** One person's points behind one decision. */
export type Backing = {
  readonly decision: EntryId;
  /** Under the account that they have now. */
  readonly person: AccountId;
  readonly points: number;
  /** How many of them count; fewer only where the person gave more than they have. */
  readonly counted: number;
  readonly word: Word;
};

/** All that stand behind decisions which are open, in the shared order. */
export function backingsNow(state: GroupState): readonly Backing[] {
  const used = new Map<AccountId, number>();
  const personOf = personsIn(state);
  const [having, isIdle] = [havingIn(state, personOf), isIdleIn(state, personOf)];
  return standing(state, personOf).map((each) => {
    const before = used.get(each.person) ?? 0;
    const counted = isIdle(each.person) ? 0 : Math.min(each.word.points, having(each.person) - before);
    used.set(each.person, before + counted);
    return { ...each, points: each.word.points, counted };
  });
}

/** The last word of each person on each open decision, where they still have a part in the group. */
function standing(
  state: GroupState,
  personOf: (account: AccountId) => AccountId,
): readonly Pick<Backing, 'decision' | 'person' | 'word'>[] {
  const all = wordsOf(state).flatMap(([decision, words]) => {
    if (isOver(state, decision)) return [];
    const last = new Map<AccountId, Word>();
    for (const word of words) if (standsNow(state, word.id)) last.set(personOf(word.account), word);
    return [...last]
      .filter(([person, { points }]) => points > 0 && accountStands(state, person))
      .map(([person, word]) => ({ decision, person, word }));
  });
  return all.sort((left, right) => compareEntries(state.log, left.word.id, right.word.id));
}

export const isOver = (state: GroupState, decision: EntryId): boolean => decisionOf(state, decision)?.ended !== null;

/** `null`: it is open. */
export function endingOf(
  state: GroupState,
  decision: EntryId,
): { readonly entry: EntryId; readonly title: string } | null {
  const record = decisionOf(state, decision);
  return record?.ended ? { entry: record.ended.entry, title: record.title } : null;
}

/** One person has one purse: an account that was taken over, and two records that are shown as one, are one person's. */
export function personsIn(state: GroupState): (account: AccountId) => AccountId {
  const known = new Map<AccountId, AccountId>();
  return (account) => {
    const person = known.get(account) ?? personOf(state, account);
    known.set(account, person);
    return person;
  };
}

function personOf(state: GroupState, account: AccountId): AccountId {
  const current = currentAccount(state, account);
  // An account that is kept bears no member's id, and is shown as itself.
  return accountOfMember(shownAs(state, current as string as MemberId));
}

export const sumOf = (backings: readonly Backing[], of: 'points' | 'counted'): number =>
  backings.reduce((sum, each) => sum + each[of], 0);
