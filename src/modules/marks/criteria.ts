/** The group's list of benefit criteria, and changing it. */

import { signingChain } from '../../core/accounts/signing.ts';
import type { EntryId } from '../../core/ids.ts';
import { builtInCriteria, criteriaNow, criteriaPolicy as policy, writtenCriteria } from '../../core/marks/criteria.ts';
import { markMost } from '../../core/marks/entries.ts';
import { policyChangeNow } from '../../core/membership/policies.ts';
import { replacePolicy } from '../../core/membership/replacing.ts';
import { isCoordinator } from '../../core/membership/select.ts';
import type { Context } from '../../core/module.ts';
import { type Drafts, refused } from './refusals.ts';

/** What a policy may hold. */
const policyMost = 400;

export type CriteriaView = {
  readonly offered: readonly string[];
  /** Those for which the app has words and that the group does without. */
  readonly others: readonly string[];
  /** The change that stands: whoever edits the list says that they saw it. */
  readonly seen: EntryId | null;
  readonly mayChange: boolean;
};

export function criteria(_: Record<string, never>, context: Context): CriteriaView {
  const { state } = context;
  const chain = signingChain(context);
  const offered = criteriaNow(state);
  return {
    offered,
    others: builtInCriteria.filter((each) => !offered.includes(each)),
    seen: policyChangeNow(state, policy)?.entry ?? null,
    mayChange: chain.ok && isCoordinator(state, chain.value),
  };
}

export type SetCriteriaArgs = { readonly criteria: readonly string[]; readonly seen: EntryId | null };

export function setCriteria({ criteria: said, seen }: SetCriteriaArgs, context: Context): Drafts {
  const list = [...new Set(said.map((each) => each.normalize('NFC').trim()))];
  const isSound = (each: string): boolean => each !== '' && each.length <= markMost && !each.includes(',');
  const value = writtenCriteria(list);
  const drafts = replacePolicy({ key: policy, value, seen }, context);
  if (!drafts.ok) return drafts;
  if (list.every(isSound) && value.length <= policyMost) return drafts;
  return refused('marks.criteria-unsound', { most: markMost });
}
