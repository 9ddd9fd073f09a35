/** The rules a group may change: what each is now, who said so, and where two decisions were made at the same time. */
import type { EntryId, MemberId, UnitId } from '../../core/ids.ts';
import {
  fullLimitNow,
  isVotedNow,
  lostPolicyChanges,
  type PolicyKey,
  policyChangeNow,
  policyNow,
  policySaid,
  starterLimitNow,
} from '../../core/membership/policies.ts';
import type { PolicyChange, PolicyValue } from '../../core/membership/state.ts';
import { unitNameNow } from '../../core/membership/words.ts';
import type { Context } from '../../core/module.ts';
import { compareNodes } from '../../core/order.ts';
import type { GroupState } from '../../core/state.ts';
import { decidersOf, decisionBehind } from './deciders.ts';

/** *limit.full*, *limit.starter* and *unit.name* exist once a unit; their keys in the books end with the unit's id. */
export type PolicyTopic = PolicyKey | 'limit.full' | 'limit.starter' | 'unit.name';

export type PolicyMoment = {
  readonly entry: EntryId;
  readonly value: PolicyValue;
  /** Nobody by name where the members voted. */
  readonly by: readonly MemberId[];
  /** The decision that was voted on; `null`: somebody said so by their own word. */
  readonly decision: EntryId | null;
  readonly claimedAt: number;
  /** `false`: another change was made at the same time and stands instead. */
  readonly stood: boolean;
};

export type PolicyView = {
  readonly key: string;
  readonly topic: PolicyTopic;
  readonly unit: UnitId | null;
  readonly value: PolicyValue;
  /** Only the members themselves say what it is to be, by a vote. */
  readonly voted: boolean;
  /** The change that stands; `null`: as founded, or as every group begins. */
  readonly standing: EntryId | null;
  /** Newest first. */
  readonly history: readonly PolicyMoment[];
  /** Changes that lost to one made at the same time, and nobody has decided since who knew of both. */
  readonly again: readonly PolicyMoment[];
};

const topics: readonly PolicyKey[] = [
  'deciding.rules',
  'deciding.quorum',
  'deciding.more-ways',
  'deciding.grace-days',
  'points.threshold',
  'points.earned',
  'points.idle',
  'inviting',
  'books.open',
  'growth.partners',
  'vouching.most',
  'office.max',
  'market.sellers',
  'market.alone-days',
  'cover',
  'leaving',
];
const words: readonly PolicyKey[] = ['word.pay', 'word.ask'];

export type PolicyName = Pick<PolicyView, 'key' | 'topic' | 'unit'>;

/** In the order in which they are shown. */
export function policyKeys({ membership }: GroupState): PolicyName[] {
  const units = membership.founding?.units ?? [];
  const ofUnits = units.flatMap(({ id }): PolicyName[] =>
    (['limit.full', 'limit.starter'] as const).map((topic) => ({ key: `${topic}.${id}`, topic, unit: id })),
  );
  const ofGroup = (keys: readonly PolicyKey[]): PolicyName[] => keys.map((key) => ({ key, topic: key, unit: null }));
  const names = units.map(({ id }): PolicyName => ({ key: `unit.name.${id}`, topic: 'unit.name', unit: id }));
  return [...ofUnits, ...ofGroup(topics), ...names, ...ofGroup(words)];
}

export const policies = (_: Record<string, never>, context: Context): readonly PolicyView[] =>
  policyKeys(context.state).map((name) => viewOf(name, context));

/** A key that the books do not know is a bug of the caller's, and answers as a policy without history. */
export function policyView(key: string, context: Context): PolicyView {
  const name = policyKeys(context.state).find((each) => each.key === key);
  return viewOf(name ?? { key, topic: key as PolicyTopic, unit: null }, context);
}

const viewOf = (name: PolicyName, context: Context): PolicyView => ({
  ...name,
  value: valueNow(context.state, name),
  voted: isVotedNow(context.state, name.key),
  ...decisionsOn(name.key, context),
});

export type OtherPolicyView = Decisions & {
  readonly key: string;
  /** `null`: nobody has said anything. */
  readonly value: PolicyValue | null;
};

/** Of those that modules have, in the order of the keys: which there are is for the screens to know. */
export const otherPolicies = (
  { keys }: { readonly keys: readonly string[] },
  context: Context,
): { readonly policies: readonly OtherPolicyView[] } => ({
  policies: keys.map((key) => ({ key, value: policySaid(context.state, key) ?? null, ...decisionsOn(key, context) })),
});

export type Decisions = Pick<PolicyView, 'standing' | 'history' | 'again'>;

export function decisionsOn(key: string, context: Context): Decisions {
  const { state } = context;
  const changes = changesOf(state, key);
  const standing = policyChangeNow(state, key);
  const stood = pathTo(state, standing);
  const toMoment = (change: PolicyChange): PolicyMoment => ({
    entry: change.entry,
    value: change.value,
    by: decidersOf(state, change.entry),
    decision: decisionBehind(state, change.entry),
    claimedAt: change.claimedAt,
    stood: stood.has(change.entry),
  });
  const again = undecided(context, key, standing);
  return {
    standing: standing?.entry ?? null,
    history: changes.map(toMoment),
    again: again.map(toMoment),
  };
}

function valueNow(state: GroupState, { topic, unit }: PolicyName): PolicyValue {
  if (topic === 'limit.full') return unit === null ? 0 : fullLimitNow(state, unit);
  if (topic === 'limit.starter') return unit === null ? 0 : starterLimitNow(state, unit);
  if (topic === 'unit.name') return unit === null ? '' : unitNameNow(state, unit);
  return policyNow(state, topic);
}

function changesOf(state: GroupState, key: string): PolicyChange[] {
  const placed = [...state.membership.policies.values()]
    .filter((change) => change.key === key)
    .flatMap((change) => {
      const node = state.log.nodes.get(change.entry);
      return node ? [{ change, node }] : [];
    });
  return placed.sort((left, right) => compareNodes(right.node, left.node)).map(({ change }) => change);
}

/** A change and all that it replaced, one after the other. */
function pathTo(state: GroupState, standing: PolicyChange | null): Set<EntryId> {
  const path = new Set<EntryId>();
  for (let at = standing; at !== null && !path.has(at.entry); ) {
    path.add(at.entry);
    at = (at.replaces && state.membership.policies.get(at.replaces)) || null;
  }
  return path;
}

/** Losers that the one who made the standing change had not heard of, unless both said the same. */
export function undecided({ state, chainAt }: Context, key: string, standing: PolicyChange | null): PolicyChange[] {
  if (standing === null) return [];
  const lost = lostPolicyChanges(state).filter((change) => change.key === key && change.value !== standing.value);
  if (lost.length === 0) return [];
  const known = chainAt(standing.entry).acknowledged;
  return lost.filter(({ entry }) => !known.has(entry));
}
