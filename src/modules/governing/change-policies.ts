/** Changing what a group has agreed may be changed. (protocol §4) */
import type { EntryId } from '../../core/ids.ts';
import { policyKey } from '../../core/membership/policies.ts';
import { replacePolicy } from '../../core/membership/replacing.ts';
import type { PolicyValue } from '../../core/membership/state.ts';
import { toolPolicy } from '../../core/membership/tools.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import type { Result } from '../../lib/result.ts';
import { policyKeys, policyView } from './policies.ts';
import { refused } from './refusals.ts';
import { toolView } from './tools.ts';

export type SetPolicyArgs = {
  readonly key: string;
  readonly value: PolicyValue;
  /** The change that stood when the person decided; `null`: none. */
  readonly seen: EntryId | null;
};

type Drafts = Result<readonly Draft[], Refusal>;

export function setPolicy(args: SetPolicyArgs, context: Context): Drafts {
  if (!policyKeys(context.state).some((each) => each.key === args.key)) return refused('policy-unsound');
  const { value, again } = policyView(args.key, context);
  return change(args, { value, isOpen: again.length > 0 }, context);
}

export type SwitchToolArgs = { readonly tool: string; readonly on: boolean } & Pick<SetPolicyArgs, 'seen'>;

/** Puts a tool out of everybody's sight, or back where it was. Nothing in the books depends on it. */
export function switchTool({ tool, on, seen }: SwitchToolArgs, context: Context): Drafts {
  const view = toolView(tool, context);
  const args = { key: toolPolicy(tool), value: on, seen };
  return change(args, { value: view.on, isOpen: view.again.length > 0 }, context);
}

type Now = { readonly value: PolicyValue; readonly isOpen: boolean };

/** The same value once more is a decision too, where two were made at the same time. */
function change({ key, value, seen }: SetPolicyArgs, now: Now, context: Context): Drafts {
  const drafts = replacePolicy({ key, value, seen }, context);
  if (!drafts.ok) return drafts;
  if (policyKey(key) === undefined) return refused('policy-unsound');
  return now.value === value && !now.isOpen ? refused('governing.nothing-changes') : drafts;
}
