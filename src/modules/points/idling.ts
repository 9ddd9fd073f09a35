/**
 * Whose points count no more because they have been silent, where the group has voted for it. Silence is counted in decisions that ended
 * since they last gave points or voted: a clock can be set, and an ending is an entry that all phones share.
 */
import { decisionsAll } from '../../core/decisions/record.ts';
import type { AccountId, EntryId } from '../../core/ids.ts';
import { policyNow } from '../../core/membership/policies.ts';
import { standsNow } from '../../core/membership/standing.ts';
import { compareEntries } from '../../core/order.ts';
import type { GroupState } from '../../core/state.ts';
import { wordsOf } from './apply.ts';
import { votesIn } from './having.ts';

export function isIdleIn(
  state: GroupState,
  personOf: (account: AccountId) => AccountId,
): (person: AccountId) => boolean {
  const most = Number(policyNow(state, 'points.idle'));
  if (most === 0) return () => false;
  const last = new Map<AccountId, EntryId>();
  const said = [...wordsOf(state).flatMap(([, words]) => words), ...votesIn(state).flatMap(({ votes }) => votes)];
  for (const { id, account } of said) {
    if (!standsNow(state, id)) continue;
    const person = personOf(account);
    const known = last.get(person);
    if (known === undefined || compareEntries(state.log, known, id) < 0) last.set(person, id);
  }
  const ends = decisionsAll(state).flatMap(({ ended }) => ended?.entry ?? []);
  return (person) => {
    const word = last.get(person);
    return word === undefined || ends.filter((end) => compareEntries(state.log, word, end) < 0).length >= most;
  };
}
