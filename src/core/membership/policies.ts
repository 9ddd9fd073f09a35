/** `policy.set`: what a group has agreed may be changed, by compare-and-set. (protocol §4) */
import type { CborValue } from '../../wire/cbor.ts';
import type { ChainState } from '../chain.ts';
import { standingOf } from '../compare-and-set.ts';
import { entryId, optional, payloadOf, type Reader } from '../fields.ts';
import type { EntryId, UnitId } from '../ids.ts';
import { act } from '../mandates/act.ts';
import { markMost } from '../marks/entries.ts';
import type { GroupState } from '../state.ts';
import { standsFor, standsNow } from './standing.ts';
import type { PolicyChange, PolicyValue } from './state.ts';
import { isGroupWord } from './word-shape.ts';

/** What each policy is when nothing was said. */
const policyDefaults = {
  /** Who may invite: 'members' or 'coordinators'. */
  inviting: 'members',
  /** What accepted payments of a forked device may come to, in minor units; 'limit': its member's own limit. (§5) */
  cover: 'limit',
  /** 'settle': a leaver comes to zero first. A member's id, hexadecimal: that member's account takes what is left. (§6) */
  leaving: 'settle',
  /** How many different members a vouched newcomer trades with until the limit grows to the full one. (§9) */
  'growth.partners': 3,
  /** How many newcomers one phone may vouch for. (§9) */
  'vouching.most': 5,
  /** How many accounts of neighbours without phones one phone should keep. (§2) */
  'office.max': 15,
  /** Who may sell: 'all', or a mark that the seller's account must carry. (docs/decisions/0044) */
  'market.sellers': 'all',
  /** After how many days without an answer a deal may be closed by one alone; by claimed time, so no rule asks. */
  'market.alone-days': 14,
  /** Who changes these rules: 'coordinators' alone, or a 'vote' of the members. (docs/decisions/0045) */
  'deciding.rules': 'coordinators',
  /** Percent of the electorate that has to take part, where a vote is to change something and does not settle it by count alone. */
  'deciding.quorum': 50,
  /** Whether ways to vote beyond yes or no and consent are offered. */
  'deciding.more-ways': true,
  /** How many days a ballot waits for phones out of reach, by claimed time, so no rule asks. */
  'deciding.grace-days': 2,
  /** How many support points put a decision first: 'default', by how many people there are, or a number. (docs/decisions/0048) */
  'points.threshold': 'default',
  /** How many more points somebody has for each decision that they saw through; 0: none. */
  'points.earned': 0,
  /** After how many ended decisions the points of somebody who said nothing of any count no more; 0: they always count. */
  'points.idle': 0,
  /** Whether every member is shown everybody's balance and movements; else the member and coordinators alone. */
  'books.open': false,
  /** What the group calls paying, and asking for payment; '': as each reader's language does. */
  'word.pay': '',
  'word.ask': '',
} as const satisfies Record<string, PolicyValue>;
export type PolicyKey = keyof typeof policyDefaults;

/** Nobody is to have more points than another, or to lose them, because a coordinator said so. (docs/decisions/0048) */
const alwaysVoted: readonly string[] = ['points.earned', 'points.idle'] satisfies PolicyKey[];

/** Whether only the members themselves, by a vote, may say what this rule is to be. */
export const isVotedIn = (state: GroupState, chain: ChainState, key: string): boolean =>
  alwaysVoted.includes(key) || policyIn(state, chain, 'deciding.rules') === 'vote';

/** As the whole log has it, for showing. */
export const isVotedNow = (state: GroupState, key: string): boolean =>
  alwaysVoted.includes(key) || policyNow(state, 'deciding.rules') === 'vote';

/** A policy that exists once a unit: 'limit.full.time', 'limit.starter.time'. */
export type UnitPolicyKey = `limit.${'full' | 'starter'}.${UnitId}`;

export const policyKey: Reader<string> = (value) =>
  typeof value === 'string' && /^[a-z][a-z0-9.-]{0,39}$/.test(value) ? value : undefined;

export const policyValue: Reader<PolicyValue> = (value) => (isPolicyValue(value) ? value : undefined);

const isPolicyValue = (value: CborValue | undefined): value is PolicyValue =>
  typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value.length <= 400);

type PolicyTerms = { readonly key: string; readonly value: PolicyValue; readonly ref: EntryId | null };

/** `ref` is the change that this one replaces; absent: what the founding said, or the default. */
export const setPolicy = act<PolicyTerms>({
  decode: payloadOf({ key: policyKey, value: policyValue, ref: optional(entryId) }),
  enough: ['coordinator', 'members'],
  judge: ({ key, value, ref }, { state, chain }, { by }) => {
    if (!fits(key, value)) return 'policy-unsound';
    if (by !== 'members' && isVotedIn(state, chain, key)) return 'needs-a-vote';
    const current = policyChangeIn(state, chain, key)?.entry ?? null;
    return current === ref ? null : 'policy-moved-on';
  },
  onGroup: ({ key, value, ref }, { state, chain, entry }, { by }) => {
    state.membership.policies.set(entry.id, {
      entry: entry.id,
      key,
      value,
      replaces: ref,
      voted: by === 'members',
      member: chain.member,
      claimedAt: entry.claimedAt,
    });
  },
});

/** Policies of the books are held to their type; those of modules are theirs to check. */
function fits(key: string, value: PolicyValue): boolean {
  if (key.startsWith('tool.')) return typeof value === 'boolean';
  if (key.startsWith('unit.name.')) return value === '' || isGroupWord(value);
  if (key.startsWith('limit.')) return typeof value === 'number' && value >= 0 && value <= 1_000_000_000;
  switch (key as PolicyKey) {
    case 'inviting':
      return value === 'members' || value === 'coordinators';
    case 'cover':
      return value === 'limit' || (typeof value === 'number' && value >= 0 && value <= 1_000_000_000);
    case 'leaving':
      return value === 'settle' || (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value));
    case 'growth.partners':
    case 'vouching.most':
    case 'office.max':
      return typeof value === 'number' && value >= 0 && value <= 1000;
    case 'market.sellers':
      return typeof value === 'string' && value.length >= 1 && value.length <= markMost;
    case 'market.alone-days':
      return Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= 365;
    case 'deciding.rules':
      return value === 'coordinators' || value === 'vote';
    case 'deciding.quorum':
      return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= 100;
    case 'deciding.grace-days':
      return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= 30;
    case 'points.threshold':
      return value === 'default' || (Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= 100_000);
    case 'points.earned':
    case 'points.idle':
      return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= 100;
    case 'books.open':
    case 'deciding.more-ways':
      return typeof value === 'boolean';
    case 'word.pay':
    case 'word.ask':
      return value === '' || isGroupWord(value);
    default:
      return true;
  }
}

/** The change that stands among those a chain has acknowledged; `null`: none. */
export const policyChangeIn = (state: GroupState, chain: ChainState, key: string): PolicyChange | null =>
  standingOf(
    changesOf(state, key).filter(({ entry }) => chain.acknowledged.has(entry) && standsFor(state, chain, entry)),
    state.membership.policies,
  );

/** As one chain knew it: so every rule reads it, and later news changes nothing already said. */
export const policyIn = (state: GroupState, chain: ChainState, key: PolicyKey): PolicyValue =>
  policyChangeIn(state, chain, key)?.value ?? foundedPolicy(state, key);

/** As the whole log has it, for showing. */
export const policyChangeNow = (state: GroupState, key: string): PolicyChange | null =>
  standingOf(standingChanges(state, key), state.membership.policies);

/** What was said of a policy, by a change or at the founding; `undefined`: nothing. Those of modules have their defaults there. */
export const policySaid = (state: GroupState, key: string): PolicyValue | undefined =>
  policyChangeNow(state, key)?.value ?? state.membership.founding?.policies.get(key);

/** What a policy was before anybody changed it; `undefined`: nothing, and it is not the books' own. */
export function policyFounded(state: GroupState, key: string): PolicyValue | undefined {
  const unit = key.replace(/^limit\.(full|starter)\./, '') as UnitId;
  if (key.startsWith('limit.full.')) return foundedLimit(state, unit);
  if (key.startsWith('limit.starter.')) return Math.floor(foundedLimit(state, unit) / 5);
  if (key.startsWith('unit.name.')) return '';
  return state.membership.founding?.policies.get(key) ?? policyDefaults[key as PolicyKey];
}

export const policyNow = (state: GroupState, key: PolicyKey): PolicyValue =>
  policySaid(state, key) ?? policyDefaults[key];

const foundedPolicy = (state: GroupState, key: PolicyKey): PolicyValue =>
  state.membership.founding?.policies.get(key) ?? policyDefaults[key];

/** Changes that lost to one made at the same time: to be decided again. */
export function lostPolicyChanges(state: GroupState): PolicyChange[] {
  const keys = new Set([...state.membership.policies.values()].map((change) => change.key));
  return [...keys].flatMap((key) => {
    const leaves = leavesOf(standingChanges(state, key));
    const stands = policyChangeNow(state, key);
    return leaves.filter((change) => change !== stands);
  });
}

const changesOf = (state: GroupState, key: string): PolicyChange[] =>
  [...state.membership.policies.values()].filter((change) => change.key === key);

const standingChanges = (state: GroupState, key: string): PolicyChange[] =>
  changesOf(state, key).filter(({ entry }) => standsNow(state, entry));

function leavesOf(changes: readonly PolicyChange[]): PolicyChange[] {
  const replaced = new Set(changes.map((change) => change.replaces));
  return changes.filter(({ entry }) => !replaced.has(entry));
}

/** The limit that a member in good standing has, in minor units. */
export const fullLimitIn = (state: GroupState, chain: ChainState, unit: UnitId): number =>
  numberOr(
    policyChangeIn(state, chain, `limit.full.${unit}` satisfies UnitPolicyKey)?.value,
    foundedLimit(state, unit),
  );

export const fullLimitNow = (state: GroupState, unit: UnitId): number =>
  numberOr(policyChangeNow(state, `limit.full.${unit}` satisfies UnitPolicyKey)?.value, foundedLimit(state, unit));

/** The limit that a vouch gives, in minor units: a fifth of the full one when nothing was said. */
export const starterLimitIn = (state: GroupState, chain: ChainState, unit: UnitId): number =>
  numberOr(
    policyChangeIn(state, chain, `limit.starter.${unit}` satisfies UnitPolicyKey)?.value,
    Math.floor(fullLimitIn(state, chain, unit) / 5),
  );

export const starterLimitNow = (state: GroupState, unit: UnitId): number =>
  numberOr(
    policyChangeNow(state, `limit.starter.${unit}` satisfies UnitPolicyKey)?.value,
    Math.floor(fullLimitNow(state, unit) / 5),
  );

const foundedLimit = (state: GroupState, unit: UnitId): number => state.membership.founding?.limits.get(unit) ?? 0;

const numberOr = (value: PolicyValue | undefined, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise;
