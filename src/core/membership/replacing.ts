/** A coordinator puts another value in the place of one that they have seen, by their own word. (protocol §4) */
import { err, ok, type Result } from '../../lib/result.ts';
import { signingChain } from '../accounts/signing.ts';
import { type EntryId, idToBytes } from '../ids.ts';
import type { Context, Draft } from '../module.ts';
import type { CoreCode } from '../rejections.ts';
import { isVotedIn, policyChangeIn } from './policies.ts';
import { isCoordinator } from './select.ts';
import type { PolicyValue } from './state.ts';

export type Replacing = {
  readonly key: string;
  readonly value: PolicyValue;
  /** The change that stood when the person decided; `null`: none. Left out: whichever stands now. */
  readonly seen?: EntryId | null;
};

/** Whether the value is one at all is for whoever has the policy to say. */
export function replacePolicy(
  { key, value, seen }: Replacing,
  context: Context,
): Result<readonly Draft[], { readonly code: CoreCode }> {
  const { state } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  if (!isCoordinator(state, chain.value)) return err({ code: 'only-coordinators' });
  if (isVotedIn(state, chain.value, key)) return err({ code: 'needs-a-vote' });
  const standing = policyChangeIn(state, chain.value, key)?.entry ?? null;
  if (seen !== undefined && standing !== seen) return err({ code: 'policy-moved-on' });
  const replaces = standing === null ? {} : { ref: idToBytes(standing) };
  return ok([{ kind: 'policy.set', payload: { key, value, ...replaces } }]);
}
