/** Changing what a group has agreed may be changed. (protocol §4) */
import { type EntryId, idToBytes } from '../../core/ids.ts';
import { policyChangeIn } from '../../core/membership/policies.ts';
import { isCoordinator } from '../../core/membership/select.ts';
import type { PolicyValue } from '../../core/membership/state.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import { ok, type Result } from '../../lib/result.ts';
import { policyKeys, policyView } from './policies.ts';
import { refused, signingChain } from './refusals.ts';

export type SetPolicyArgs = {
  readonly key: string;
  readonly value: PolicyValue;
  /** The change that stood when the person decided; `null`: none. */
  readonly seen: EntryId | null;
};

/** The same value once more is a decision too, where two were made at the same time. */
export function setPolicy({ key, value, seen }: SetPolicyArgs, context: Context): Result<readonly Draft[], Refusal> {
  const { state } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  if (!isCoordinator(state, chain.value)) return refused('only-coordinators');
  if (!policyKeys(state).some((each) => each.key === key)) return refused('policy-unsound');
  const standing = policyChangeIn(state, chain.value, key)?.entry ?? null;
  if (standing !== seen) return refused('policy-moved-on');
  const view = policyView(key, context);
  if (view.value === value && view.again.length === 0) return refused('governing.nothing-changes');
  const replaces = standing === null ? {} : { ref: idToBytes(standing) };
  return ok([{ kind: 'policy.set', payload: { key, value, ...replaces } }]);
}
