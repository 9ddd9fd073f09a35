/**
 * Benefit criteria: what the group looks for in those who sell to it, as *local* or *organic*. The group's own list, or the one that comes
 * with the app; each of them is a mark that an account may carry. A policy like any other, and no rule reads it.
 */
import { policySaid } from '../membership/policies.ts';
import type { GroupState } from '../state.ts';
import { markMost } from './entries.ts';

/** Those for which the app has words. */
export const builtInCriteria = ['local', 'organic', 'cooperative', 'handmade', 'fair-work'] as const;

export const criteriaPolicy = 'marks.criteria';

export const writtenCriteria = (criteria: readonly string[]): string => criteria.join(',');

/** In the order in which they are shown. What is taken off the list is no criterion any more; who carries the mark goes on carrying it. */
export function criteriaNow(state: GroupState): readonly string[] {
  const said = policySaid(state, criteriaPolicy);
  if (typeof said !== 'string' || said === '') return said === '' ? [] : builtInCriteria;
  const read = said.split(',').map((each) => each.trim());
  return [...new Set(read.filter((each) => each !== '' && each.length <= markMost))];
}
