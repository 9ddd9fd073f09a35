/** Whom somebody trusts with their vote on one topic, until they take it back. */
import { accountStands } from '../../core/accounts/custody/current.ts';
import { heldAccounts } from '../../core/accounts/held.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { type DelegationRecord, delegationsAtHand } from '../../core/ballots/record.ts';
import { delegationsOn } from '../../core/ballots/standing.ts';
import { decisionMost } from '../../core/decisions/entries.ts';
import { decisionsAtHand } from '../../core/decisions/record.ts';
import { type AccountId, accountOfMember, type EntryId, idToBytes } from '../../core/ids.ts';
import type { Context } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { ok } from '../../lib/result.ts';
import { isKnownAccount } from './may.ts';
import { type Drafts, refused } from './refusals.ts';

export type DelegateArgs = {
  /** Whose vote: one for which this phone speaks; absent: its own member's. */
  readonly account?: AccountId;
  readonly topic: string;
  readonly to: AccountId;
};

/** In the place of whoever was trusted before. */
export function delegate({ account: whose, topic, to }: DelegateArgs, context: Context): Drafts {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const account = whose ?? accountOfMember(context.self.member);
  if (!heldAccounts(context).has(account)) return refused('ballot.not-your-account');
  if (account === to) return refused('delegation.to-oneself');
  if (topic.trim() === '') return refused('deciding.topic-missing');
  if (topic.length > decisionMost.topic) return refused('deciding.too-long', { most: decisionMost.topic });
  if (!isKnownAccount(context, to)) return refused('deciding.no-such-person');
  const stands = delegationsOn(context.state, topic).some((each) => each.account === account && each.to === to);
  const payload = { account: idToBytes(account), topic, to: idToBytes(to) };
  return ok(stands ? [] : [{ kind: 'delegation.give', payload }]);
}

export function endDelegation({ delegation }: { readonly delegation: EntryId }, context: Context): Drafts {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const found = delegationsAtHand(context.state).find(({ given }) => given.id === delegation);
  if (found === undefined) return refused('delegation.no-such-delegation');
  if (!heldAccounts(context).has(found.account)) return refused('ballot.not-your-account');
  return ok(found.ended === null ? [{ kind: 'delegation.end', payload: { ref: idToBytes(delegation) } }] : []);
}

export type DelegationView = {
  readonly id: EntryId;
  readonly topic: string;
  readonly account: AccountId;
  readonly to: AccountId;
  readonly since: number;
};

export type DelegationsView = {
  /** By the accounts for which this phone speaks. */
  readonly given: readonly DelegationView[];
  /** To one of them. */
  readonly received: readonly DelegationView[];
  /** What the group has decided about so far, in the words of its decisions. */
  readonly topics: readonly string[];
};

export function delegations(_: Record<string, never>, context: Context): DelegationsView {
  const { state } = context;
  const held = heldAccounts(context);
  const standing = standingDelegations(state);
  const topics = [...decisionsAtHand(state), ...standing].map(({ topic }) => topic);
  return {
    given: standing.filter(({ account }) => held.has(account)).map(viewOf),
    received: standing.filter(({ to }) => held.has(to)).map(viewOf),
    topics: [...new Set(topics)].sort(),
  };
}

const viewOf = ({ given, topic, account, to }: DelegationRecord): DelegationView => ({
  ...{ id: given.id, topic, account, to, since: given.claimedAt },
});

/** Those that were not taken back, among people who are here; by topic. */
function standingDelegations(state: GroupState): readonly DelegationRecord[] {
  const topics = [...new Set(delegationsAtHand(state).map(({ topic }) => topic))].sort();
  return topics
    .flatMap((topic) => delegationsOn(state, topic))
    .filter(({ account, to }) => accountStands(state, account) && accountStands(state, to));
}
