/**
 * How many points somebody has: a hundred, and where the group has voted for it so many more for each decision that they saw through, as
 * somebody else has said. Never more than a hundred more, or the old hands would decide alone what comes first.
 */
import type { BallotRecord } from '../../core/ballots/record.ts';
import type { AccountId, EntryId } from '../../core/ids.ts';
import { policyNow } from '../../core/membership/policies.ts';
import { standsNow } from '../../core/membership/standing.ts';
import { recordsOf } from '../../core/records.ts';
import type { GroupState } from '../../core/state.ts';
import { pointsMost } from './entries.ts';

type PersonOf = (account: AccountId) => AccountId;

export function havingIn(state: GroupState, personOf: PersonOf): (person: AccountId) => number {
  const each = Number(policyNow(state, 'points.earned'));
  const seenThrough = each === 0 ? null : seenThroughIn(state, personOf);
  return (person) => pointsMost.all + Math.min(pointsMost.earned, each * (seenThrough?.get(person)?.size ?? 0));
}

/** By person: the decisions that were theirs to do and that were done, by the word of somebody else. */
function seenThroughIn(state: GroupState, personOf: PersonOf): ReadonlyMap<AccountId, ReadonlySet<EntryId>> {
  const decisions = new Map<AccountId, Set<EntryId>>();
  for (const { decision, outcome, done } of votesIn(state)) {
    if (outcome === null || outcome.owner === null || !standsNow(state, outcome.id)) continue;
    const owner = personOf(outcome.owner);
    if (!done.some(({ id, account }) => standsNow(state, id) && personOf(account) !== owner)) continue;
    decisions.set(owner, (decisions.get(owner) ?? new Set()).add(decision));
  }
  return decisions;
}

export const votesIn = (state: GroupState): readonly BallotRecord[] =>
  recordsOf<BallotRecord | { readonly is: 'delegation' } | undefined>(state, 'ballots').flatMap(([, record]) =>
    record?.is === 'ballot' ? [record] : [],
  );
