/**
 * Which tools a group does without. Each is a policy of its own, `tool.market` and so on, so that two coordinators who switch
 * different tools at the same time do not undo one another. (protocol §4)
 *
 * No rule reads it: a tool that is off is out of sight, and everything in the books counts as before.
 */
import type { GroupState } from '../state.ts';
import { policySaid } from './policies.ts';

export type ToolPolicy = `tool.${string}`;

export const toolPolicy = (tool: string): ToolPolicy => `tool.${tool}`;

const isToolPolicy = (key: string): key is ToolPolicy => key.startsWith('tool.');

/** A tool of which nothing was said is on, also one that the group's founders could not know of. */
export const isToolOnNow = (state: GroupState, key: ToolPolicy): boolean => policySaid(state, key) !== false;

/** Sorted; their names without `tool.`. */
export const toolsOffNow = (state: GroupState): string[] =>
  switchedTools(state)
    .filter((key) => !isToolOnNow(state, key))
    .map((key) => key.slice('tool.'.length));

/** Every tool of which the founding or a coordinator said something, also one that this version of the app does not have. Sorted. */
export function switchedTools({ membership }: GroupState): ToolPolicy[] {
  const changed = [...membership.policies.values()].map(({ key }) => key);
  const founded = membership.founding?.policies.keys() ?? [];
  return [...new Set([...founded, ...changed])].filter(isToolPolicy).sort();
}
